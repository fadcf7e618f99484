import type { feedback as english } from '../en/feedback';
import { count } from './count';

/** What a clinician reads about asking the patient. */
export const feedback: typeof english = {
  title: 'رأي المريض',
  lead: 'تظهر الأسئلة في نافذة خاصة بها، ولا شيء غيرها. شارك تلك النافذة، أو ضعها على شاشة ثانية.',
  language: 'لغة الأسئلة',
  howMany: 'عدد الأسئلة',
  three: 'ثلاثة',
  five: 'خمسة',
  own: (number) =>
    count(number, {
      one: 'تطرح عيادتك سؤالاً واحداً خاصاً بها.',
      two: 'تطرح عيادتك سؤالين خاصين بها.',
      few: 'تطرح عيادتك # أسئلة خاصة بها.',
      other: 'تطرح عيادتك # سؤالاً خاصاً بها.',
    }),
  keys: 'المفاتيح هناك: من 1 إلى 5 للوجوه، و0 لعدم الإجابة، وEnter للمتابعة.',
  byMe: 'أضغط المفاتيح نيابةً عنه',
  holdUp: 'عرض الأسئلة',
  isHeldUp: 'معروضة في نافذة خاصة بها. ما يُجاب عنه هناك يظهر هنا.',
  notHeldUp: (reason) => `لم يُعرض شيء. ${reason}`,
  byPatient: (when) => `أجاب المريض بنفسه، ${when}`,
  byClinician: (when) => `أجاب المريض وضغطتَ أنت المفاتيح، ${when}`,
  again: 'السؤال مرة أخرى',
  againHint: 'ما يُجاب عنه حينها يحلّ محلّ هذه الإجابات.',
  survey: {
    title: 'استبيان عيادتك',
    holdUp: 'عرض الرمز',
    tooLong: 'العنوان أطول من أن يسعه رمز. انسخ الرابط وأرسله كما تفعل عادةً.',
    copy: 'نسخ الرابط',
    copied: 'نُسخ الرابط. أرسله كما تفعل عادةً.',
    copyFailed: 'لم يسمح المتصفح لـ Webside بالنسخ. حدّد العنوان وانسخه بيدك.',
  },
  print: 'طباعة الأسئلة',
};
