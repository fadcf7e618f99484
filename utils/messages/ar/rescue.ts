import type { rescue as english } from '../en/rescue';

/** What stands beside a text that is not saved, in Arabic. */
export const rescue: typeof english = {
  copyAll: 'نسخ الكل',
  copied: 'تم نسخ الزيارة كلها، مع ما لم يحفظ. يرجى لصقها في مكان آمن.',
  copyFailed: 'تعذر النسخ: لم يسمح به المتصفح. يمكن الحفظ في ملف، أو تحديد النص ونسخه يدويا.',
  save: 'حفظ في ملف',
  saved: (file: string) =>
    `تم تسليم الزيارة كلها إلى المتصفح باسم ${file}، ويستطيع قراءتها كل من لديه الملف. يرجى حذفه متى صارت الملاحظات في أمان.`,
  tooLong: (field: string) => `${field} (نص أطول من أن يحفظ):`,
};
