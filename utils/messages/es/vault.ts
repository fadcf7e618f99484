import type { vault as english } from '../en/vault';
import { count } from './count';

/** What the way in says, in Spanish: the first start, unlocking, a vault that is gone. */
export const vault: typeof english = {
  firstTitle: 'Una caja fuerte para sus notas',
  firstLead:
    'Webside guarda sus consultas solo en este dispositivo, cifradas con su frase de acceso. Nadie puede restablecerla: guárdela en su gestor de contraseñas o por escrito en un lugar seguro.',
  passphrase: 'Frase de acceso',
  repeat: 'Repita la frase',
  show: 'Ver frase de acceso',
  create: 'Crear caja fuerte',
  creating: 'Creando la caja fuerte',
  unlockTitle: 'Bloqueado',
  unlock: 'Desbloquear',
  unlocking: 'Desbloqueando',
  tooShort: (least) => `Una frase de acceso tiene al menos ${least} caracteres.`,
  notSame: 'Las dos frases de acceso no coinciden.',
  wrong: 'Esta frase de acceso no abre la caja fuerte. No se cambió ni se perdió nada.',
  wait: (seconds) => {
    const left = count(seconds, {
      one: 'Falta # segundo',
      many: 'Faltan # de segundos',
      other: 'Faltan # segundos',
    });
    return `${left} para el próximo intento. No se cambió ni se perdió nada.`;
  },
  hintIdle: 'Cuatro o más palabras al azar forman una buena frase de acceso.',
  strength: {
    short: 'Demasiado corta.',
    weak: 'Fácil de adivinar. Añada unas palabras al azar.',
    fair: 'Aceptable. Con otra palabra al azar será segura.',
    strong: 'Segura.',
  },
  goneTitle: 'La caja fuerte ya no está',
  goneText:
    'Webside tenía una caja fuerte en este perfil del navegador, y el navegador la eliminó. Webside no puede recuperarla. Si tiene una copia del perfil, recupérela primero.',
  goneBackup:
    'Con una copia de seguridad vuelven todas las consultas que contiene: cree una caja fuerte nueva y restaure allí la copia.',
  startRestoring: 'Crear una caja fuerte nueva y restaurar una copia',
  restoreNext:
    'Elija primero una frase de acceso para la caja fuerte nueva. Nadie puede restablecerla: guárdela en su gestor de contraseñas o por escrito. Después viene la copia de seguridad, que se abre con su propia frase de acceso.',
  startOver: 'Crear una caja fuerte nueva y vacía',
};
