import type { diagnostics as english } from '../en/diagnostics';
import { count, EVENTS, number, OF_PAGES, OF_RECORDS, OF_VISITS, VISITS } from './count';

const STATES = {
  one: 'نص سابق واحد',
  two: 'نصان سابقان',
  few: '# نصوص سابقة',
  many: '# نصا سابقا',
  other: '# نص سابق',
};
const OF_STATES = { ...STATES, two: 'نصين سابقين' };
const OF_LISTS = {
  one: 'قائمة زيارات واحدة',
  two: 'قائمتي زيارات',
  few: '# قوائم زيارات',
  other: '# قائمة زيارات',
};
const OF_DRAFTS = {
  one: 'مسودة واحدة لنافذة مغلقة',
  two: 'مسودتين لنوافذ مغلقة',
  few: '# مسودات لنوافذ مغلقة',
  other: '# مسودة لنوافذ مغلقة',
};

/** What Diagnostics says in Settings, in Arabic. */
export const diagnostics: typeof english = {
  title: 'التشخيص',
  show: 'عرض التشخيص',
  notRead: (reason: string) => `تعذرت قراءة بعض البيانات. ${reason}`,
  facts: {
    vault: 'الخزنة',
    waysIn: (ways: number) => `القفل مفتوح، وعدد طرق الفتح ${number(ways)}`,
    lastChange: 'آخر تغيير لزيارة',
    noChange: 'لا تغيير في سجل التدقيق',
    backup: 'النسخة الاحتياطية',
    noBackup: 'لا نسخة احتياطية بعد',
    visits: 'الزيارات',
    visitsOf: (visits: number, binned: number) =>
      binned > 0
        ? `${count(visits, VISITS)}، منها ${number(binned)} في سلة المحذوفات`
        : count(visits, VISITS),
    log: 'سجل التدقيق',
    events: (events: number) => count(events, EVENTS),
    logProblem: (name: string, when: string) =>
      `تعذرت الكتابة فيه بتاريخ ${when} (${name}): قد تنقص أحداث ذلك الوقت`,
    background: 'في الخلفية',
    backgroundProblem: (name: string, when: string) =>
      `حدث خلل بتاريخ ${when} (${name}): في ذلك الوقت ربما لم تقفل الخزنة تلقائيا، أو لم يعمل اختصار`,
    room: 'المساحة على القرص',
    roomOf: (used: string, quota: string) => `المستخدم ${used}، والحد الأقصى ${quota}`,
    unknownRoom: 'لا يفصح المتصفح عنها',
    kept: 'البقاء عند امتلاء القرص',
    persisted: 'نعم، تعهد المتصفح بذلك',
    notPersisted: 'لم يتعهد المتصفح بذلك. يرجى حفظ نسخة احتياطية.',
    version: 'الإصدار',
    versionOf: (version: string, layout: number) => `Webside ${version}، قاعدة البيانات ${layout}`,
  },
  megabytes: (megabytes: string) => `${megabytes} ميغابايت`,
  gigabytes: (gigabytes: string) => `${gigabytes} غيغابايت`,
  check: {
    title: 'كل السجلات',
    hint: 'فتح كل سجل ومقارنة القوائم بما هو موجود. لا يتغير شيء.',
    start: 'فحص كل السجلات',
    stop: 'إيقاف',
    stopped: (done: number, total: number) =>
      `توقف الفحص بعد ${number(done)} من ${count(total, OF_RECORDS)}.`,
    progress: (done: number, total: number) => `تم فحص ${number(done)} من ${count(total, OF_RECORDS)}`,
    well: (total: number) =>
      `كل شيء على ما يرام: السجلات كلها (${number(total)}) تفتح وهي سليمة، والقوائم مطابقة لها.`,
    found: 'ليس كل شيء على ما يرام. يرجى نسخ التقرير أدناه لمن يساعدك.',
    failed: (reason: string) => `توقف الفحص قبل اكتماله. ${reason}`,
    text: {
      visit: (found: number) =>
        `تعذر فتح ${count(found, OF_VISITS)}. قد يتوفر ذلك في نسخة احتياطية، أو في نسخة من ملف تعريف المتصفح.`,
      state: (found: number) =>
        `تعذر فتح ${count(found, OF_STATES)}. النصوص الحالية سليمة، وقد يتوفر السابق في نسخة احتياطية.`,
      list: (found: number) =>
        `تعذر فتح ${count(found, OF_LISTS)}. لم يفقد شيء ولا حاجة إلى أي إجراء: حتى يعاد إنشاء القوائم يقرأ محتواها من الزيارات نفسها.`,
      draft: (found: number) =>
        `تعذر فتح ${count(found, OF_DRAFTS)}: قد تكون آخر الكلمات المكتوبة هناك ناقصة في زيارتها.`,
      log: (found: number) => `تعذر فتح ${count(found, OF_PAGES)} من سجل التدقيق. وباقي سجل التدقيق مقروء.`,
      own: (found: number) =>
        `تعذر فتح ${count(found, OF_RECORDS)} مما يخص اسمك أو دورك أو صياغتك. يرجى كتابة ذلك من جديد أعلاه.`,
      other: (found: number) =>
        `تعذر فتح ${count(found, OF_RECORDS)} من نوع غير معروف. قد يتوفر ذلك في نسخة احتياطية.`,
    },
    missing: (found: number) =>
      `مذكور في القوائم ولم يعد على القرص: ${count(found, VISITS)}. قد يتوفر ذلك في نسخة احتياطية.`,
    unlisted: (found: number) =>
      `موجود على القرص وليس في أي قائمة: ${count(found, VISITS)}. لم يفقد شيء من ذلك: يرجى إبقاء ملف تعريف المتصفح هذا، وتسليم التقرير لمن يساعدك.`,
    missingStates: (found: number) =>
      `لم يعد على القرص ${count(found, STATES)}، مع أن الزيارة موجودة. النصوص الحالية سليمة، وقد يتوفر السابق في نسخة احتياطية.`,
    leftStates: (found: number) =>
      `بقي ${count(found, STATES)} من زيارات لم تعد موجودة. كل ذلك مشفر ولا ضرر منه: لا حاجة إلى أي إجراء.`,
  },
  report: {
    title: 'تقرير لمن يساعدك',
    hint: 'لا يذكر أي مريض أو زيارة أو ممارس صحي.',
    copy: 'نسخ التشخيص',
    copied: 'تم النسخ.',
    copyFailed: 'تعذر النسخ: لم يسمح به المتصفح. يمكن تحديد النص ونسخه يدويا.',
    written: (when: string) => `تاريخ الكتابة: ${when}`,
    browser: (browser: string) => `المتصفح: ${browser}`,
    line: (name: string, value: string) => `${name}: ${value}`,
    notChecked: 'السجلات: لم تفحص',
  },
};
