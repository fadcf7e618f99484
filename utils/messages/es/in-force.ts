import type { fromFile as englishFromFile, inForce as english } from '../en/in-force';
import { count, countErrors, countItems, countTypes, number, quoted } from './count';

type Value = number | boolean | undefined;
const value = (found: Value) => {
  if (found === undefined) return 'sin definir';
  return typeof found === 'boolean' ? (found ? 'sí' : 'no') : number(found);
};

const RULES: typeof english.rules.ruleName = {
  retentionDays: 'Días que se conserva una consulta finalizada',
  autoLockMinutes: 'Minutos hasta que Webside se bloquea fuera de una consulta',
  autoLockInVisitMinutes: 'Minutos hasta que se bloquea durante una consulta',
  requirePassphrase: 'Una frase de acceso debe proteger las notas',
  allowExport: 'Se pueden exportar consultas',
  allowPrint: 'Se pueden imprimir consultas',
  clearClipboardSeconds: 'Segundos hasta que se vacía el portapapeles (0: nunca)',
  showWelcome: 'La primera vez se muestra qué es Webside',
};

/** What Settings says of the standard in force, in Spanish. */
export const inForce: typeof english = {
  title: 'Estándar vigente',
  source: {
    'built-in': () => 'Incluido en Webside',
    file: (since) => `De un archivo, en uso en este dispositivo desde el ${since}`,
    policy: (since) => `Fijado por la política de su administrador, aquí desde el ${since}`,
  },
  oneUnread:
    'Esta versión de Webside no puede leer un estándar que se usaba aquí. Elija de nuevo su archivo o pregunte a su administrador.',
  changed: (name, version) =>
    `Cambiado: la política de su clínica propone ${name}, versión ${version}, y el archivo ocupa su lugar.`,
  version: (version, date) => `Versión ${version}, actualizada el ${date}`,
  owner: (owner) => `Responsable: ${owner}`,
  expires: (date) => `Válido hasta el ${date}`,
  expired: (date) =>
    `Válido hasta el ${date}: esa fecha ya pasó. Pida al responsable del estándar una versión más reciente.`,
  contents: (types, items) => `${countTypes(types)}, ${countItems(items)} en total`,
  list: 'Tipos de consulta',
  items: (number) => countItems(number),
  reviewBy: (date) => `revisar antes del ${date}`,
  reviewPassed: (date) => `debía revisarse antes del ${date}`,
  favourite: 'Ofrecerlo primero al iniciar',
  say: 'Frase',
  cue: 'Qué hacer',
  why: 'Motivo',
  chips: 'Datos',
  sample: 'texto de ejemplo',
  refused: (number) => {
    const things = count(number, {
      one: '# aspecto de la política',
      many: '# de aspectos de la política',
      other: '# aspectos de la política',
    });
    return `${things} que su administrador debería conocer`;
  },
  rules: {
    title: 'Reglas',
    ruleName: RULES,
    value,
    setBy: {
      policy: 'fijado por su administrador',
      standard: 'fijado por el estándar',
      person: 'fijado por usted',
      nobody: 'valor inicial de Webside',
    },
  },
  print: {
    type: 'Imprimir este tipo',
    all: 'Imprimir todo el estándar',
    fixed: 'fijo: nadie lo oculta ni cambia su texto',
    sources: 'Fuentes',
    approved: 'Aprobado por: ______________________________     Fecha: ______________',
  },
  administrator: {
    title: 'Archivos para su administrador',
    lead: (name, version) =>
      `Cada uno distribuye ${name}, versión ${version}, y el propio Webside a los equipos de una clínica. Guarde los que necesite.`,
    mode: 'Grado de obligación',
    modes: {
      enforce: 'Nadie lo sustituye',
      default: 'Cada profesional puede usar otro archivo, y se muestra como cambiado',
    },
    save: (name) => `Guardar ${name}`,
    ids: 'Identifican a Webside con el id que tiene en este navegador y, para Chrome o Edge cuando el navegador es otro, con el de una compilación sin empaquetar. Si su tienda le dio otro id, escríbalo en el archivo.',
  },
  report: {
    title: 'Informe para quien le ayude',
    hint: 'No nombra a ningún paciente, consulta ni profesional.',
    copy: 'Copiar informe',
    copied: 'Copiado.',
    copyFailed: 'No se copió: el navegador no lo permitió. Seleccione el texto y cópielo a mano.',
    webside: (version, browser) => `Webside ${version} en ${browser}`,
    written: (when) => `Escrito el ${when}`,
    standard: (name, id) => `${name} (${id})`,
    policy: (mode) => `La política tiene una configuración, modo ${mode}`,
    policyWithout: 'La política está definida, sin una configuración en uso',
    noPolicy: 'Sin política',
    file: (name, version) => `Archivo guardado: ${name}, versión ${version}`,
    fileBefore: (name, version) => `Archivo anterior: ${name}, versión ${version}`,
    type: (title, id, facts) => `- ${title} (${id}): ${facts}`,
    rule: (name, found, facts) => `- ${name}: ${found} (${facts})`,
    findings: 'Rechazado o dudoso en la política',
    finding: (level, path, text) => `- ${level}: ${path}: ${text}`,
    nothing: '- nada',
  },
};

/** What Settings says of a configuration from a file, in Spanish. */
export const fromFile: typeof englishFromFile = {
  title: 'Estándar desde un archivo',
  file: 'Archivo de configuración',
  hint: 'Una configuración de clínica, por ejemplo northside.webside.json. Elija el archivo o suéltelo aquí. Nada cambia antes de que usted vea qué cambiaría.',
  enforced: (name) =>
    `La política de su administrador decide qué estándar se usa aquí: ${name}. Ningún archivo puede ocupar su lugar. Pregunte a su administrador si debería ser otro.`,
  proposed:
    'La política de su clínica propone un estándar. Un archivo ocupa su lugar en este dispositivo, y se muestra como cambiado.',
  unreadable: (file) => `No se puede leer ${file}. No se cambió nada. ¿Sigue ahí, y es un archivo?`,
  refused: (file, errors) => `${file} no se puede usar: ${countErrors(errors)}. No se cambió nada.`,
  good: (file) => `${file} se puede usar. Aún no se cambió nada.`,
  warned: (file, warnings) => {
    const found = count(warnings, {
      one: '# advertencia',
      many: '# de advertencias',
      other: '# advertencias',
    });
    return `${file} se puede usar, con ${found}. Aún no se cambió nada.`;
  },
  findings: 'Qué se encontró en el archivo',
  types: 'Tipos de consulta del archivo',
  use: 'Usar esta configuración',
  leave: 'Cancelar',
  present: 'Ya está vigente.',
  older: (found, present) =>
    `La versión ${found} es anterior a la versión ${present}, que está vigente. La más reciente puede haber corregido algo, y sus colegas se guían por ella: un archivo antiguo suele ser uno que se encontró por error.`,
  sameVersion: (present) =>
    `La versión ${present} ya está vigente, con otro texto. En lo que se guarda de una consulta no se distinguen dos estándares con la misma versión: el responsable del estándar debería subir el número.`,
  force: 'Lo sé, y quiero este',
  used: (name, version) =>
    `Vigente desde ahora: ${name}, versión ${version}. Una consulta en curso mantiene lo que tenía al empezar.`,
  removed: 'Se quitó el archivo. Una consulta en curso mantiene lo que tenía al empezar.',
  back: (name, version) => `Volver a ${name}, versión ${version}`,
  remove: 'Quitar el archivo',
  difference: {
    title: 'Qué cambia respecto al estándar vigente',
    other: (name) => `Otro estándar: ocupa el lugar de ${name}`,
    version: (from, to) => `Versión ${from} → ${to}`,
    added: (titles) => {
      const added = count(titles.length, {
        one: '# tipo de consulta nuevo',
        many: '# de tipos de consulta nuevos',
        other: '# tipos de consulta nuevos',
      });
      return `${added}: ${quoted(titles)}`;
    },
    removed: (titles) => {
      const removed = count(titles.length, {
        one: 'Se quita # tipo de consulta',
        many: 'Se quitan # de tipos de consulta',
        other: 'Se quitan # tipos de consulta',
      });
      return `${removed}: ${quoted(titles)}`;
    },
    itemsAdded: (labels) => {
      const added = count(labels.length, {
        one: '# punto nuevo',
        many: '# de puntos nuevos',
        other: '# puntos nuevos',
      });
      return `${added}: ${quoted(labels)}`;
    },
    itemsRemoved: (labels) => {
      const removed = count(labels.length, {
        one: 'Se quita # punto',
        many: 'Se quitan # de puntos',
        other: 'Se quitan # puntos',
      });
      return `${removed}: ${quoted(labels)}`;
    },
    reworded: (labels) => `${countItems(labels.length)} con otro texto: ${quoted(labels)}`,
    changed: (labels) => {
      const changed = count(labels.length, {
        one: '# punto con otro momento, clase o función, o fijado de otro modo',
        many: '# de puntos con otro momento, clase o función, o fijados de otro modo',
        other: '# puntos con otro momento, clase o función, o fijados de otro modo',
      });
      return `${changed}: ${quoted(labels)}`;
    },
    reordered: 'Los puntos van en otro orden',
    renamed: 'Cambian su título, descripción, idioma, responsable, fecha de revisión o funciones',
    rule: (name, from, to) => `${name}: ${value(from)} → ${value(to)}`,
    edits: {
      hideItems: (may) => (may ? 'Puede ocultar puntos' : 'Ya no puede ocultar puntos'),
      addItems: (may) => (may ? 'Puede añadir puntos propios' : 'Ya no puede añadir puntos'),
      editSay: (may) =>
        may
          ? 'Puede poner las frases en sus propias palabras'
          : 'Ya no puede poner las frases en sus propias palabras',
    },
    texts: {
      name: 'Otro nombre',
      owner: 'Otro responsable',
      expires: 'Otra fecha de validez',
      notice: 'Otro aviso al iniciar una consulta',
      support: 'Otro texto de ayuda',
      feedback: 'Otras preguntas para el paciente',
      texts: 'Otras palabras en lo que recibe el paciente o en las notas',
    },
    none: 'Dice lo mismo que el estándar vigente.',
  },
};
