import type { visitsOpened as english } from '../en/visits-opened';

/** What the Visits page says only once a visit is open, or the filters are, in Spanish. */
export const visitsOpened: typeof english = {
  detail: {
    back: 'Todas las consultas',
    remove: 'Eliminar',
    restore: 'Restaurar',
    carryOn: 'Continuar en la próxima',
    carryingOn: 'La próxima consulta que inicie será continuación de esta.',
    reopen: 'Reabrir y corregir',
    reopened: 'Está en el panel. Ciérrela allí cuando esté bien.',
  },
  filters: {
    title: 'Filtros',
    titleInForce: (number) => `Filtros (${number})`,
    from: 'Desde',
    to: 'Hasta',
    type: 'Tipo de consulta',
    everyType: 'Todos los tipos',
    clear: 'Quitar filtros',
  },
};
