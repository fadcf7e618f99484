import type { problems as english } from '../en/problems';
import { number } from './count';

/** Why something did not work and what to do, by the name of the error, in Spanish. */
export const problems: typeof english = {
  text: {
    StorageFull:
      'El disco, o la parte que le toca al navegador, está lleno. Libere espacio y vuelva a intentarlo.',
    StorageRefused:
      'El navegador no permite que Webside guarde nada aquí. Ocurre en ventanas privadas y cuando el navegador no recuerda el historial; si no es ninguno de esos casos, cierre el navegador y ábralo de nuevo.',
    VaultLocked: 'La caja fuerte está bloqueada. Desbloquéela y vuelva a intentarlo.',
    RecordDamaged:
      'Este elemento se dañó en el disco y no se abre. Los demás no están afectados. Una copia de seguridad, o una copia del perfil del navegador, puede tenerlo.',
    NotFound: 'Esta consulta ya no está en el disco.',
    WeakParameters:
      'La cabecera de la caja fuerte se modificó: pide una protección más débil que la que usa Webside. No se abrió nada. Avise a quien se ocupa de este equipo.',
    DatabaseNewer:
      'Las notas de aquí se escribieron con una versión de Webside más reciente que esta. No se tocó nada. Actualice Webside y ábralo de nuevo.',
    DatabaseBlocked:
      'Otra ventana aún tiene abierta una versión anterior de Webside. Ciérrela: esta continúa por sí sola.',
    VaultGone:
      'El navegador eliminó la caja fuerte mientras estaba abierta. Copie lo que hay aquí o guárdelo en un archivo antes de cerrar esta ventana.',
    KeyChanged:
      'Otra ventana cambió la clave de la caja fuerte. No se perdió nada: vuelva a intentarlo y esta página se abrirá de nuevo.',
    UnsavedText:
      'Hay texto sin guardar, aquí o en otra ventana, y se perdería. No se cambió nada: guárdelo o cópielo primero.',
    OperationError: 'El navegador no pudo cifrar el texto. Sigue aquí: vuelva a intentarlo o cópielo.',
  },
  tooLong: (length, limit) =>
    `Un campo admite como máximo ${number(limit)} caracteres y este texto tiene ${number(length)}. Acórtelo y se guardará.`,
};
