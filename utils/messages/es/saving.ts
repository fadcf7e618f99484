import type { saving as english } from '../en/saving';

/** What is told of saving, in Spanish. */
export const saving: typeof english = {
  saving: 'Guardando',
  saved: 'Guardado',
  notSaved: (reason) => `No se guardó. ${reason}`,
  retry: 'Reintentar',
  late: (reason) =>
    `No se guardó: las últimas palabras de una ventana que se cerró. ${reason} Están cifradas en este dispositivo; la próxima ventana lo intenta de nuevo.`,
};
