import type { protection as english } from '../en/protection';
import { countRecords, number } from './count';

/** What Settings says about the protection of the vault, in Spanish. */
export const protection: typeof english = {
  title: 'Protección',
  sealed: 'Sus consultas están en este dispositivo, cifradas con su frase de acceso.',
  open: 'Sus consultas no están protegidas si le roban este dispositivo: la caja fuerte no tiene frase de acceso.',
  change: {
    title: 'Cambiar la frase de acceso',
    present: 'Frase de acceso actual',
    next: 'Nueva frase de acceso',
    repeat: 'Repita la nueva frase',
    change: 'Cambiar la frase',
    changing: 'Cambiando la frase de acceso',
    done: 'La frase de acceso ha cambiado. La anterior ya no abre la caja fuerte.',
  },
  set: {
    title: 'Crear una frase de acceso',
    lead: 'Al crearla, todas las consultas se cifran de nuevo con una clave que solo abre esa frase.',
    set: 'Crear la frase',
  },
  code: {
    title: 'Código de recuperación',
    none: 'No hay código de recuperación. Si olvida la frase de acceso, nadie puede abrir sus consultas.',
    why: 'Un código de recuperación abre la caja fuerte cuando se olvida la frase de acceso.',
    there: 'Hay un código de recuperación. Uno nuevo lo reemplaza.',
    make: 'Crear un código',
    lead: 'Solo se muestra ahora: imprímalo o cópielo en un lugar seguro que no sea este dispositivo.',
    copy: 'Copiar el código',
    copied: 'Copiado. Péguelo en un lugar seguro y después copie otra cosa.',
    copyFailed: 'No se copió: el navegador no lo permitió. Anótelo.',
    print: 'Imprimir el código',
    sheetTitle: 'Código de recuperación de Webside',
    sheetText:
      'Abre la caja fuerte de este dispositivo cuando se olvida la frase de acceso. Guárdelo donde nadie más lo encuentre.',
    askBack: 'Escriba el código que figura en su copia',
    passphrase: 'Frase de acceso actual',
    use: 'Usar este código',
    using: 'Activando el código',
    notSame: 'Ese no es el código de arriba. No se cambió nada: revise su copia y escríbalo de nuevo.',
    done: 'El código de recuperación está activo. Uno anterior ya no abre la caja fuerte.',
    leave: 'Cancelar',
  },
  key: {
    title: 'Cambiar la clave de datos',
    lead: 'Cifra cada elemento con una clave nueva. Hágalo cuando alguien pueda haber copiado este disco, y después de borrar: lo borrado puede quedar en el espacio libre del disco, y solo la clave anterior lo abre. Las ventanas de Webside se recargan; puede seguir trabajando.',
    codeGoes: 'El código de recuperación deja de funcionar. Cree uno nuevo después.',
    passphrase: 'Frase de acceso actual',
    change: 'Cambiar la clave',
    changing: 'Cambiando la clave de datos',
    progress: (done, all) =>
      `Cambiando la clave de datos: cifrados de nuevo ${number(done)} de ${countRecords(all)}.`,
    waits:
      'Cambiando la clave de datos: continúa por sí solo cuando las demás ventanas de Webside se hayan recargado.',
  },
  lock: {
    title: 'Bloqueo automático',
    outside: 'Minutos sin actividad, fuera de una consulta',
    inVisit: 'Minutos sin actividad, durante una consulta',
    hint: (least, most) => `De ${least} a ${most}`,
    also: 'También se bloquea al bloquearse la pantalla (en Firefox no puede saberlo), cuando el dispositivo ha estado en reposo y al cerrar el navegador.',
    outOfBounds: (least, most) => `No se cambió nada. Escriba un número entero de ${least} a ${most}.`,
    locked: {
      policy: (label, minutes) => `${label}: ${minutes}, fijado por su administrador.`,
      standard: (label, minutes) => `${label}: ${minutes}, fijado por el estándar de su clínica.`,
    },
  },
};
