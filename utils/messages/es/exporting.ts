import type { exporting as english } from '../en/exporting';
import { count, countVisits as visits, number } from './count';

/** What is said of an export, in Spanish. */
export const exporting: typeof english = {
  forbidden:
    'Las reglas de su centro mantienen las consultas en la bóveda: ninguna se puede exportar ni traspasar.',
  one: 'Exportar esta consulta',
  listed: (found) =>
    count(found, {
      one: 'Exportar la consulta de la lista (#)',
      many: 'Exportar las # de consultas de la lista',
      other: 'Exportar las # consultas de la lista',
    }),
  lead: 'El archivo no está cifrado: quien lo tenga puede leerlo. Guárdelo donde pueda estar la historia de un paciente.',
  kinds: 'Como',
  kind: {
    text: 'Texto sin formato: los resúmenes',
    csv: 'Una tabla (CSV): una línea por consulta',
    json: 'Datos para otros programas (JSON)',
  },
  prepare: 'Preparar el archivo',
  stop: 'Detener',
  progress: (done, total) => `Leídas ${number(done)} de ${visits(total)}.`,
  look: 'Una última mirada a lo que sale de la bóveda',
  number: (found, size) => `${visits(found)}, ${size}`,
  unread: (found) =>
    count(found, {
      one: '# consulta no se abre aquí y no puede incluirse. Las demás sí.',
      many: '# de consultas no se abren aquí y no pueden incluirse. Las demás sí.',
      other: '# consultas no se abren aquí y no pueden incluirse. Las demás sí.',
    }),
  holds: {
    text: 'Contiene: su nombre y función, etiquetas, horas, marcas y lo que está en cada resumen.',
    csv: 'Contiene: etiquetas, horas, marcas, notas, lo que más importó, qué recordar, seguimiento, textos para el paciente, textos editados y opiniones.',
    json: 'Contiene: su nombre y función, etiquetas, horas, marcas, notas, lo que más importó, qué recordar, seguimiento, textos para el paciente, textos editados y opiniones.',
  },
  leftOut:
    'No contiene: lo que usted se preguntó después de una consulta ni estados anteriores de los textos.',
  begins: 'Así empieza',
  save: 'Guardar el archivo',
  leave: 'Dejarlo',
  saved: (file) => `Entregado al navegador como ${file}.`,
  notMade: (reason) => `No se hizo ningún archivo y nada salió de la bóveda. ${reason}`,
  stopped: 'Usted lo detuvo.',
  text: {
    columns: {
      id: 'Id. de la consulta',
      label: 'Etiqueta',
      type: 'Tipo de consulta',
      role: 'Función',
      state: 'Estado',
      outcome: 'Cómo terminó',
      started: 'Inicio',
      joined: 'Entrada',
      finished: 'Fin',
      minutes: 'Minutos',
      done: 'Marcado como hecho',
      notNeeded: 'No necesario',
      open: 'Quedó pendiente',
      notes: 'Notas',
      mattered: 'Lo que más importó',
      remember: 'Recordar de esta persona',
      itemNotes: 'Notas de los puntos',
      followUps: 'Seguimiento',
      patient: 'Textos para el paciente',
      edited: 'Textos editados',
      feedback: 'Opiniones',
      handedOverBy: 'Traspasada por',
    },
  },
};
