import type { personal as english } from '../en/personal';
import { count, quoted } from './count';

/** What Settings says of what a clinician changes over the standard, in Spanish. */
export const personal: typeof english = {
  title: (type) => `Sus cambios en ${type}`,
  unchanged: 'Como en el estándar',
  changed: {
    sayings: (labels) => `Con sus propias palabras: ${quoted(labels)}`,
    hidden: (labels) => `Ocultos: ${quoted(labels)}`,
    own: (labels) => {
      const own = count(labels.length, {
        one: '# punto propio',
        many: '# de puntos propios',
        other: '# puntos propios',
      });
      return `${own}: ${quoted(labels)}`;
    },
  },
  lead: 'Lo que cambie aquí vale desde la próxima consulta, solo para usted, y se mantiene cuando se actualiza el estándar.',
  notRead: (reason) => `Sus cambios no se pueden leer. ${reason} Hágalos de nuevo aquí.`,
  fixed: 'fijado por el estándar',
  hide: (label) => `Ocultar ${label}: siempre lo hago`,
  say: (label) => `Con sus propias palabras: ${label}`,
  standardSays: (sentence) => `El estándar dice: «${sentence}»`,
  keep: (label) => `Guardar mis palabras para ${label}`,
  outdated: (before) =>
    `El estándar lo dice ahora con otras palabras. Cuando usted escribió las suyas, decía: «${before}». Conserve las suyas o vuelva a las del estándar.`,
  stay: (label) => `Seguir con mis palabras para ${label}`,
  back: (label) => `Volver a las del estándar para ${label}`,
  add: {
    title: 'Un punto propio',
    label: 'Lo que lee de un vistazo',
    phase: 'Cuándo',
    say: 'Lo que dice, si dice algo',
    why: 'Un punto propio',
    add: 'Añadir este punto',
  },
  remove: (label) => `Quitar ${label}`,
  reset: 'Deshacer todo esto',
};
