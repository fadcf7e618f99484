import type { retention as english } from '../en/retention';
import { count, number } from './count';

const countDays = (found: number) => count(found, { one: '# día', many: '# de días', other: '# días' });

/** What Start and Settings say of how long visits are kept, in Spanish. */
export const retention: typeof english = {
  soon: (number) => {
    const going = count(number, {
      one: '# consulta pasará a la papelera',
      many: '# de consultas pasarán a la papelera',
      other: '# consultas pasarán a la papelera',
    });
    return `${going} en menos de una semana`;
  },
  soonWhy:
    'Llegan al tiempo máximo que se conservan las consultas. Las que usted conserve se quedan; las demás permanecen 30 días en la papelera.',
  more: (found) => `Y ${number(found)} más, entre las más antiguas de la página Consultas.`,
  visit: (name, day) => `${name}, ${day}`,
  followUpOpen: 'Su seguimiento sigue pendiente',
  keep: 'Conservar',
  keepNamed: (name) => `Conservar: ${name}`,
  kept: 'Se conserva',
  moved: (number) => {
    const moved = count(number, {
      one: '# consulta pasó a la papelera',
      many: '# de consultas pasaron a la papelera',
      other: '# consultas pasaron a la papelera',
    });
    return `${moved} por antigüedad`;
  },
  movedWhy: 'La papelera guarda las consultas 30 días: hasta entonces se pueden restaurar en Consultas.',
  openVisits: 'Abrir Consultas',
  heard: 'Entendido',
  doubt: (now) => `¿Hoy es ${now}?`,
  doubtWhy: (last, number) => {
    const going = count(number, {
      one: '# consulta pasará a la papelera, o saldrá',
      many: '# de consultas pasarán a la papelera, o saldrán',
      other: '# consultas pasarán a la papelera, o saldrán',
    });
    return `Webside miró por última vez el ${last}. Si el reloj está bien, ${going} de ella para siempre. Si no, ajuste el reloj. No se tocó nada.`;
  },
  isRight: 'El reloj está bien',
  notDone: (reason) => `Las consultas antiguas no pasaron a la papelera. ${reason}`,
  settings: {
    title: 'Cuánto se conservan las consultas',
    lead: 'Una consulta cerrada pasa a la papelera este número de días después de su inicio, y se borra 30 días más tarde. Webside avisa una semana antes, al iniciar otra consulta. Las que usted conserve o aún estén por finalizar se quedan.',
    days: 'Días',
    hint: 'De 1 a 3650',
    change: 'Cambiar',
    changed: (days) => `Desde ahora, las consultas se conservan ${countDays(days)}.`,
    refused: 'No se cambió. Escriba un número entero de 1 a 3650.',
    locked: {
      policy: (days) => `${countDays(days)}, fijado por su administrador.`,
      standard: (days) => `${countDays(days)}, fijado por el estándar de su clínica.`,
    },
    notRead: (reason) => `No se puede leer lo que está vigente. ${reason}`,
  },
  everything: {
    title: 'Borrar todo',
    lead: 'Borra de este dispositivo todas las consultas y notas, su nombre, sus ajustes y el estándar de la clínica, incluso lo que no está en ninguna copia de seguridad. Webside empieza entonces como el primer día. Esto no se puede deshacer.',
    remains:
      'Lo borrado puede quedar un tiempo, cifrado, en el espacio libre del disco. Quien tenga la frase de acceso y ese disco podría leerlo.',
    word: 'borrar',
    field: 'Escriba «borrar» para continuar',
    erase: 'Borrar todo de este dispositivo',
    notWritten: 'No se borró nada. Escriba primero «borrar» arriba.',
    notErased: (reason) => `No se borró, o no todo. ${reason}`,
  },
};
