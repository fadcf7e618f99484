import type { texts as english } from '../en/texts';
import { count } from './count';

const SECONDS = { one: '# segundo', other: '# segundos' };
const MINUTES = { one: '# minuto', other: '# minutos' };
const followUpLine = (what: string, who: string, by: string) =>
  [what, who, by && `antes del ${by}`].filter(Boolean).join(', ');

/** What stands in and around the texts that are made from a visit, in Spanish. */
export const texts: typeof english = {
  kind: 'Tipo de resumen',
  kinds: {
    checklist: 'Lista con horas',
    note: 'Como informe breve',
    soap: 'Con cuatro títulos (SOAP)',
    line: 'En una línea',
  },
  edit: 'Editar',
  edited: 'Su texto editado. Lo que cambie en la consulta a partir de ahora no lo cambia.',
  editedField: 'Resumen editado',
  makeAnew: 'Hacerlo de nuevo',
  madeAnew:
    'Hecho de nuevo a partir de la consulta. Su texto editado está entre sus versiones anteriores, en Consultas.',
  print: 'Imprimir',
  noPrint: 'La impresión está desactivada en su centro.',
  save: 'Guardar como archivo',
  saved: 'Guardado donde su navegador deja las descargas. El archivo no está protegido.',
  noSave: 'Guardar como archivo está desactivado en su centro.',
  clears: (seconds) =>
    `Copiado. Sale del portapapeles a los ${count(seconds, SECONDS)}, con lo que haya allí entonces, en cuanto Webside tenga el foco.`,
  cleared: 'Se ha vaciado el portapapeles.',
  notCleared: 'El navegador no ha dejado que Webside vacíe el portapapeles. Copie otra cosa encima.',
  patient: {
    title: 'Para el paciente',
    lead: 'Escriba con palabras sencillas. Lo que deje vacío se omite.',
    hints: {
      talked: '¿De qué han hablado?',
      agreed: '¿Qué han acordado?',
      warning: '¿A qué debe estar atento?',
      call: '¿A quién puede llamar?',
      next: '¿Qué pasa ahora, y cuándo?',
    },
    preview: 'Lo que leerá',
    nothing: 'Todavía no hay nada escrito para el paciente.',
    copy: 'Copiar para el paciente',
    editedField: 'Texto editado para el paciente',
    printed: 'Su consulta',
    holdUp: 'Mostrar esto al paciente',
    holdUpAgreed: 'Mostrar lo acordado',
    heldUp: 'Se muestra en una ventana propia. Comparta esa ventana o póngala en una segunda pantalla.',
  },
  note: {
    headings: {
      subjective: 'Subjetivo',
      objective: 'Objetivo',
      assessment: 'Valoración',
      plan: 'Plan',
    },
    minutes: (minutes) => count(minutes, MINUTES),
    byVideo: 'Por vídeo',
    outcome: {
      'as-planned': 'Terminó según lo previsto',
      'did-not-come': 'El paciente no acudió',
      'cut-off': 'Se cortó la llamada',
      moved: 'Pasó a teléfono o presencial',
    },
    label: (label) => `Etiqueta: ${label}`,
    mattered: (text) => `Lo que más importaba: ${text}`,
    remember: (text) => `Recordar de esta persona: ${text}`,
    covered: (items) => `Tratado: ${items.join('; ')}.`,
    notNeeded: (items) => `No hizo falta: ${items.join('; ')}.`,
    open: (items) => `Quedó abierto: ${items.join('; ')}.`,
    item: (label, details) => (details.length > 0 ? `${label} (${details.join('; ')})` : label),
    otherText: (text) => `Escrito a la vez en otra ventana: ${text}`,
    followUp: 'Seguimiento',
    followUpLine,
    followUpDone: (line) => `${line} (hecho)`,
  },
  forPatient: {
    title: (when) => `Su consulta por vídeo, ${when}`,
    headings: {
      talked: 'De qué hemos hablado',
      agreed: 'Qué hemos acordado',
      warning: 'Esté atento a',
      call: 'A quién llamar',
      next: 'Qué pasa ahora',
    },
    otherText: (text) => text,
    followUp: 'Queda por hacer',
    followUpLine,
    followUpDone: (line) => `${line} (hecho)`,
  },
};
