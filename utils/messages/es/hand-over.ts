import type { handOver as english } from '../en/hand-over';
import { number } from './count';

const percent = (part: number) => `${number(Math.floor(part * 100))} %`;

/** What is said of a hand-over to a colleague, in Spanish, and what stands in it. */
export const handOver: typeof english = {
  title: 'Traspasar a un colega',
  lead: 'Un archivo con lo que elija de esta consulta, cifrado con una frase de acceso propia. Su colega lo recibe en su página de Consultas, para continuar a partir de él.',
  wasReceived:
    'Esta consulta le fue traspasada. Para pasarla a otra persona, traspase la consulta en la que la continúa.',
  noClinician: (reason) => `Iría sin su nombre ni su función: no se pueden leer. ${reason}`,
  parts: 'Qué se incluye',
  part: {
    marks: 'Lo que se marcó y lo que quedó pendiente',
    notes: 'Notas, también las de los puntos',
    mattered: 'Lo que más importó',
    remember: 'Qué recordar de esta persona',
    followUps: 'Seguimiento',
    feedback: 'Lo que el paciente dijo de la consulta',
  },
  leftOut: 'Lo que usted se preguntó después de la consulta nunca se incluye.',
  to: 'Para quién',
  toHint: 'Un nombre o una función. Puede quedar vacío.',
  request: 'Qué le pide',
  requestHint: 'Una línea.',
  preview: 'Lo que leerá su colega',
  passphrase: 'Frase de contraseña del traspaso',
  repeat: 'Repetir la frase de acceso del traspaso',
  passphraseHint:
    'Comuníquela por otra vía que el archivo, por teléfono por ejemplo. Nadie puede restablecerla.',
  save: 'Guardar traspaso',
  stop: 'Detener',
  step: {
    sealing: (part) => `Cifrando el archivo: ${percent(part)}`,
    checking: (part) => `Abriéndolo de nuevo para ver que está completo: ${percent(part)}`,
    opening: (part) => `Abriendo el traspaso: ${percent(part)}`,
  },
  saved: (file) =>
    `El traspaso se cifró, se abrió de nuevo, está completo y se entregó al navegador. Compruebe que ${file} está entre sus descargas. Envíelo y comunique la frase de acceso por otra vía.`,
  tooLong: (limit) =>
    `«Para quién» admite como máximo 120 caracteres; lo que pide, ${number(limit)}. Acórtelo.`,
  notSaved: (reason) => `No se guardó ningún traspaso ni se cambió nada. ${reason}`,
  take: {
    title: 'Recibir un traspaso',
    file: 'Archivo de traspaso',
    fileHint:
      'Por ejemplo, webside-hand-over.age, de un colega. Elíjalo o suéltelo aquí. Nada se recibe antes de que lo haya leído.',
    open: 'Abrir traspaso',
    leave: 'Dejarlo',
    holds: 'Incluye:',
    before: 'Ya recibió un estado anterior de esta consulta. Queda como está, y este se añade junto a él.',
    yes: 'Recibirlo',
    taken: (name) => `Recibida en Consultas, donde puede continuarla: ${name}`,
    show: 'Mostrarla',
    notTaken: (reason) => `No se recibió ni se cambió nada. ${reason}`,
  },
  reason: {
    'not-age': 'Esto no es un traspaso: los traspasos son archivos age. Elija otro archivo.',
    newer: 'Este traspaso se hizo con una versión más nueva. Actualice Webside e inténtelo de nuevo.',
    'no-passphrase':
      'Este archivo age está cifrado para una clave, no con una frase de acceso. Ábralo con la herramienta que lo hizo.',
    'too-much-work':
      'Abrir este archivo exigiría más trabajo o memoria de los que tiene este navegador. Webside nunca hace archivos así.',
    'wrong-passphrase':
      'Esta frase de acceso no abre el traspaso. Si está seguro de ella, el archivo está dañado: pídalo de nuevo.',
    damaged: 'El archivo está dañado: algo se cambió o falta. Pídalo de nuevo.',
    'too-large': 'El archivo es más grande que cualquier traspaso. Elija otro archivo.',
    'not-hand-over': 'El archivo se abre, pero no es un traspaso. Elija otro archivo.',
    backup: 'Esto es una copia de seguridad, no un traspaso. Se restaura en Ajustes.',
    suspicious:
      'El archivo contiene nombres que ningún traspaso tiene y que podrían causar daño. Elija otro archivo.',
    'too-deep': 'El archivo tiene más niveles o más partes que cualquier traspaso. Elija otro archivo.',
    twice: 'Ya recibió este traspaso. Está en Consultas o en la papelera.',
    older: 'Ya recibió un estado posterior de esta consulta. Está en Consultas o en la papelera.',
    'not-as-made': 'Al abrirlo de nuevo, el archivo no contenía lo que se escribió. Inténtelo de nuevo.',
    stopped: 'Usted lo detuvo.',
    unreadable: 'No se puede leer el archivo. ¿Sigue ahí y es un archivo?',
  },
  text: {
    to: (whom) => `Para: ${whom}`,
    by: (nameAndRole) => `De: ${nameAndRole.join(', ')}`,
    made: (when) => `Hecho: ${when}`,
    heading: {
      situation: 'De qué se trata',
      background: 'Qué hubo antes',
      assessment: 'Qué se hizo y se anotó',
      request: 'Qué se pide',
    },
    wasOpen: (labels) => `Quedó pendiente entonces: ${labels}`,
    earlier: (text) => `Para recordar de entonces: ${text}`,
    followUps: 'Seguimiento',
    followUp: {
      who: (who) => `Quién: ${who}`,
      by: (day) => `A más tardar: ${day}`,
      done: (when) => `Hecho: ${when}`,
    },
    feedback: {
      title: 'Lo que el paciente dijo de la consulta',
      level: {
        1: 'Nada',
        2: 'Poco',
        3: 'En parte',
        4: 'Bastante',
        5: 'Mucho',
        'rather-not': 'Prefiero no decirlo',
      },
    },
  },
};
