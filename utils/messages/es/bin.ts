import type { bin as english } from '../en/bin';
import { count, countVisits, number } from './count';

const LAST = 'Esto no se puede deshacer.';

/** The words of the bin, of erasing and of keeping, in Spanish. */
export const bin: typeof english = {
  left: (days) => {
    const left = count(days, { one: 'Queda # día', many: 'Quedan # de días', other: 'Quedan # días' });
    return `En la papelera. ${left} para que se borre.`;
  },
  byAge: 'Está ahí por su antigüedad. Si la restaura, se conserva sin límite de tiempo.',
  keep: 'Conservar',
  kept: 'Se conserva sin límite de tiempo.',
  erase: {
    open: 'Borrar ahora',
    question: (name) => `¿Borrar «${name}» con sus notas y las versiones anteriores? ${LAST}`,
    yes: 'Borrar esta consulta',
  },
  eraseLabel: {
    open: (number, label) => {
      const all = count(number, {
        one: 'Borrar # consulta',
        many: 'Borrar # de consultas',
        other: 'Borrar las # consultas',
      });
      return `${all} con la etiqueta «${label}»`;
    },
    question: (number) =>
      `¿Borrar ${countVisits(number)}, en la papelera o no, con todas sus notas? ${LAST} Las que están por finalizar se quedan.`,
    yes: 'Borrarlas todas',
  },
  empty: {
    open: 'Vaciar la papelera',
    question: (number) => `¿Borrar ${countVisits(number)} de la papelera, con todas sus notas? ${LAST}`,
    yes: 'Borrar toda la papelera',
  },
  leave: 'Cancelar',
  remains:
    'Lo borrado puede quedar un tiempo, cifrado, en el espacio libre del disco. Quien tenga la frase de acceso y ese disco podría leerlo hasta que usted cambie la clave de datos en Ajustes.',
  progress: (done, total) => `Borradas ${number(done)} de ${countVisits(total)}.`,
  stop: 'Detener',
  notErased: (reason) => `No se borró, o no todo. ${reason}`,
};
