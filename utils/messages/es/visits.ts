import type { visits as english } from '../en/visits';
import { count, countVisits, number } from './count';

/** The words of the Visits page, in Spanish. */
export const visits: typeof english = {
  title: 'Consultas',
  list: 'Consultas',
  none: 'Aún no hay consultas. Las finalizadas quedan aquí.',
  older: 'Ver consultas anteriores',
  minutes: (minutes) => `${minutes} min`,
  state: {
    started: 'sin unirse',
    joined: 'por finalizar',
    finished: 'por cerrar',
    closed: 'cerrada',
  },
  removed: (name) => `Eliminada: ${name}`,
  undoRemove: 'Deshacer',
  restored: (name) => `Restaurada: ${name}`,
  erased: (name) => `Borrada: ${name}`,
  daysLeft: (days) => count(days, { one: 'queda # día', many: 'quedan # de días', other: 'quedan # días' }),
  from: (name) => `de ${name}`,
  handedOver: 'traspasada',
  choose: 'Elija una consulta para leerla completa.',
  search: {
    label: 'Buscar consultas',
    bin: 'Papelera',
    found: (number) => countVisits(number),
    soFar: (found, done, total) =>
      `${countVisits(found)} hasta ahora. Leyendo ${number(done)} de ${countVisits(total)}.`,
    unread: (number) => {
      const unread = count(number, {
        one: '# consulta no se abre y quedó fuera de la búsqueda',
        many: '# de consultas no se abren y quedaron fuera de la búsqueda',
        other: '# consultas no se abren y quedaron fuera de la búsqueda',
      });
      return `${unread}.`;
    },
    nothing: 'No se encontró nada. Pruebe con menos palabras o con el comienzo de una.',
    nothingIn: 'Ninguna consulta coincide con estos filtros.',
    emptyBin: 'La papelera está vacía.',
    more: 'Ver más consultas',
  },
};
