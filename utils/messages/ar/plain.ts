import type { plain as english } from '../en/plain';
import { count, number, quote } from './count';

const OF_WORDS = { one: 'كلمة واحدة', two: 'كلمتين', few: '# كلمات', other: '# كلمة' };

/** What is said of how the patient's text reads, in Arabic. */
export const plain: typeof english = {
  title: 'سهولة القراءة',
  reads: (grade: number, target: number) => `يقرأ بمستوى الصف ${number(grade)} (الهدف: ${number(target)})`,
  lower: 'الجمل الأقصر والكلمات المألوفة تخفض المستوى.',
  reason: {
    language: 'لا يمكن الحكم على سهولة القراءة: النص ليس بالإنجليزية.',
    script: 'لا يمكن الحكم على سهولة القراءة: ليس كل النص بالحروف اللاتينية.',
    short: (least: number) => `النص أقصر من أن يحكم على سهولة قراءته: فيه أقل من ${count(least, OF_WORDS)}.`,
  },
  long: (words: number) => `جمل فيها أكثر من ${count(words, OF_WORDS)}`,
  wordsIn: (words: number) => count(words, { ...OF_WORDS, two: 'كلمتان' }),
  medical: 'كلمات طبية',
  offer: (instead: string) => `استخدام ${quote(instead)}`,
  offerFor: (instead: string, word: string) => `استخدام ${quote(instead)} بدلا من ${quote(word)}`,
  replaced: (word: string, instead: string) => `صارت ${quote(word)} الآن ${quote(instead)}.`,
  takeBack: 'إرجاع',
  isBack: (word: string) => `عادت ${quote(word)}.`,
  more: (found: number) => `و${number(found)} أخرى.`,
};
