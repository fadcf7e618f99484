import type { plain as english } from '../en/plain';
import { count, number } from './count';

/** What is said of how the patient's text reads. */
export const plain: typeof english = {
  title: 'Cómo se lee',
  reads: (grade, target) => `Se lee como el grado ${grade} (objetivo: ${target})`,
  lower: 'Con frases más cortas y palabras corrientes, el grado baja.',
  reason: {
    language: 'No se puede valorar cómo se lee: no está en inglés.',
    script: 'No se puede valorar cómo se lee: no todo está en letras latinas.',
    short: (least) =>
      `Es demasiado breve para valorar cómo se lee: tiene menos de ${count(least, { one: '# palabra', many: '# de palabras', other: '# palabras' })}.`,
  },
  long: (words) =>
    `Frases de más de ${count(words, { one: '# palabra', many: '# de palabras', other: '# palabras' })}`,
  wordsIn: (words) => count(words, { one: '# palabra', many: '# de palabras', other: '# palabras' }),
  medical: 'Términos médicos',
  offer: (instead) => `Usar «${instead}»`,
  offerFor: (instead, word) => `Usar «${instead}» en lugar de «${word}»`,
  replaced: (word, instead) => `«${word}» es ahora «${instead}».`,
  takeBack: 'Deshacer',
  isBack: (word) => `Vuelve a estar «${word}».`,
  more: (found) => `Y ${number(found)} más.`,
};
