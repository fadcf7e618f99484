import type { handOver as english } from '../en/hand-over';
import { isolated, leftToRight, number } from './count';

const percent = (part: number) => leftToRight(`${number(Math.floor(part * 100))} %`);

/** What is said of a hand-over to a colleague, in Arabic. What stands in it is pasted elsewhere: no invisible marks there. */
export const handOver: typeof english = {
  title: 'تسليم الزيارة لزميل',
  lead: 'ملف واحد فيه ما يختار من هذه الزيارة، مختوم بعبارة مرور خاصة به. يستلمه الزميل في صفحة الزيارات لديه، للمتابعة منه.',
  wasReceived: 'هذه الزيارة مستلمة من زميل. لتمريرها يجب تسليم الزيارة التي تتابع منها.',
  noClinician: (reason: string) => `سيكون دون اسمك ودورك: تعذرت قراءتهما. ${reason}`,
  parts: 'ما يشمله التسليم',
  part: {
    marks: 'ما وضعت عليه علامة وما بقي مفتوحا',
    notes: 'الملاحظات، ومنها ما على البنود',
    mattered: 'الأهم للمريض',
    remember: 'ما يلزم تذكره عن هذا الشخص',
    followUps: 'المتابعة',
    feedback: 'رأي المريض في الزيارة',
  },
  leftOut: 'أسئلتك لنفسك بعد الزيارة لا تسلم أبدا.',
  to: 'لمن',
  toHint: 'اسم أو دور. يمكن تركه فارغا.',
  request: 'المطلوب من الزميل',
  requestHint: 'سطر واحد.',
  preview: 'ما سيقرؤه الزميل',
  passphrase: 'عبارة مرور التسليم',
  repeat: 'تكرار عبارة مرور التسليم',
  passphraseHint: 'تبلغ بطريق غير طريق الملف، بالهاتف مثلا. لا يمكن لأحد إعادة تعيينها.',
  save: 'حفظ التسليم',
  stop: 'إيقاف',
  step: {
    sealing: (part: number) => `ختم الملف: ${percent(part)}`,
    checking: (part: number) => `فتحه من جديد للتأكد من اكتماله: ${percent(part)}`,
    opening: (part: number) => `فتح التسليم: ${percent(part)}`,
  },
  saved: (file: string) =>
    `ختم التسليم وفتح من جديد ووجد كاملا وأعطي للمتصفح. يرجى التأكد من وجود ${leftToRight(file)} بين التنزيلات، ثم إرساله وإبلاغ عبارة المرور بطريق آخر.`,
  tooLong: (limit: number) =>
    `يتسع حقل «لمن» لعدد أقصاه 120 حرفا، ويتسع المطلوب لعدد أقصاه ${number(limit)}. يرجى الاختصار.`,
  notSaved: (reason: string) => `لم يحفظ أي تسليم ولم يتغير شيء. ${reason}`,
  take: {
    title: 'استلام زيارة من زميل',
    file: 'ملف التسليم',
    fileHint:
      'مثل \u2066webside-hand-over.age\u2069 من زميل. يمكن اختياره أو إفلاته هنا. لا يستلم شيء قبل قراءته.',
    open: 'فتح التسليم',
    leave: 'تركه',
    holds: 'يشمل:',
    before: 'سبق استلام حالة أقدم من هذه الزيارة. تبقى كما هي، وتضاف هذه إلى جانبها.',
    yes: 'استلام',
    taken: (name: string) => `تم الاستلام في صفحة الزيارات، ويمكن المتابعة منها: ${isolated(name)}`,
    show: 'عرضها',
    notTaken: (reason: string) => `لم يستلم شيء ولم يتغير شيء. ${reason}`,
  },
  reason: {
    'not-age': 'هذا ليس ملف تسليم: ملفات التسليم من نوع age. يمكن اختيار ملف آخر.',
    newer: 'أنشئ هذا التسليم بإصدار أحدث. يرجى تحديث Webside ثم إعادة المحاولة.',
    'no-passphrase': 'ملف age هذا مختوم لمفتاح لا بعبارة مرور. يمكن فتحه بالأداة التي أنشأته.',
    'too-much-work':
      'فتح هذا الملف يتطلب عملا أو ذاكرة أكثر مما لدى هذا المتصفح. لا ينشئ Webside ملفا كهذا أبدا.',
    'wrong-passphrase':
      'عبارة المرور هذه لا تفتح التسليم. إن كانت صحيحة بالتأكيد فالملف تالف: يرجى طلبه من جديد.',
    damaged: 'الملف تالف: تغير فيه شيء أو نقص. يرجى طلبه من جديد.',
    'too-large': 'الملف أكبر من أي تسليم. يمكن اختيار ملف آخر.',
    'not-hand-over': 'يفتح الملف لكنه ليس تسليما. يمكن اختيار ملف آخر.',
    backup: 'هذه نسخة احتياطية لا تسليم. تستعاد في الإعدادات.',
    suspicious: 'في الملف أسماء لا توجد في أي تسليم وقد تسبب ضررا. يمكن اختيار ملف آخر.',
    'too-deep': 'الملف أعمق تداخلا أو أكثر أجزاء من أي تسليم. يمكن اختيار ملف آخر.',
    twice: 'سبق استلام هذا التسليم. يوجد في الزيارات أو في السلة.',
    older: 'سبق استلام حالة أحدث من هذه الزيارة. توجد في الزيارات أو في السلة.',
    'not-as-made': 'عند فتحه من جديد لم يكن في الملف ما كتب فيه. يرجى إعادة المحاولة.',
    stopped: 'تم الإيقاف منك.',
    unreadable: 'تعذرت قراءة الملف. هل ما زال هناك، وهل هو ملف؟',
  },
  text: {
    to: (whom: string) => `إلى: ${whom}`,
    by: (nameAndRole: string[]) => `من: ${nameAndRole.join('، ')}`,
    made: (when: string) => `وقت الإنشاء: ${when}`,
    heading: {
      situation: 'الموضوع',
      background: 'ما سبق',
      assessment: 'ما جرى وما دون',
      request: 'المطلوب',
    },
    wasOpen: (labels: string) => `بقي مفتوحا حينها: ${labels}`,
    earlier: (text: string) => `للتذكر من حينها: ${text}`,
    followUps: 'المتابعة',
    followUp: {
      who: (who: string) => `من: ${who}`,
      by: (day: string) => `في موعد أقصاه: ${day}`,
      done: (when: string) => `تم: ${when}`,
    },
    feedback: {
      title: 'رأي المريض في الزيارة',
      level: {
        1: 'أبداً',
        2: 'قليلاً',
        3: 'إلى حدّ ما',
        4: 'غالباً',
        5: 'كثيراً',
        'rather-not': 'أفضّل ألّا أجيب',
      },
    },
  },
};
