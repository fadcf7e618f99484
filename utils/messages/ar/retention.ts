import type { retention as english } from '../en/retention';
import { count, DAYS, isolated, VISITS } from './count';

const MORE = {
  one: 'وزيارة أخرى',
  two: 'وزيارتان أخريان',
  few: 'و# زيارات أخرى',
  other: 'و# زيارة أخرى',
};

/** What Start and Settings say of how long visits are kept, in Arabic. */
export const retention: typeof english = {
  soon: (number: number) => `إلى سلة المحذوفات خلال أسبوع: ${count(number, VISITS)}`,
  soonWhy:
    'تبلغ عندئذ نهاية مدة حفظ الزيارات. ما تم الاحتفاظ به يبقى، وما عداه يمكث في سلة المحذوفات 30 يوما.',
  more: (number: number) => `${count(number, MORE)}، ضمن الأقدم في صفحة الزيارات.`,
  visit: (name: string, day: string) => `${isolated(name)}، ${isolated(day)}`,
  followUpOpen: 'متابعتها لم تكتمل بعد',
  keep: 'الاحتفاظ بها',
  keepNamed: (name: string) => `الاحتفاظ بها: ${name}`,
  kept: 'محتفظ بها',
  moved: (number: number) => `انتقلت إلى سلة المحذوفات بسبب قدمها: ${count(number, VISITS)}`,
  movedWhy: 'تبقى في سلة المحذوفات 30 يوما، ويمكنك حتى ذلك الحين استعادتها في صفحة الزيارات.',
  openVisits: 'فتح الزيارات',
  heard: 'قرأت ذلك',
  doubt: (now: string) => `هل اليوم ${now}؟`,
  doubtWhy: (last: string, number: number) =>
    `آخر مراجعة أجراها Webside كانت ${last}. إذا كان التاريخ صحيحا، تنتقل ${count(number, VISITS)} إلى سلة المحذوفات، أو منها إلى المحو النهائي. وإلا يرجى تصحيحه. لم يمس شيء.`,
  isRight: 'التاريخ صحيح',
  notDone: (reason: string) => `تعذر نقل الزيارات القديمة إلى سلة المحذوفات. ${reason}`,
  settings: {
    title: 'مدة حفظ الزيارات',
    lead: 'تنتقل الزيارة المغلقة إلى سلة المحذوفات بعد هذا العدد من الأيام من بدئها، ويتم محوها بعد 30 يوما من ذلك. وتنبه شاشة البدء قبل أسبوع. أما الزيارات المحتفظ بها أو التي بانتظار الإنهاء فتبقى.',
    days: 'الأيام',
    hint: 'من 1 إلى 3,650',
    change: 'تغيير',
    changed: (days: number) => `مدة حفظ الزيارات من الآن: ${count(days, DAYS)}.`,
    refused: 'لم يتم التغيير. يرجى كتابة عدد صحيح من 1 إلى 3,650.',
    locked: {
      policy: (days: number) => `${count(days, DAYS)}، حسب تحديد مسؤول النظام.`,
      standard: (days: number) => `${count(days, DAYS)}، حسب معيار عيادتك.`,
    },
    notRead: (reason: string) => `تعذرت قراءة المدة السارية. ${reason}`,
  },
  everything: {
    title: 'محو كل شيء',
    lead: 'محو كل الزيارات والملاحظات، واسمك وإعداداتك ومعيار العيادة من هذا الجهاز، حتى ما ليس في أي نسخة احتياطية. وبعدها يبدأ Webside كما في يومه الأول. لا يمكن التراجع عن ذلك.',
    remains:
      'قد يبقى ما تم محوه مدة في المساحة الخالية من القرص، مشفرا. ومن لديه عبارة المرور وذلك القرص يمكنه قراءته.',
    word: 'محو',
    field: 'للمتابعة تلزم كتابة «محو»',
    erase: 'محو كل شيء على هذا الجهاز',
    notWritten: 'لم يتم محو شيء. تلزم كتابة «محو» أعلاه أولا.',
    notErased: (reason: string) => `لم يتم المحو، أو لم يكتمل. ${reason}`,
  },
};
