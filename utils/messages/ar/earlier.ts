import type { earlier as english } from '../en/earlier';
import { CHARACTERS, count, number } from './count';

/** The words of a note's earlier states, in Arabic. */
export const earlier: typeof english = {
  title: (found: number) => `النصوص السابقة (${number(found)})`,
  field: {
    notes: 'الملاحظات',
    mattered: 'الأهم للمريض',
    remember: 'للتذكر عن هذا الشخص',
    edited: 'نص محرر',
    patient: 'نص للمريض',
    reflection: 'دقيقة لك',
  },
  itemNote: (label: string) => `ملاحظة على ${label}`,
  otherNote: 'ملاحظة على بند',
  until: (field: string, when: string) => `${field}، حتى ${when}`,
  length: (length: number) => count(length, CHARACTERS),
  copy: 'نسخ هذا النص',
  copied: 'تم النسخ. يمكن لصقه حيث يلزم.',
  copyFailed: 'لم يسمح المتصفح لـ Webside بالنسخ. يمكن تحديد النص ونسخه يدويا.',
  bringBack: 'استرجاعه',
  broughtBack: 'عاد النص إلى مكانه. وما كان هناك قبله صار نصا سابقا.',
  notRead: (reason: string) => `تعذرت قراءة هذا النص. ${reason} النص الحالي لم يمس.`,
};
