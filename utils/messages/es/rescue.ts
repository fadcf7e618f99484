import type { rescue as english } from '../en/rescue';

/** What stands beside a text that is not saved, in Spanish. */
export const rescue: typeof english = {
  copyAll: 'Copiar todo',
  copied: 'Copiado: toda la consulta, con lo que no se guardó. Péguelo en un lugar seguro.',
  copyFailed:
    'No se copió: el navegador no lo permitió. Guárdelo en un archivo, o seleccione el texto y cópielo a mano.',
  save: 'Guardar en archivo',
  saved: (file) =>
    `Entregado al navegador como ${file}: toda la consulta, legible para cualquiera que tenga el archivo. Elimínelo cuando las notas estén a salvo.`,
  tooLong: (field) => `${field} (texto demasiado largo para guardarse):`,
};
