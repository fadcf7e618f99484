import type { settings as english } from '../en/settings';

/** What Settings says, in Spanish. */
export const settings: typeof english = {
  pageTitle: 'Webside: Ajustes',
  title: 'Ajustes',
  notChanged: (reason) => `No se cambió. ${reason}`,
  you: {
    title: 'Usted',
    hint: 'Figuran en los resúmenes. Déjelos vacíos si no quiere aparecer.',
    name: 'Su nombre',
    role: 'Su función',
    notRead: (reason) => `No se pueden leer su nombre y su función. ${reason} Escríbalos de nuevo aquí.`,
  },
  language: {
    title: 'Idioma',
    hint: 'De los textos propios de Webside. Los tipos de consulta siguen en el idioma en que se escribieron.',
    browser: 'El del navegador',
  },
  appearance: {
    title: 'Apariencia',
    choice: { system: 'La del dispositivo', light: 'Clara', dark: 'Oscura' },
  },
  clock: {
    title: 'Reloj',
    show: 'Mostrar los minutos de la llamada',
    hint: 'Minutos completos desde que se unió, encima del siguiente punto. Cambian una vez por minuto; nada más se mueve.',
  },
  shortcuts: {
    title: 'Atajos',
    singleKeys: 'Teclas sueltas dentro del panel',
    singleKeysHint: 'Por ejemplo, D para Hecho. Nunca mientras escribe.',
  },
  spelling: {
    title: 'Ortografía',
    check: 'Revisar la ortografía de las notas',
    hint: 'Para revisarlo, algunos navegadores envían a su fabricante lo que usted escribe.',
  },
  about: {
    title: 'Acerca de',
    version: (version) => `Webside ${version}`,
    licence: 'Licencia MIT: se puede usar, modificar y compartir libremente.',
    keeps:
      'Las consultas, las notas, su nombre y su función están en este perfil del navegador, solo en este dispositivo, cifrados con su frase de acceso si creó una. El aspecto y el comportamiento de Webside, y el estándar de la clínica, están al lado sin cifrar; no dicen nada de ningún paciente.',
    sources: 'Fuentes y créditos de los tipos de consulta',
    sourcesHint: 'La redacción es propia de Webside, con estas fuentes como referencia.',
  },
};
