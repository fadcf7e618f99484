import type { standard as english } from '../en/standard';
import { leftToRight, number, quote } from './count';

const KINDS: Record<string, string> = {
  string: 'نص بين علامتي اقتباس',
  number: 'عدد',
  boolean: 'true أو false',
  object: `كائن ${leftToRight('{ … }')}`,
  array: `قائمة ${leftToRight('[ … ]')}`,
  null: 'null',
  undefined: 'لا شيء',
};
const kind = (name: string | number) => KINDS[name] ?? String(name);
const whole = (found: string | number) => number(Number(found));

/** What was found in a configuration, and what was expected. Each begins in Arabic: that gives the line its direction. */
const finding: (typeof english)['finding'] = {
  encoding: (found) =>
    found === 'UTF-16'
      ? 'الملف مكتوب بترميز UTF-16، ويجب أن يكون UTF-8.'
      : 'محتوى الملف ليس نصا بترميز UTF-8.',
  empty: () => 'الملف فارغ.',
  'too-big': (found, expected) => `حجم الملف ${whole(found)} بايت، والحد الأقصى للتكوين ${whole(expected)}.`,
  'too-deep': (found, expected) => `عمق تداخل الأقواس ${whole(found)}، والحد الأقصى ${whole(expected)}.`,
  'not-json': (found) =>
    found === '' ? 'ينتهي الملف قبل أن يكتمل بصيغة JSON.' : `النص ليس بصيغة JSON ابتداء من ${quote(found)}.`,
  'trailing-comma': (found) => `توجد فاصلة قبل ${quote(found)} لا شيء بعدها.`,
  'duplicate-key': (found) => `الاسم ${quote(found)} مكرر في الكائن نفسه.`,
  'reserved-key': (found) => `الاسم ${quote(found)} لا يجوز استخدامه.`,
  format: (found, expected) => `الصيغة هي ${quote(found)}، وهذا الإصدار من Webside يقرأ ${quote(expected)}.`,
  missing: (_, expected) => `لا توجد قيمة، والمتوقع: ${kind(expected)}.`,
  type: (found, expected) => `القيمة: ${kind(found)}، والمتوقع: ${kind(expected)}.`,
  choice: (found, expected) => `القيمة ${quote(found)} ليست من هذه: ${leftToRight(expected)}.`,
  id: (found) =>
    `القيمة ${quote(found)} لا تصلح معرفا: أحرف من a إلى z وأرقام من 0 إلى 9 والشرطة - فقط، دون أحرف كبيرة أو مسافات، وليست أقصر من اللازم.`,
  date: (found) => `القيمة ${quote(found)} ليست يوما من التقويم، مثل ${leftToRight('2026-11-20')}.`,
  https: (found) => `القيمة ${quote(found)} ليست عنوانا يبدأ بـ ${leftToRight('https://')}`,
  language: (found) => `القيمة ${quote(found)} ليست لغة، مثل en أو pt-BR.`,
  'one-line': () => 'في النص فاصل أسطر، ويجب أن يكون سطرا واحدا.',
  'empty-text': () => 'النص فارغ.',
  'too-long': (found, expected) => `عدد الأحرف ${whole(found)}، والحد الأقصى ${whole(expected)}.`,
  'too-many-words': (found, expected) =>
    `عدد الكلمات ${whole(found)}، وأقصى ما يقال في نفس واحد ${whole(expected)}.`,
  'not-whole': (found) => `القيمة ${found} ليست عددا صحيحا.`,
  'too-low': (found, expected) => `القيمة ${found} أقل من اللازم، والحد الأدنى ${whole(expected)}.`,
  'too-high': (found, expected) => `القيمة ${found} أكثر من اللازم، والحد الأقصى ${whole(expected)}.`,
  'too-few': (found, expected) => `العدد ${whole(found)}، والحد الأدنى ${whole(expected)}.`,
  'many-items': (found, expected) => `عدد البنود ${whole(found)}، وما يقرأ بلمحة ${whole(expected)} أو أقل.`,
  'too-many': (found, expected) => `العدد ${whole(found)}، والحد الأقصى ${whole(expected)}.`,
  twice: (found, expected) => `المعرف ${quote(found)} مستخدم بالفعل في ${leftToRight(expected)}.`,
  'unknown-role': (found, expected) =>
    expected === ''
      ? `الدور ${quote(found)} ليس من أدوار نوع الزيارة هذا: لا أدوار له.`
      : `الدور ${quote(found)} ليس من أدوار نوع الزيارة هذا: ${leftToRight(expected)}.`,
  'self-needs-cue': () => 'بند من النوع self ليس فيه cue.',
  'review-passed': (found) => `مضى موعد المراجعة ${leftToRight(found)}.`,
  expired: (found) => `انتهت صلاحية التكوين في ${leftToRight(found)}.`,
  placeholder: (found, expected) => `${quote(found)} لا يرمز إلى شيء. المتاح: ${leftToRight(expected)}.`,
  'unknown-property': (found) => `لا يعرف Webside الخاصية ${quote(found)}، وقد تم تجاهلها.`,
  'not-arrived': () => 'السياسة محددة، لكن «config» لم يصل.',
};

/** What to do about it, in a clinic lead's words. */
const hint: (typeof english)['hint'] = {
  encoding: 'يرجى حفظه من جديد مع اختيار الترميز UTF-8.',
  empty: 'هل تم حفظه؟ يمكن نسخ المثال والبدء منه.',
  'too-big': 'معيار عيادة كاملة أصغر من 100,000 بايت. هل هو الملف الصحيح؟',
  'too-deep': 'هل هو الملف الصحيح؟ لا يبلغ أي تكوين هذا العمق.',
  'not-json': 'يرجى النظر في هذا السطر وما قبله: هناك فاصلة أو علامة اقتباس أو قوس ناقص أو زائد.',
  'trailing-comma': 'يلزم حذف آخر فاصلة في القائمة.',
  'duplicate-key': 'يلزم إبقاء واحد منهما: لا يحسب إلا الأخير.',
  'reserved-key': 'يلزم حذفه.',
  format: 'هل هو الملف الصحيح؟ إذا كان كذلك، يلزم إصدار أحدث من Webside.',
  missing: 'تلزم إضافتها، والمثال يبين موضعها.',
  type: 'يرجى المقارنة بالمثال: علامتا الاقتباس حول العدد تجعلانه نصا.',
  choice: 'يرجى اختيار واحدة منها، بأحرف صغيرة.',
  id: `يكتب على نحو ${quote('safe-to-start')}. ولا يظهر لأحد أبدا.`,
  date: `يكتب بترتيب السنة ثم الشهر ثم اليوم، مثل ${leftToRight('2027-06-30')}.`,
  https: `لا تقبل إلا العناوين التي تبدأ بـ ${leftToRight('https://')}`,
  language: 'يكتب الرمز القصير للغة: en أو es أو de أو ar.',
  'one-line': 'يلزم حذف فاصل الأسطر.',
  'empty-text': 'تلزم كتابة شيء، أو حذف السطر.',
  'too-long': 'يلزم اختصاره: لدى الممارس الصحي ثانيتان.',
  'too-many-words': 'يلزم اختصاره إلى ما يقال في نفس واحد، والباقي مكانه «cue».',
  'not-whole': 'يكتب عدد صحيح دون فاصلة عشرية: 12.',
  'too-low': 'يلزم عدد أكبر.',
  'too-high': 'يلزم عدد أصغر.',
  'too-few': 'العدد الأقل من البنود لا يحتاج إلى قائمة تحقق: يمكن إضافة بنود، أو الاستغناء عن نوع الزيارة.',
  'many-items': 'يمكن جمع البنود التي هي لحظة واحدة من الزيارة، أو جعلها نقاطا في بند (chips).',
  'too-many': 'يمكن تقسيمه إلى اثنين، أو الاستغناء عما يفعله الجميع في كل حال.',
  twice: 'يلزم معرف خاص لكل منهما.',
  'unknown-role': 'تلزم إضافة الدور إلى «roles» في نوع الزيارة، أو تصحيح معرفه.',
  'self-needs-cue': 'يكتب في «cue» ما على الممارس الصحي فعله.',
  'review-passed': 'تلزم قراءته من جديد مع فريقك، ثم تحديد موعد جديد.',
  expired:
    'يلزم تحديد تاريخ جديد. يواصل الممارسون الصحيون العمل بهذا الإصدار، ويظهر لهم ذلك بعد إغلاق الزيارة.',
  placeholder: 'يرجى استخدام أحدها أو حذف الأقواس.',
  'unknown-property': 'هل هجاؤها صحيح؟ يرجى المقارنة بالمثال.',
  'not-arrived': 'يسقط المتصفح ما ليس نصا دون تنبيه: يجب أن يكون «config» التكوين كله في نص JSON واحد.',
};

/** What is said of clinic configurations, in Arabic. */
export const standard: typeof english = {
  finding,
  hint,
  atLine: (line: number, column: number) => `السطر ${line}، العمود ${column}`,
  wholeFile: 'الملف كله',
  level: { error: 'خطأ', warning: 'تحذير' },
};
