import type { lock as english } from '../en/lock';

/** What is said about locking and other ways in, in Spanish. */
export const lock: typeof english = {
  warning: (time) =>
    `Webside se bloquea a las ${time}: nadie ha tocado este dispositivo. Presione cualquier tecla para seguir.`,
  stay: 'No bloquear',
  forgotten: 'Olvidé la frase de acceso',
  recoverTitle: 'Abrir con el código de recuperación',
  recoverLead:
    'Con el código que conservó, elige una nueva frase de acceso. Sus consultas quedan como están. Sin la frase ni el código, nadie puede abrir la caja fuerte.',
  code: 'Código de recuperación',
  codeHint: '26 letras y números. Da igual si escribe guiones, espacios o minúsculas.',
  newPassphrase: 'Nueva frase de acceso',
  repeatNew: 'Repita la nueva frase',
  recover: 'Crear la frase y abrir',
  recovering: 'Abriendo',
  back: 'Volver a la frase de acceso',
  notWhole: 'Un código de recuperación tiene 26 letras y números. No se cambió nada.',
  wrongCode: 'Este código no abre la caja fuerte. No se cambió ni se perdió nada.',
  unprotected: {
    fold: 'Sin frase de acceso',
    text: 'En ese caso, sus notas no están protegidas si le roban este dispositivo: quien tenga el disco puede leerlas. Puede crear una frase de acceso más adelante, en Ajustes.',
    create: 'Crear una caja fuerte sin protección',
  },
  required: {
    title: 'Se necesita una frase de acceso',
    lead: 'Su clínica exige una frase de acceso y esta caja fuerte no la tiene. Todas sus consultas están aquí. Cree la frase, y quedarán cifradas con ella.',
    set: 'Crear la frase',
    setting: 'Creando la frase de acceso',
  },
  noRecoveryCode: {
    notice: 'Aún no hay código de recuperación',
    why: 'Si olvida la frase de acceso, nadie puede abrir sus consultas.',
    make: 'Crear uno en Ajustes',
    later: 'Ahora no',
  },
};
