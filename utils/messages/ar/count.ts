import { countingIn, type Forms } from '../counting';

/** Latin digits: in a clinical note an Arabic-Indic five is easily taken for a zero. */
export const { number, count } = countingIn('ar-u-nu-latn');

/** A name of either direction, kept apart from what is around it: digits after a Latin name would join it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** What is read from left to right wherever it stands: an address, a path, a day as files write it. */
export function leftToRight(text: string | number): string {
  return `\u2066${text}\u2069`;
}

/** A name in quotation marks. */
export function quote(name: string | number): string {
  return `«${isolated(String(name))}»`;
}

/** Names in a row, each in quotation marks. */
export function quoted(names: string[]): string {
  return names.map(quote).join('، ');
}

/**
 * What is counted in many places; a form that is left out is like `other`.
 * After a noun or a preposition, two is another word: those are `OF_…`.
 */
export const VISITS: Forms = {
  zero: 'لا زيارات',
  one: 'زيارة واحدة',
  two: 'زيارتان',
  few: '# زيارات',
  other: '# زيارة',
};
export const OF_VISITS: Forms = { one: 'زيارة واحدة', two: 'زيارتين', few: '# زيارات', other: '# زيارة' };
export const OF_RECORDS: Forms = {
  one: 'سجل واحد',
  two: 'سجلين',
  few: '# سجلات',
  many: '# سجلا',
  other: '# سجل',
};
export const EVENTS: Forms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثا',
  other: '# حدث',
};
export const OF_PAGES: Forms = { one: 'صفحة واحدة', two: 'صفحتين', few: '# صفحات', other: '# صفحة' };
export const TYPES: Forms = {
  zero: 'لا أنواع زيارات',
  one: 'نوع زيارة واحد',
  two: 'نوعا زيارة',
  few: '# أنواع زيارات',
  other: '# نوع زيارة',
};
export const ERRORS: Forms = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  other: '# خطأ',
};
export const DAYS: Forms = {
  one: 'يوم واحد',
  two: 'يومان',
  few: '# أيام',
  many: '# يوما',
  other: '# يوم',
};
export const CHARACTERS: Forms = {
  one: 'حرف واحد',
  two: 'حرفان',
  few: '# أحرف',
  many: '# حرفا',
  other: '# حرف',
};
