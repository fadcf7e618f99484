import type { personal as english } from '../en/personal';
import { count, quote, quoted } from './count';

const OWN_ITEMS = {
  one: 'بند خاص بك',
  two: 'بندان خاصان بك',
  few: '# بنود خاصة بك',
  many: '# بندا خاصا بك',
  other: '# بند خاص بك',
};

/** What Settings says of what a clinician changes over the standard, in Arabic. */
export const personal: typeof english = {
  title: (type: string) => `ما يخصك في ${type}`,
  unchanged: 'كما في المعيار',
  changed: {
    sayings: (labels: string[]) => `بكلماتك: ${quoted(labels)}`,
    hidden: (labels: string[]) => `مخفي: ${quoted(labels)}`,
    own: (labels: string[]) => `${count(labels.length, OWN_ITEMS)}: ${quoted(labels)}`,
  },
  lead: 'ما يتغير هنا يسري من الزيارة التالية، لك وحدك، ويبقى بعد تحديث المعيار.',
  notRead: (reason: string) => `تعذرت قراءة تغييراتك. ${reason} يرجى إدخالها هنا من جديد.`,
  fixed: 'ثابت في المعيار',
  hide: (label: string) => `إخفاء ${quote(label)}: أفعله دائما`,
  say: (label: string) => `ما يقال بكلماتك: ${label}`,
  standardSays: (sentence: string) => `في المعيار: ${quote(sentence)}`,
  keep: (label: string) => `حفظ كلماتي في ${quote(label)}`,
  outdated: (before: string) =>
    `تغيرت الصياغة في المعيار. عندما كتبت صياغتك كان نصه: ${quote(before)}. يمكن إبقاء صياغتك أو العودة إلى صياغة المعيار.`,
  stay: (label: string) => `إبقاء كلماتي في ${quote(label)}`,
  back: (label: string) => `العودة إلى صياغة المعيار في ${quote(label)}`,
  add: {
    title: 'بند خاص بك',
    label: 'ما يقرأ بلمحة',
    phase: 'متى',
    say: 'ما يقال، إن وجد',
    why: 'بند خاص بك',
    add: 'إضافة هذا البند',
  },
  remove: (label: string) => `إزالة ${quote(label)}`,
  reset: 'التراجع عن كل ذلك',
};
