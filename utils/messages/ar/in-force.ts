import type { fromFile as englishFromFile, inForce as english } from '../en/in-force';
import { count, ERRORS, number, quoted, TYPES } from './count';

type Value = number | boolean | undefined;
const value = (found: Value) => {
  if (found === undefined) return 'غير محدد';
  return typeof found === 'boolean' ? (found ? 'نعم' : 'لا') : number(found);
};

const ITEMS = {
  zero: 'لا بنود',
  one: 'بند واحد',
  two: 'بندان',
  few: '# بنود',
  many: '# بندا',
  other: '# بند',
};
const OF_WARNINGS = {
  one: 'تحذير واحد',
  two: 'تحذيرين',
  few: '# تحذيرات',
  many: '# تحذيرا',
  other: '# تحذير',
};

const RULES = {
  retentionDays: 'أيام حفظ الزيارة المنتهية',
  autoLockMinutes: 'الدقائق قبل القفل خارج الزيارة',
  autoLockInVisitMinutes: 'الدقائق قبل القفل في زيارة جارية',
  requirePassphrase: 'يجب حماية الملاحظات بعبارة مرور',
  allowExport: 'يسمح بتصدير الزيارات',
  allowPrint: 'يسمح بطباعة الزيارات',
  clearClipboardSeconds: 'الثواني قبل مسح ما تم نسخه (0: لا مسح)',
  showWelcome: 'تعريف بـ Webside عند أول تشغيل',
};

/** What Settings says of the standard in force, in Arabic. */
export const inForce: typeof english = {
  title: 'المعيار الساري',
  source: {
    'built-in': () => 'مدمج في Webside',
    file: (since: string) => `من ملف، مستخدم على هذا الجهاز منذ ${since}`,
    policy: (since: string) => `من سياسة مسؤول النظام، موجود هنا منذ ${since}`,
  },
  oneUnread:
    'لا يستطيع هذا الإصدار من Webside قراءة معيار كان مستخدما هنا. يرجى اختيار ملفه من جديد، أو سؤال مسؤول النظام.',
  changed: (name: string, version: number) =>
    `معدل: تقترح سياسة عيادتك ${name}، الإصدار ${version}، والملف يحل محله.`,
  version: (version: number, date: string) => `الإصدار ${version}، آخر تحديث ${date}`,
  owner: (owner: string) => `الجهة المسؤولة: ${owner}`,
  expires: (date: string) => `صالح حتى ${date}`,
  expired: (date: string) =>
    `صالح حتى ${date}، وقد مضى ذلك اليوم. يرجى طلب إصدار أحدث من الجهة المسؤولة عنه.`,
  contents: (types: number, items: number) => `${count(types, TYPES)}، والمجموع ${count(items, ITEMS)}`,
  list: 'أنواع الزيارات',
  items: (found: number) => count(found, ITEMS),
  reviewBy: (date: string) => `موعد المراجعة ${date}`,
  reviewPassed: (date: string) => `موعد المراجعة ${date}، وقد مضى`,
  favourite: 'عرضه أولا عند البدء',
  say: 'ما يقال',
  cue: 'الطريقة',
  why: 'السبب',
  chips: 'النقاط',
  sample: 'نموذج صياغة',
  refused: (found: number) => `أمور في السياسة ينبغي أن يعلم بها مسؤول النظام: ${number(found)}`,
  rules: {
    title: 'القواعد',
    ruleName: RULES,
    value,
    setBy: {
      policy: 'من مسؤول النظام',
      standard: 'من المعيار',
      person: 'من اختيارك',
      nobody: 'كما يأتي مع Webside',
    },
  },
  print: {
    type: 'طباعة نوع الزيارة هذا',
    all: 'طباعة المعيار كله',
    fixed: 'ثابت: لا يخفيه أحد ولا يغير صياغته',
    sources: 'المصادر',
    approved: 'اعتمده: ______________________________     التاريخ: ______________',
  },
  administrator: {
    title: 'ملفات لمسؤول النظام',
    lead: (name: string, version: number) =>
      `كل منها يوزع ${name}، الإصدار ${version}، وWebside نفسه على أجهزة العيادة. يكفي حفظ ما يلزم منها.`,
    mode: 'درجة الإلزام',
    modes: {
      enforce: 'لا يستبدله أحد',
      default: 'يمكن للممارس الصحي استخدام ملف آخر، ويظهر المعيار عندئذ على أنه معدل',
    },
    save: (name: string) => `حفظ ${name}`,
    ids: 'تحدد هذه الملفات Webside بمعرفه في هذا المتصفح، وفي Chrome أو Edge، إذا كان هذا متصفحا آخر، بمعرف النسخة غير المحزومة منه. إذا أعطاه متجرك معرفا مختلفا، فيلزم كتابته في الملف.',
  },
  report: {
    title: 'تقرير لمن يساعدك',
    hint: 'لا يذكر أي مريض أو زيارة أو ممارس صحي.',
    copy: 'نسخ التقرير',
    copied: 'تم النسخ.',
    copyFailed: 'تعذر النسخ: لم يسمح به المتصفح. يمكن تحديد النص ونسخه يدويا.',
    webside: (version: string, browser: string) => `Webside ${version} في ${browser}`,
    written: (when: string) => `تاريخ الكتابة: ${when}`,
    standard: (name: string, id: string) => `${name} (${id})`,
    policy: (mode: string) => `في السياسة تكوين، الوضع ${mode}`,
    policyWithout: 'السياسة محددة، بلا تكوين مستخدم',
    noPolicy: 'لا سياسة',
    file: (name: string, version: number) => `الملف المحفوظ: ${name}، الإصدار ${version}`,
    fileBefore: (name: string, version: number) => `الملف الذي قبله: ${name}، الإصدار ${version}`,
    type: (title: string, id: string, facts: string) => `- ${title} (${id}): ${facts}`,
    rule: (name: string, found: string, facts: string) => `- ${name}: ${found} (${facts})`,
    findings: 'المرفوض أو المشكوك فيه في السياسة',
    finding: (level: string, path: string, text: string) => `- ${level}: ${path}: ${text}`,
    nothing: '- لا شيء',
  },
};

const NEW_TYPES = {
  one: 'نوع زيارة جديد',
  two: 'نوعا زيارة جديدان',
  few: '# أنواع زيارات جديدة',
  other: '# نوع زيارة جديد',
};
const GONE_TYPES = {
  one: 'نوع زيارة يلغى',
  two: 'نوعا زيارة يلغيان',
  few: '# أنواع زيارات تلغى',
  other: '# نوع زيارة يلغى',
};
const NEW_ITEMS = {
  one: 'بند جديد',
  two: 'بندان جديدان',
  few: '# بنود جديدة',
  many: '# بندا جديدا',
  other: '# بند جديد',
};
const GONE_ITEMS = {
  one: 'بند يلغى',
  two: 'بندان يلغيان',
  few: '# بنود تلغى',
  many: '# بندا يلغى',
  other: '# بند يلغى',
};

/** What Settings says of a configuration from a file, in Arabic. */
export const fromFile: typeof englishFromFile = {
  title: 'معيار من ملف',
  file: 'ملف التكوين',
  hint: 'تكوين عيادة، مثل northside.webside.json. يمكن اختياره أو إفلاته هنا. لا يتغير شيء قبل عرض ما سيتغير.',
  enforced: (name: string) =>
    `سياسة مسؤول النظام تحدد المعيار المستخدم هنا: ${name}. لا يحل محله أي ملف. إذا كان ينبغي أن يكون غيره، يرجى سؤال مسؤول النظام.`,
  proposed: 'تقترح سياسة عيادتك معيارا. يحل الملف محله على هذا الجهاز، ويظهر على أنه معدل.',
  unreadable: (file: string) => `تعذرت قراءة ${file}. لم يتغير شيء. هل ما زال في مكانه، وهل هو ملف فعلا؟`,
  refused: (file: string, errors: number) =>
    `لا يمكن استخدام ${file}، ففيه ${count(errors, ERRORS)}. لم يتغير شيء.`,
  good: (file: string) => `يمكن استخدام ${file}. لم يتغير شيء بعد.`,
  warned: (file: string, warnings: number) =>
    `يمكن استخدام ${file}، مع ${count(warnings, OF_WARNINGS)}. لم يتغير شيء بعد.`,
  findings: 'ما وجد في الملف',
  types: 'أنواع الزيارات في الملف',
  use: 'استخدام هذا التكوين',
  leave: 'إلغاء',
  present: 'هو الساري بالفعل.',
  older: (found: number, present: number) =>
    `الإصدار ${found} أقدم من الإصدار ${present} الساري. ربما أصلح الأحدث شيئا، وزملاؤك يعملون به. وغالبا ما يظهر الملف القديم من جديد سهوا.`,
  sameVersion: (present: number) =>
    `الإصدار ${present} هو الساري بالفعل، لكن بنصوص أخرى. لا يمكن التمييز بين معيارين برقم إصدار واحد في سجل الزيارة: ينبغي للجهة المسؤولة عنه زيادة رقم الإصدار.`,
  force: 'أعلم ذلك، وأريد هذا',
  used: (name: string, version: number) =>
    `الساري الآن: ${name}، الإصدار ${version}. الزيارة الجارية تبقى على ما بدأت به.`,
  removed: 'تمت إزالة الملف. الزيارة الجارية تبقى على ما بدأت به.',
  back: (name: string, version: number) => `العودة إلى ${name}، الإصدار ${version}`,
  remove: 'إزالة الملف',
  difference: {
    title: 'ما يغيره في المعيار الساري',
    other: (name: string) => `معيار آخر: يحل محل ${name}`,
    version: (from: number, to: number) => `من الإصدار ${from} إلى الإصدار ${to}`,
    added: (titles: string[]) => `${count(titles.length, NEW_TYPES)}: ${quoted(titles)}`,
    removed: (titles: string[]) => `${count(titles.length, GONE_TYPES)}: ${quoted(titles)}`,
    itemsAdded: (labels: string[]) => `${count(labels.length, NEW_ITEMS)}: ${quoted(labels)}`,
    itemsRemoved: (labels: string[]) => `${count(labels.length, GONE_ITEMS)}: ${quoted(labels)}`,
    reworded: (labels: string[]) => `${count(labels.length, ITEMS)} بصياغة جديدة: ${quoted(labels)}`,
    changed: (labels: string[]) =>
      `${count(labels.length, ITEMS)} باختلاف في الوقت أو النوع أو الدور أو التثبيت: ${quoted(labels)}`,
    reordered: 'ترتيب البنود مختلف',
    renamed: 'اختلاف في العنوان أو الوصف أو اللغة أو الجهة المسؤولة أو موعد المراجعة أو الأدوار',
    rule: (name: string, from: Value, to: Value) => `${name}: ${value(to)} بدلا من ${value(from)}`,
    edits: {
      hideItems: (may: boolean) => (may ? 'يمكنك إخفاء بنود' : 'لم يعد يمكنك إخفاء بنود'),
      addItems: (may: boolean) => (may ? 'يمكنك إضافة بنود خاصة بك' : 'لم يعد يمكنك إضافة بنود'),
      editSay: (may: boolean) => (may ? 'يمكنك صياغة الجمل بكلماتك' : 'لم يعد يمكنك صياغة الجمل بكلماتك'),
    },
    texts: {
      name: 'اسم آخر',
      owner: 'جهة مسؤولة أخرى',
      expires: 'يوم آخر لانتهاء الصلاحية',
      notice: 'تنبيه آخر عند البدء',
      support: 'نص آخر عن المساعدة',
      feedback: 'أسئلة أخرى للمريض',
      texts: 'صياغة أخرى لما يعطى للمريض أو للملاحظات',
    },
    none: 'مطابق للمعيار الساري.',
  },
};
