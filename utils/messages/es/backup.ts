import type { backup as english } from '../en/backup';
import { count, countVisits } from './count';

const percent = (part: number) => `${Math.floor(part * 100)} %`;

/** What is said of backups, in Spanish. */
export const backup: typeof english = {
  title: 'Copia de seguridad',
  lead: 'Un archivo con todas las consultas, su nombre y sus cambios al estándar, cifrado con una frase de acceso aparte. Guárdelo fuera de este dispositivo: si el dispositivo se pierde, no hay otra forma de recuperar esos datos.',
  last: (when) => `Última copia de seguridad: ${when}`,
  never: 'Aún no hay ninguna copia de seguridad.',
  notRead: (reason) => `No se puede leer lo que Webside sabía de copias anteriores. ${reason}`,
  passphrase: 'Frase de acceso de la copia',
  repeat: 'Repita la frase de la copia',
  passphraseHint:
    'Abre el archivo en cualquier dispositivo. Nadie puede restablecerla: guárdela en su gestor de contraseñas o por escrito. Cuatro o más palabras al azar forman una buena frase.',
  kept: 'La frase de acceso de la copia está guardada en la caja fuerte, cifrada, y sirve también para el próximo archivo.',
  another: 'Usar otra frase de acceso',
  save: 'Guardar copia',
  stop: 'Detener',
  step: {
    reading: (part) => `Leyendo las consultas: ${percent(part)}`,
    sealing: (part) => `Cifrando el archivo: ${percent(part)}`,
    checking: (part) => `Abriéndolo de nuevo para comprobar que está íntegro: ${percent(part)}`,
    opening: (part) => `Abriendo la copia de seguridad: ${percent(part)}`,
    restoring: (part) => `Restaurando: ${percent(part)}`,
  },
  saved: (number, file) =>
    `Se creó una copia de seguridad con ${countVisits(number)}, se comprobó al abrirla que está íntegra y se entregó al navegador. Compruebe si ${file} está donde el navegador guarda las descargas.`,
  unread: (number) => {
    const left = count(number, {
      one: '# elemento no se abre aquí y no puede incluirse',
      many: '# de elementos no se abren aquí y no pueden incluirse',
      other: '# elementos no se abren aquí y no pueden incluirse',
    });
    return `${left}. Conserve las copias anteriores.`;
  },
  notSaved: (reason) => `No se guardó ninguna copia de seguridad. ${reason}`,
  notRemembered: (reason) =>
    `El archivo está guardado, pero Webside no pudo anotarlo y le avisará antes de tiempo. ${reason}`,
  folder: {
    title: 'Carpeta para copias automáticas',
    lead: 'Una vez al día, entre consultas, Webside guarda una copia de seguridad en la carpeta que usted elija y conserva allí las siete últimas. Conviene una carpeta de la que su clínica ya haga copias.',
    notHere:
      'Este navegador no permite que una extensión escriba por sí sola en una carpeta. Guarde la copia a mano; Webside se lo recuerda al iniciar una consulta.',
    first: 'Guarde primero una copia a mano: su frase de acceso cifrará también estas.',
    choose: 'Elegir carpeta',
    another: 'Elegir otra carpeta',
    leave: 'Dejar de usarla',
    name: (name) => `Carpeta: ${name}`,
    last: (when) => `Última copia allí: ${when}`,
    notYet: 'Allí aún no hay ninguna copia. La primera se guardará cuando vaya a iniciar una consulta.',
    shut: 'El navegador ya no permite que Webside escriba allí.',
    ask: 'Permitir que escriba allí',
    partly: (number) => {
      const left = count(number, {
        one: '# elemento no se abre aquí',
        many: '# de elementos no se abren aquí',
        other: '# elementos no se abren aquí',
      });
      return `${left}, así que la copia de hoy en la carpeta elegida no está completa. No se reemplazó ninguna anterior.`;
    },
    notWritten: (reason) => `No se guardó ninguna copia de seguridad en la carpeta elegida. ${reason}`,
  },
  restore: {
    title: 'Restaurar una copia de seguridad',
    file: 'Archivo de la copia',
    hint: 'Por ejemplo, webside-backup.age. Elíjalo o suéltelo aquí. Nada cambia antes de que usted vea qué cambiaría, y solo se quita lo que permita reemplazar con la copia.',
    open: 'Abrir copia',
    leave: 'Cancelar',
    made: (when, version) => `Creada el ${when}, con Webside ${version}`,
    otherVault: 'Se creó desde otra caja fuerte: en otro dispositivo, o antes de esta.',
    all: (number) => `Contiene ${countVisits(number)}`,
    fresh: (number) =>
      count(number, {
        one: '# consulta que no está aquí: se restaurará',
        many: '# de consultas que no están aquí: se restaurarán',
        other: '# consultas que no están aquí: se restaurarán',
      }),
    mended: (number) =>
      count(number, {
        one: '# consulta dañada aquí: se restaurará',
        many: '# de consultas dañadas aquí: se restaurarán',
        other: '# consultas dañadas aquí: se restaurarán',
      }),
    same: (number) =>
      count(number, {
        one: '# consulta que ya está aquí, igual',
        many: '# de consultas que ya están aquí, iguales',
        other: '# consultas que ya están aquí, iguales',
      }),
    different: (number) =>
      count(number, {
        one: '# consulta que ya está aquí, pero distinta',
        many: '# de consultas que ya están aquí, pero distintas',
        other: '# consultas que ya están aquí, pero distintas',
      }),
    clinicianNew: 'Su nombre y su función: se restaurarán',
    clinicianDifferent: 'Su nombre y su función: ya están aquí, pero son distintos',
    personalNew: 'Sus cambios al estándar: se restaurarán',
    personalDifferent: 'Sus cambios al estándar: ya están aquí, pero son distintos',
    question: 'Donde no coinciden',
    conflict: {
      mine: 'Conservar lo que hay aquí',
      backup: 'Tomar lo que hay en la copia',
      both: 'Conservar ambas consultas; en lo demás, lo que hay aquí',
    },
    nothingNew: 'Todo está ya aquí.',
    restore: 'Restaurar',
    done: (number) =>
      count(number, {
        one: 'Se restauró # consulta.',
        many: 'Se restauraron # de consultas.',
        other: 'Se restauraron # consultas.',
      }),
    notDone: (reason) => `No se restauró ni cambió nada. ${reason}`,
  },
  reason: {
    'not-age': 'No es una copia de seguridad de Webside: esas son archivos age. Elija otro archivo.',
    newer:
      'Esta copia de seguridad se creó con una versión más reciente. Actualice Webside y vuelva a intentarlo.',
    'no-passphrase':
      'Este archivo age se cifró para una clave, no con una frase de acceso. Ábralo con la herramienta que lo creó.',
    'too-much-work':
      'Abrir este archivo exigiría más cálculo o memoria de lo que permite este navegador. Webside nunca crea archivos así.',
    'wrong-passphrase':
      'Esta frase de acceso no abre la copia. Si la frase es la correcta, el archivo está dañado: pruebe con una copia anterior.',
    damaged: 'El archivo está dañado: algo en él cambió o falta. Pruebe con una copia anterior.',
    'too-large': 'El archivo supera los 500 MB. Webside no lee copias tan grandes.',
    'not-webside': 'El archivo se abre, pero no es una copia de seguridad de Webside. Elija otro archivo.',
    suspicious:
      'El archivo contiene nombres que ninguna copia de Webside tiene y que podrían causar daños. Elija otro archivo.',
    'too-deep':
      'El archivo tiene más niveles, o más partes, que cualquier copia de Webside. Elija otro archivo.',
    changed: 'Entretanto se modificó una consulta. Abra la copia otra vez para volver a compararla.',
    'no-room':
      'No todos los elementos se abren aquí, y en la carpeta no queda lugar junto a las copias completas que ya tiene.',
    'not-as-made':
      'Al abrirla de nuevo, la copia no contenía lo que se escribió en ella. Vuelva a intentarlo.',
    stopped: 'Usted lo detuvo.',
    unreadable: 'No se puede leer el archivo. ¿Sigue ahí, y es un archivo?',
    folderGone: 'La carpeta ya no está. Elija otra en Ajustes.',
  },
  notice: {
    last: (date) => `Última copia de seguridad: ${date}`,
    never: 'Aún no hay copia de seguridad',
    notWritten: 'No se guardó la copia de seguridad de hoy',
    due: 'Si este dispositivo se pierde, solo una copia de seguridad le devuelve sus consultas. Se hace en un minuto, en Ajustes.',
    open: 'Abrir Ajustes',
  },
  lost: {
    title: 'Restaurar una copia de seguridad',
    goOn: 'Continuar',
  },
};
