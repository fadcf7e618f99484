import type { feedback as english } from '../en/feedback';

/** What a clinician reads about asking the patient. */
export const feedback: typeof english = {
  title: 'Qué opina el paciente',
  lead: 'Las preguntas están en una ventana propia, y allí no hay nada más. Comparta esa ventana, o póngala en una segunda pantalla.',
  language: 'Idioma de las preguntas',
  howMany: 'Cuántas preguntas',
  three: 'Tres',
  five: 'Cinco',
  own: (number) =>
    number === 1 ? 'Su centro hace una pregunta propia.' : `Su centro hace ${number} preguntas propias.`,
  keys: 'Teclas allí: del 1 al 5 para las caras, 0 para no responder, Intro para seguir.',
  byMe: 'Pulso yo las teclas',
  holdUp: 'Mostrar las preguntas',
  isHeldUp: 'Se muestra en una ventana propia. Lo que se responda allí aparecerá aquí.',
  notHeldUp: (reason) => `No se muestra nada. ${reason}`,
  byPatient: (when) => `Respondido por el paciente, ${when}`,
  byClinician: (when) => `Respondido por el paciente; usted pulsó las teclas, ${when}`,
  again: 'Preguntar otra vez',
  againHint: 'Lo que se responda entonces sustituye a estas respuestas.',
  survey: {
    title: 'La encuesta de su centro',
    holdUp: 'Mostrar el código',
    tooLong: 'La dirección es demasiado larga para un código. Copie el enlace y envíelo como siempre.',
    copy: 'Copiar el enlace',
    copied: 'Copiado. Envíelo como siempre.',
    copyFailed: 'El navegador no deja copiar a Webside. Seleccione la dirección y cópiela a mano.',
  },
  print: 'Imprimir las preguntas',
};
