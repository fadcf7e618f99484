import type { texts as english } from '../en/texts';
import { count, number } from './count';

const SECONDS = { one: '# segundo', other: '# segundos' };
const MINUTES = { one: '# minuto', other: '# minutos' };

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
  saved: (file) => `Entregado al navegador como ${file}. El archivo no está protegido.`,
  tooLongToEdit: (limit) =>
    `Es más largo que los ${number(limit)} caracteres que se pueden editar aquí. Cópielo y edítelo donde corresponda.`,
  noSave: 'Guardar como archivo está desactivado en su centro.',
  clears: (seconds) =>
    `Copiado. Sale del portapapeles a los ${count(seconds, SECONDS)}, con lo que haya allí entonces, en cuanto Webside tenga el foco. Deje esta página abierta hasta entonces.`,
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
    mattered: (text) => `Lo que más importaba: ${text}`,
    remember: (text) => `Recordar de esta persona: ${text}`,
    covered: (items) => `Tratado: ${items.join('; ')}.`,
    notNeeded: (items) => `No hizo falta: ${items.join('; ')}.`,
    open: (items) => `Quedó abierto: ${items.join('; ')}.`,
    item: (label, details) => (details.length > 0 ? `${label} (${details.join('; ')})` : label),
  },
};
