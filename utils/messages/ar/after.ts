import type { after as english } from '../en/after';
import { count, isolated, number } from './count';

/** What is asked after a visit: follow-up, reflection, and what is still open; in Arabic. */
export const after: typeof english = {
  open: {
    title: 'ما زال مفتوحا',
    hint: 'يمكن القيام به، أو القول إنه لم يلزم، أو تركه.',
  },
  closeAgain: (labels) =>
    `ما زال مفتوحا: ${labels.map(isolated).join('، ')}. يطلب المعيار المعتمد ذلك في كل زيارة. يرجى الضغط على زر الإغلاق مرة أخرى لإغلاق الزيارة مع ذلك.`,
  followUp: {
    title: 'المتابعة',
    what: 'ما ينبغي القيام به',
    who: 'من يقوم به',
    by: 'في موعد أقصاه',
    add: 'إضافة متابعة',
    full: (limit) => `تتسع الزيارة لعدد ${number(limit)} من المتابعات، وقد امتلأت.`,
    atLimit: (limit) => `لا تتسع لأكثر من ${number(limit)} من الأحرف.`,
    needsWhat: 'يرجى كتابة ما ينبغي القيام به: من دونه تترك هذه المتابعة.',
    done: 'تم',
    doneNamed: (what) => `تم: ${isolated(what)}`,
    reopen: 'إعادة فتح',
    reopenNamed: (what) => `إعادة فتح: ${isolated(what)}`,
    remove: 'إزالة',
    removeNamed: (what) => `إزالة: ${isolated(what)}`,
    list: 'المتابعات',
  },
  due: {
    number: (found) => `المتابعة: ${number(found)}`,
    title: 'المتابعة',
    when: {
      overdue: 'متأخر',
      today: 'اليوم',
      later: 'لاحقا',
      noDay: 'بلا موعد',
    },
    of: (name, day) => `${isolated(name)}، زيارة ${isolated(day)}`,
    move: 'بعد أسبوع',
    moveNamed: (what) => `بعد أسبوع: ${isolated(what)}`,
    moved: (what, day) => `نقل إلى ${isolated(day)}: ${isolated(what)}`,
    doneTold: (what) => `تم: ${isolated(what)}`,
    takeBack: 'تراجع',
    atStart: (found) =>
      count(found, {
        one: 'متابعة واحدة حان موعدها',
        two: 'متابعتان حان موعدهما',
        few: '# متابعات حان موعدها',
        other: '# متابعة حان موعدها',
      }),
    atStartWhy: 'تجدها في صفحة الزيارات تحت «المتابعة»: ماذا، ومن، ومتى.',
    openVisits: 'فتح الزيارات',
    problem: (reason) => `تعذرت قراءة ما يحتاج إلى متابعة. ${reason}`,
  },
  reflection: {
    title: 'دقيقة لك',
    lead: 'لك وحدك: لا يظهر في أي ملخص أو تسليم أو تصدير. يمكنك كتابة القليل فقط.',
    questions: {
      wanted: 'ما أكثر ما أراد هذا الشخص أن أعرفه؟',
      away: 'متى لم أكن حاضرا معه، وما الذي شتتني؟',
      technology: 'هل ساعدت التقنية أم أعاقت، وهل قلت ذلك؟',
      again: 'ما الذي سأكرره؟ وماذا سأجرب في المرة القادمة؟',
    },
    present: 'إلى أي حد كنت حاضرا؟',
    scale: { 1: '1، بالكاد', 2: '2', 3: '3، جزئيا', 4: '4', 5: '5، تماما' },
    skip: 'ليس هذه المرة',
    skipped: 'ترك في هذه الزيارة.',
    answer: 'الإجابة مع ذلك',
    heavy: 'كان ذلك ثقيلا',
    heavyText: 'إذن خذ دقيقة قبل الزيارة القادمة: بعيدا عن الشاشة، أو مع زميل.',
  },
};
