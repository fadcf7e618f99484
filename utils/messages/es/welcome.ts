import type { welcome as english } from '../en/welcome';

/** What the first start says, and a rehearsal of a visit, in Spanish. */
export const welcome: typeof english = {
  step: (number, of) => `${number} de ${of}`,
  goOn: 'Continuar',
  skip: 'Omitir la introducción',
  what: {
    title: 'Junto a la llamada, sin estorbar',
    lead: 'Webside acompaña cualquier videoconsulta: una breve lista de verificación para leer de un vistazo, y espacio para notas.',
    keepsTitle: 'Qué guarda',
    keeps:
      'Las consultas, marcas y notas que escribe pueden ser datos de salud. Están en este perfil del navegador, solo en este dispositivo, cifradas con su frase de acceso. No se envía nada: Webside no tiene cuenta, ni servidor, ni salida a ninguna red.',
    neverTitle: 'Qué no hace nunca',
    never: {
      listen: 'Nunca escucha, mira ni graba.',
      pages: 'Nunca lee ni cambia una página, tampoco la de la llamada.',
      judge: 'Nunca juzga: lo que queda sin marcar no es un error.',
    },
    remove: 'Quien quite Webside de este navegador, o elimine este perfil, lo borra todo.',
  },
  code: {
    title: 'Una segunda forma de acceso',
    later: 'Ahora no',
    madeElsewhere:
      'Mientras tanto, otra ventana ha creado un código de recuperación. Ese sigue siendo válido: guárdelo y deseche este.',
    passphraseElsewhere:
      'Mientras tanto, otra ventana ha cambiado la frase de acceso. No se ha establecido ningún código de recuperación: cree uno en Ajustes.',
  },
  place: {
    title: 'Cerca de la mirada del paciente',
    picture: 'Una pantalla: la imagen del paciente arriba, justo debajo de la cámara, y Webside al lado.',
    steps: {
      patient: 'Mueva la imagen del paciente hacia arriba, justo debajo de su cámara.',
      webside: 'Mantenga Webside al lado, en la misma pantalla.',
      pin: 'Fije Webside en la barra de herramientas: así queda a un clic.',
    },
    rehearse: 'Ensayar una consulta, sin paciente',
    start: 'Ir al inicio',
  },
  rehearsal: {
    label: 'Ensayo',
    before:
      'Es un ensayo: no se llama a nadie. Lea lo que hay aquí, como antes de una consulta, y presione Unirse.',
    joined:
      'Despliegue «Motivo y frase» y diga la frase en voz alta, con sus propias palabras. Después presione Hecho: el siguiente punto ocupa su lugar. Cuando haya visto lo suficiente, pase a «Antes de cerrar».',
    closing: 'Lo que sigue pendiente está aquí completo. Puede quedar pendiente.',
    finished: 'Esto es lo que queda de una consulta, para copiar. Ciérrela: un ensayo pasa a la papelera.',
    keep: 'Conservarla como consulta',
  },
};
