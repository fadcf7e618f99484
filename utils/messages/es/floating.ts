import type { floating as english } from '../en/floating';

/** What is said of the floating window, in Spanish. */
export const floating: typeof english = {
  open: 'Ventana flotante',
  close: 'Cerrar la ventana flotante',
  hint: 'El siguiente punto, Hecho y Deshacer, por encima de cualquier programa: arrástrela cerca de la cámara. Ocupa el lugar de la imagen en imagen de la llamada: el navegador solo tiene una a la vez. Se cierra con esta ventana.',
  isOpen: 'Está abierta y se cierra con esta ventana.',
  closed: 'La ventana flotante está cerrada. La consulta sigue aquí.',
  closedWithOpener: 'La ventana flotante se cerró con la ventana que la abrió. No se perdió nada.',
  notOpened: (reason) => `La ventana flotante no se abrió. ${reason}`,
};
