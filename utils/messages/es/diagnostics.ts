import type { diagnostics as english } from '../en/diagnostics';
import { count, countEvents, countRecords, countVisits, number } from './count';

/** What Diagnostics says in Settings, in Spanish. */
export const diagnostics: typeof english = {
  title: 'Diagnóstico',
  show: 'Ver diagnóstico',
  notRead: (reason) => `No se pudo leer todo. ${reason}`,
  facts: {
    vault: 'Caja fuerte',
    waysIn: (ways) => {
      const known = count(ways, {
        one: '# forma de acceso',
        many: '# de formas de acceso',
        other: '# formas de acceso',
      });
      return `Desbloqueada, con ${known}`;
    },
    lastChange: 'Último cambio en una consulta',
    noChange: 'ninguno en el registro de auditoría',
    backup: 'Copia de seguridad',
    noBackup: 'Aún no hay copia de seguridad',
    visits: 'Consultas',
    visitsOf: (visits, binned) =>
      binned > 0 ? `${countVisits(visits)}, ${number(binned)} en la papelera` : countVisits(visits),
    log: 'Registro de auditoría',
    events: (events) => countEvents(events),
    logProblem: (name, when) =>
      `no se pudo escribir el ${when} (${name}): pueden faltar eventos de ese momento`,
    background: 'En segundo plano',
    backgroundProblem: (name, when) =>
      `algo no funcionó el ${when} (${name}): puede que entonces la caja fuerte no se bloqueara por sí sola o que un atajo no hiciera nada`,
    room: 'Espacio en el disco',
    roomOf: (used, quota) => `${used} en uso, de un máximo de ${quota}`,
    unknownRoom: 'el navegador no lo indica',
    kept: 'Se conserva si se llena el disco',
    persisted: 'Sí, el navegador lo asegura',
    notPersisted: 'El navegador no lo asegura. Guarde una copia de seguridad.',
    version: 'Versión',
    versionOf: (version, layout) => `Webside ${version}, base de datos ${layout}`,
  },
  megabytes: (megabytes) => `${megabytes} MB`,
  gigabytes: (gigabytes) => `${gigabytes} GB`,
  check: {
    title: 'Todo lo guardado',
    hint: 'Abre cada elemento guardado y compara las listas con lo que hay. No se cambia nada.',
    start: 'Revisar todo',
    stop: 'Detener',
    stopped: (done, total) => `Se detuvo tras ${number(done)} de ${countRecords(total)}.`,
    progress: (done, total) => `Revisados ${number(done)} de ${countRecords(total)}`,
    well: (total) => {
      const whole = count(total, {
        one: '# elemento se abre y está íntegro',
        many: '# de elementos se abren y están íntegros',
        other: '# elementos se abren y están íntegros',
      });
      return `Todo está bien: ${whole}, y las listas coinciden.`;
    },
    found: 'No todo está bien. Copie el informe de abajo para quien le ayude.',
    failed: (reason) => `La revisión se interrumpió. ${reason}`,
    text: {
      visit: (number) => {
        const found = count(number, {
          one: '# consulta no se abre',
          many: '# de consultas no se abren',
          other: '# consultas no se abren',
        });
        return `${found}. Una copia de seguridad, o una copia del perfil del navegador, puede tener lo que falta.`;
      },
      state: (number) => {
        const found = count(number, {
          one: '# versión anterior de un texto no se abre',
          many: '# de versiones anteriores de textos no se abren',
          other: '# versiones anteriores de textos no se abren',
        });
        return `${found}. Los textos actuales están íntegros; una copia de seguridad puede tener lo anterior.`;
      },
      list: (number) => {
        const found = count(number, {
          one: '# lista de consultas no se abre',
          many: '# de listas de consultas no se abren',
          other: '# listas de consultas no se abren',
        });
        return `${found}. No se perdió nada ni hay nada que hacer: su contenido se lee de las propias consultas hasta que se cree de nuevo.`;
      },
      draft: (number) => {
        const found = count(number, {
          one: '# borrador de una ventana cerrada no se abre',
          many: '# de borradores de ventanas cerradas no se abren',
          other: '# borradores de ventanas cerradas no se abren',
        });
        return `${found}: en su consulta pueden faltar las últimas palabras escritas allí.`;
      },
      log: (number) => {
        const found = count(number, {
          one: '# página del registro de auditoría no se abre',
          many: '# de páginas del registro de auditoría no se abren',
          other: '# páginas del registro de auditoría no se abren',
        });
        return `${found}. El resto del registro se puede leer.`;
      },
      own: (number) => {
        const found = count(number, {
          one: '# elemento con su nombre, su función o sus propias palabras no se abre',
          many: '# de elementos con su nombre, su función o sus propias palabras no se abren',
          other: '# elementos con su nombre, su función o sus propias palabras no se abren',
        });
        return `${found}. Más arriba puede escribirlo de nuevo.`;
      },
      other: (number) => {
        const found = count(number, {
          one: '# elemento de tipo desconocido no se abre',
          many: '# de elementos de tipo desconocido no se abren',
          other: '# elementos de tipo desconocido no se abren',
        });
        return `${found}. Una copia de seguridad puede tener lo que falta.`;
      },
    },
    missing: (number) => {
      const found = count(number, {
        one: '# consulta está en las listas, pero ya no en el disco',
        many: '# de consultas están en las listas, pero ya no en el disco',
        other: '# consultas están en las listas, pero ya no en el disco',
      });
      return `${found}. Una copia de seguridad puede tener lo que falta.`;
    },
    unlisted: (number) => {
      const found = count(number, {
        one: '# consulta está en el disco, pero en ninguna lista',
        many: '# de consultas están en el disco, pero en ninguna lista',
        other: '# consultas están en el disco, pero en ninguna lista',
      });
      return `${found}. No se perdió nada: conserve este perfil y entregue el informe a quien le ayude.`;
    },
    missingStates: (number) => {
      const found = count(number, {
        one: '# versión anterior de un texto ya no está en el disco',
        many: '# de versiones anteriores de textos ya no están en el disco',
        other: '# versiones anteriores de textos ya no están en el disco',
      });
      return `${found}, aunque la consulta sí. Los textos actuales están íntegros; una copia de seguridad puede tener lo anterior.`;
    },
    leftStates: (number) => {
      const found = count(number, {
        one: 'Queda # versión anterior de un texto',
        many: 'Quedan # de versiones anteriores de textos',
        other: 'Quedan # versiones anteriores de textos',
      });
      return `${found} de consultas que ya no están. Todo está cifrado y no molesta: no hay nada que hacer.`;
    },
  },
  report: {
    title: 'Informe para quien le ayude',
    hint: 'No nombra a ningún paciente, consulta ni profesional.',
    copy: 'Copiar diagnóstico',
    copied: 'Copiado.',
    copyFailed: 'No se copió: el navegador no lo permitió. Seleccione el texto y cópielo a mano.',
    written: (when) => `Escrito el ${when}`,
    browser: (browser) => `Navegador: ${browser}`,
    line: (name, value) => `${name}: ${value}`,
    notChecked: 'Elementos: sin revisar',
  },
};
