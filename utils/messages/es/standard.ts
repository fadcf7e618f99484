import type { standard as english } from '../en/standard';
import { number } from './count';

const KINDS: Record<string, string> = {
  string: 'texto entre comillas',
  number: 'un número',
  boolean: 'true o false',
  object: 'un objeto, { … }',
  array: 'una lista, [ … ]',
  null: 'null',
  undefined: 'nada',
};
const kind = (name: string | number) => KINDS[name] ?? String(name);
const whole = (found: string | number) => number(Number(found));

/** What was found in a configuration, and what was expected. */
const finding: typeof english.finding = {
  encoding: (found) =>
    found === 'UTF-16'
      ? 'El archivo está escrito en UTF-16; debe ser UTF-8.'
      : 'Los bytes del archivo no son texto UTF-8.',
  empty: () => 'El archivo está vacío.',
  'too-big': (found, expected) =>
    `El archivo tiene ${whole(found)} bytes; una configuración tiene como máximo ${whole(expected)}.`,
  'too-deep': (found, expected) =>
    `Hay corchetes o llaves anidados en ${whole(found)} niveles; puede haber como máximo ${whole(expected)}.`,
  'not-json': (found) =>
    found === ''
      ? 'El archivo termina demasiado pronto para ser JSON.'
      : `El texto deja de ser JSON a partir de «${found}».`,
  'trailing-comma': (found) => `Hay una coma antes de «${found}», sin nada detrás.`,
  'duplicate-key': (found) => `«${found}» está dos veces en el mismo objeto.`,
  'reserved-key': (found) => `«${found}» es un nombre que no se puede usar.`,
  format: (found, expected) => `El formato es «${found}»; este Webside lee «${expected}».`,
  missing: (_, expected) => `Falta; se espera ${kind(expected)}.`,
  type: (found, expected) => `Es ${kind(found)}; se espera ${kind(expected)}.`,
  choice: (found, expected) => `«${found}» no es ninguno de estos valores: ${expected}.`,
  id: (found) =>
    `«${found}» no es un id: solo a-z, 0-9 y -, sin mayúsculas ni espacios, y no demasiado corto.`,
  date: (found) => `«${found}» no es un día del calendario, como 2026-11-20.`,
  https: (found) => `«${found}» no es una dirección que empiece por https://`,
  language: (found) => `«${found}» no es un idioma, como en o pt-BR.`,
  'one-line': () => 'Tiene un salto de línea; debe ser una sola línea.',
  'empty-text': () => 'Está vacío.',
  'too-long': (found, expected) => `Tiene ${whole(found)} caracteres; caben como máximo ${whole(expected)}.`,
  'too-many-words': (found, expected) =>
    `Tiene ${whole(found)} palabras; sin tomar aire se dicen como máximo ${whole(expected)}.`,
  'not-whole': (found) => `${found} no es un número entero.`,
  'too-low': (found, expected) => `${found} es demasiado bajo; el mínimo es ${whole(expected)}.`,
  'too-high': (found, expected) => `${found} es demasiado alto; el máximo es ${whole(expected)}.`,
  'too-few': (found, expected) => `Hay ${whole(found)}; se necesitan al menos ${whole(expected)}.`,
  'many-items': (found, expected) =>
    `Hay ${whole(found)} puntos; de un vistazo se leen ${whole(expected)} o menos.`,
  'too-many': (found, expected) => `Hay ${whole(found)}; puede haber como máximo ${whole(expected)}.`,
  twice: (found, expected) => `«${found}» ya es el id de ${expected}.`,
  'unknown-role': (found, expected) =>
    expected === ''
      ? `La función «${found}» no está entre las de este tipo de consulta: no tiene ninguna.`
      : `La función «${found}» no está entre las de este tipo de consulta: ${expected}.`,
  'self-needs-cue': () => 'Un punto de clase «self» no tiene «cue».',
  'review-passed': (found) => `La fecha de revisión ${found} ya pasó.`,
  expired: (found) => `La configuración caducó el ${found}.`,
  placeholder: (found, expected) => `«${found}» no representa nada. Hay: ${expected}.`,
  'unknown-property': (found) => `Webside no conoce «${found}»; se omite.`,
  'not-arrived': () => 'La política está definida, pero «config» no llegó.',
};

/** What to do about it, in a clinic lead's words. */
const hint: typeof english.hint = {
  encoding: 'Guárdelo de nuevo y elija la codificación UTF-8.',
  empty: '¿Se guardó? Copie el ejemplo y empiece por él.',
  'too-big': `El estándar de toda una clínica ocupa menos de ${number(100_000)} bytes. ¿Es el archivo correcto?`,
  'too-deep': '¿Es el archivo correcto? Una configuración nunca tiene tantos niveles.',
  'not-json':
    'Mire esta línea y la anterior: falta o sobra una coma, unas comillas, un corchete o una llave.',
  'trailing-comma': 'Quite la última coma de la lista.',
  'duplicate-key': 'Deje una de las dos: solo contaría la última.',
  'reserved-key': 'Quítelo.',
  format: '¿Es el archivo correcto? Si lo es, hace falta un Webside más reciente.',
  missing: 'Añádalo; el ejemplo muestra dónde.',
  type: 'Compare con el ejemplo: un número entre comillas se convierte en texto.',
  choice: 'Elija uno de estos, en minúsculas.',
  id: 'Escríbalo como «safe-to-start». Nunca se muestra a nadie.',
  date: 'Escriba año-mes-día, por ejemplo 2027-06-30.',
  https: 'Solo se aceptan direcciones que empiecen por https://',
  language: 'Escriba el código corto del idioma: en, es, de, ar.',
  'one-line': 'Quite el salto de línea.',
  'empty-text': 'Escriba algo o quite la línea.',
  'too-long': 'Acórtelo: quien atiende dispone de dos segundos.',
  'too-many-words': 'Acórtelo a lo que se dice sin tomar aire; lo demás va en «cue».',
  'not-whole': 'Escriba un número entero, sin decimales: 12.',
  'too-low': 'Escriba un número más alto.',
  'too-high': 'Escriba un número más bajo.',
  'too-few': 'Tan pocos puntos no necesitan una lista: añada algunos o quite el tipo de consulta.',
  'many-items': 'Una los puntos que son un mismo momento de la consulta, o conviértalos en datos («chips»).',
  'too-many': 'Divídalo en dos o quite lo que todo el mundo ya hace.',
  twice: 'Dé a cada uno su propio id.',
  'unknown-role': 'Añada la función a «roles» en el tipo de consulta, o corrija su id.',
  'self-needs-cue': 'Escriba en «cue» qué hay que hacer.',
  'review-passed': 'Vuelva a leerlo con su equipo y ponga una fecha nueva.',
  expired:
    'Ponga una fecha nueva. Los profesionales siguen con esta versión y se les avisa después de cerrar la consulta.',
  placeholder: 'Use uno de ellos o quite las llaves.',
  'unknown-property': '¿Está bien escrito? Compare con el ejemplo.',
  'not-arrived':
    'El navegador descarta sin avisar lo que no es texto: «config» debe ser la configuración completa como un solo texto JSON.',
};

/** What is said of clinic configurations, in Spanish. */
export const standard: typeof english = {
  finding,
  hint,
  atLine: (line, column) => `línea ${line}, columna ${column}`,
  wholeFile: 'todo el archivo',
  level: { error: 'Error', warning: 'Advertencia' },
};
