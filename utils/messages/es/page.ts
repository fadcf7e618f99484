import type { page as english } from '../en/page';

/** What every page says, in Spanish. */
export const page: typeof english = {
  app: {
    name: 'Webside',
    visitsTitle: 'Webside: Consultas',
    loading: 'Abriendo',
  },
  places: {
    ownWindow: 'Ventana propia',
    visits: 'Consultas',
    settings: 'Ajustes',
    lockNow: 'Bloquear',
    hide: 'Ocultar',
    showAgain: 'Mostrar',
    hiddenTitle: '–',
  },
  problems: {
    title: 'Webside no se puede abrir',
    visitTitle: 'Esta consulta no se abre',
    other: (name) => `Se produjo un error que Webside no sabe explicar (${name}). Vuelva a intentarlo.`,
    notLocked: 'No se bloqueó: hay texto sin guardar, aquí o en otra ventana. Guárdelo y bloquee después.',
    reload: 'Reintentar',
    dismiss: 'Cerrar este mensaje',
  },
};
