import type { after as english } from '../en/after';
import { count, number } from './count';

/** What is asked after a visit: follow-up, reflection, and what is still open; in Spanish. */
export const after: typeof english = {
  open: {
    title: 'Queda abierto',
    hint: 'Hágalo, diga que no hizo falta o déjelo.',
  },
  closeAgain: (labels) =>
    `Queda abierto: ${labels.join(', ')}. El estándar lo quiere en cada consulta. Pulse «Cerrar consulta» otra vez para cerrarla de todos modos.`,
  followUp: {
    title: 'Seguimiento',
    what: 'Qué hay que hacer',
    who: 'Quién',
    by: 'A más tardar el',
    add: 'Añadir seguimiento',
    full: (limit) => `Una consulta admite ${number(limit)} seguimientos; esta está llena.`,
    atLimit: (limit) => `No caben más de ${number(limit)} caracteres.`,
    needsWhat: 'Escriba qué hay que hacer: sin ello, este seguimiento se omite.',
    done: 'Hecho',
    doneNamed: (what) => `Hecho: ${what}`,
    reopen: 'Abrir de nuevo',
    reopenNamed: (what) => `Abrir de nuevo: ${what}`,
    remove: 'Quitar',
    removeNamed: (what) => `Quitar: ${what}`,
    list: 'Seguimientos',
  },
  due: {
    number: (found) => `Seguimiento: ${number(found)}`,
    title: 'Seguimiento',
    when: {
      overdue: 'Atrasado',
      today: 'Hoy',
      later: 'Más adelante',
      noDay: 'Sin día',
    },
    of: (name, day) => `${name}, consulta del ${day}`,
    move: 'En una semana',
    moveNamed: (what) => `En una semana: ${what}`,
    moved: (what, day) => `Aplazado al ${day}: ${what}`,
    doneTold: (what) => `Hecho: ${what}`,
    takeBack: 'Deshacer',
    atStart: (found) =>
      count(found, { one: '# seguimiento vencido o para hoy', other: '# seguimientos vencidos o para hoy' }),
    atStartWhy: 'Están en Consultas, en Seguimiento: qué, quién y cuándo.',
    openVisits: 'Abrir Consultas',
    problem: (reason) => `No se puede leer lo que hay pendiente de seguimiento. ${reason}`,
  },
  reflection: {
    title: 'Un minuto para usted',
    lead: 'Solo para usted: no está en ningún resumen, traspaso ni exportación. Escriba tan poco como quiera.',
    questions: {
      wanted: '¿Qué quería sobre todo que yo supiera?',
      away: '¿Cuándo dejé de estar presente, y qué me distrajo?',
      technology: '¿La técnica ayudó o estorbó, y lo dije?',
      again: '¿Qué haría igual otra vez? ¿Qué probaré la próxima?',
    },
    present: '¿Hasta qué punto estuve presente?',
    scale: { 1: '1, apenas', 2: '2', 3: '3, en parte', 4: '4', 5: '5, del todo' },
    skip: 'Esta vez no',
    skipped: 'Omitido en esta consulta.',
    answer: 'Responder de todos modos',
    heavy: 'Ha sido duro',
    heavyText:
      'Entonces tómese un minuto antes de la próxima consulta: aparte la vista de la pantalla, o hable con un colega.',
  },
};
