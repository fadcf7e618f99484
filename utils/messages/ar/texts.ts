import type { texts as english } from '../en/texts';
import { count, leftToRight, number } from './count';

const SECONDS = { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوان', other: '# ثانية' };
const MINUTES = { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' };
const item = (label: string, details: string[]) =>
  details.length > 0 ? `${label} (${details.join('؛ ')})` : label;

/** What stands in and around the texts that are made from a visit, in Arabic. */
export const texts: typeof english = {
  kind: 'نوع الملخص',
  kinds: {
    checklist: 'قائمة مع الأوقات',
    note: 'تقرير قصير',
    soap: 'تحت أربعة عناوين (SOAP)',
    line: 'في سطر واحد',
  },
  edit: 'تحرير',
  edited: 'هذا نصك المحرر. ما يتغير في الزيارة من الآن لا يغيره.',
  editedField: 'الملخص المحرر',
  makeAnew: 'إنشاؤه من جديد',
  madeAnew: 'أنشئ من جديد من الزيارة. نصك المحرر بين حالاته السابقة في صفحة الزيارات.',
  print: 'طباعة',
  noPrint: 'الطباعة معطلة في عيادتك.',
  save: 'حفظ كملف',
  saved: (file) => `سلم إلى المتصفح باسم ${leftToRight(file)}. الملف غير محمي.`,
  tooLongToEdit: (limit) =>
    `أطول من ${number(limit)} من الأحرف التي يمكن تحريرها هنا. يرجى نسخه وتحريره حيث سيوضع.`,
  noSave: 'الحفظ كملف معطل في عيادتك.',
  clears: (seconds) =>
    `تم النسخ. يغادر النص الحافظة بعد ${count(seconds, SECONDS)}، مع كل ما يكون فيها حينئذ، حالما يكون التركيز في Webside. يرجى ترك هذه الصفحة مفتوحة حتى ذلك الحين.`,
  cleared: 'أفرغت الحافظة.',
  notCleared: 'لم يسمح المتصفح لـ Webside بإفراغ الحافظة. يرجى نسخ شيء آخر مكانه.',
  patient: {
    title: 'للمريض',
    lead: 'يرجى الكتابة بكلمات بسيطة. ما يترك فارغا لا يظهر.',
    hints: {
      talked: 'عم تحدثتما؟',
      agreed: 'علام اتفقتما؟',
      warning: 'ما الذي ينبغي الانتباه إليه؟',
      call: 'بمن يمكن الاتصال؟',
      next: 'ما الخطوة التالية، ومتى؟',
    },
    preview: 'ما سيقرأه المريض',
    nothing: 'لم يكتب شيء للمريض بعد.',
    copy: 'نسخ نص المريض',
    editedField: 'النص المحرر للمريض',
    holdUp: 'عرض هذا على المريض',
    holdUpAgreed: 'عرض ما اتفقتما عليه',
    heldUp: 'معروض في نافذة خاصة. يمكن مشاركة تلك النافذة أو وضعها على شاشة ثانية.',
  },
  note: {
    headings: {
      subjective: 'الشكوى والرواية',
      objective: 'الموجودات',
      assessment: 'التقييم',
      plan: 'الخطة',
    },
    minutes: (minutes) => count(minutes, MINUTES),
    mattered: (text) => `الأهم بالنسبة إليه: ${text}`,
    remember: (text) => `للتذكر عن هذا الشخص: ${text}`,
    covered: (items) => `تم تناوله: ${items.join('؛ ')}.`,
    notNeeded: (items) => `لم يلزم: ${items.join('؛ ')}.`,
    open: (items) => `بقي مفتوحا: ${items.join('؛ ')}.`,
    item,
  },
};
