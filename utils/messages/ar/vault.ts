import type { vault as english } from '../en/vault';
import { count } from './count';

const OF_CHARACTERS = { one: 'حرف واحد', two: 'حرفين', few: '# أحرف', many: '# حرفا', other: '# حرف' };
const OF_SECONDS = { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوان', other: '# ثانية' };

/** What the way in says, in Arabic: the first start, unlocking, a vault that is gone. */
export const vault: typeof english = {
  firstTitle: 'خزنة لملاحظاتك',
  firstLead:
    'يحفظ Webside زياراتك على هذا الجهاز وحده، مشفرة بعبارة مرورك. ولا يستطيع أحد إعادة تعيينها: مكانها مدير كلمات المرور لديك أو ورقة في مكان آمن.',
  passphrase: 'عبارة المرور',
  repeat: 'تكرار عبارة المرور',
  show: 'إظهار عبارة المرور',
  create: 'إنشاء الخزنة',
  creating: 'يجري إنشاء الخزنة',
  unlockTitle: 'الخزنة مقفلة',
  unlock: 'فتح القفل',
  unlocking: 'يجري فتح القفل',
  tooShort: (least: number) => `لا تقل عبارة المرور عن ${count(least, OF_CHARACTERS)}.`,
  notSame: 'عبارتا المرور غير متطابقتين.',
  wrong: 'عبارة المرور هذه لا تفتح الخزنة. لم يتغير شيء ولم يفقد شيء.',
  wait: (seconds: number) => `المحاولة التالية بعد ${count(seconds, OF_SECONDS)}. لم يتغير شيء ولم يفقد شيء.`,
  hintIdle: 'أربع كلمات عشوائية أو أكثر تصنع عبارة مرور جيدة.',
  strength: {
    short: 'أقصر من اللازم.',
    weak: 'سهلة التخمين. تقويها بضع كلمات عشوائية.',
    fair: 'مقبولة. كلمة عشوائية أخرى تجعلها قوية.',
    strong: 'قوية.',
  },
  goneTitle: 'الخزنة لم تعد موجودة',
  goneText:
    'كانت لـ Webside خزنة في ملف تعريف المتصفح هذا، وأزالها المتصفح. لا يستطيع Webside إعادتها. إذا كانت لديك نسخة من ملف التعريف، يرجى إعادتها أولا.',
  goneBackup:
    'إذا كانت لديك نسخة احتياطية، تعود كل زيارة فيها: يلزم إنشاء خزنة جديدة ثم استعادة النسخة هناك.',
  startRestoring: 'إنشاء خزنة جديدة واستعادة نسخة احتياطية',
  restoreNext:
    'أولا يلزم اختيار عبارة مرور للخزنة الجديدة. ولا يستطيع أحد إعادة تعيينها: مكانها مدير كلمات المرور لديك أو ورقة محفوظة. وبعدها النسخة الاحتياطية، وتفتح بعبارة مرورها الخاصة.',
  startOver: 'إنشاء خزنة جديدة فارغة',
};
