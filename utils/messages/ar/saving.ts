import type { saving as english } from '../en/saving';

/** What is told of saving, in Arabic: by every page on which something is written. */
export const saving: typeof english = {
  saving: 'يجري الحفظ',
  saved: 'تم الحفظ',
  notSaved: (reason: string) => `لم يتم الحفظ. ${reason}`,
  retry: 'إعادة المحاولة',
  late: (reason: string) =>
    `لم يتم الحفظ: آخر الكلمات في نافذة أغلقت. ${reason} وهي مشفرة على هذا الجهاز، وتعيد النافذة التالية المحاولة.`,
};
