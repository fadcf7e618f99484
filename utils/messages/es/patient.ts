import type { patient as english } from '../en/patient';

/** All that a patient reads: what is held up for them, and the sheet that is printed. */
export const patient: typeof english = {
  pageTitle: 'Webside: para usted',
  nothing: 'Esta página no tiene nada que mostrar ahora.',
  asking: {
    position: (position, total) => `Pregunta ${position} de ${total}`,
    usual: {
      heard: 'En esta consulta sentí que me escuchaban y me cuidaban.',
      clear:
        'Entendí lo que me explicaron, también los resultados en los que ayudó un ordenador o una inteligencia artificial.',
      technology: 'La tecnología nos ayudó a hablar, o al menos no estorbó.',
      say: 'Pude preguntar lo que quería y opinar sobre lo que viene ahora.',
      kinder: 'Una cosa que haría más amable o más fácil la próxima consulta por vídeo:',
    },
    scale: { 1: 'Nada', 2: 'Poco', 3: 'En parte', 4: 'Bastante', 5: 'Mucho' },
    ratherNot: 'Prefiero no decirlo',
    answer: 'Su respuesta',
    back: 'Atrás',
    next: 'Siguiente',
    finish: 'Terminar',
    notKept: 'Su respuesta todavía no está guardada. Sigue aquí: por favor, inténtelo otra vez.',
    tooLong: 'Su respuesta es demasiado larga. Sigue aquí: por favor, acórtela.',
    tryAgain: 'Intentarlo otra vez',
  },
  thanks: 'Gracias.',
  given: {
    title: 'Su consulta',
    made: (when) => `Su consulta por vídeo, ${when}`,
    part: {
      talked: 'De qué hablamos',
      agreed: 'Qué acordamos',
      warning: 'Esté atento a',
      call: 'A quién llamar',
      next: 'Qué pasa ahora',
    },
  },
  survey: {
    title: 'Cuéntenos cómo fue',
    text: 'Apunte con la cámara de su teléfono a la imagen, o abra esta dirección:',
    textAlone: 'Abra esta dirección:',
    picture: 'Imagen de la dirección, para la cámara de un teléfono',
  },
  sheet: {
    title: '¿Cómo fue su consulta?',
    lead: 'Marque una respuesta en cada línea. Puede dejar en blanco las que quiera.',
  },
};
