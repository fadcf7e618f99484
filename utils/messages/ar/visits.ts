import type { visits as english } from '../en/visits';
import { count, DAYS, number, OF_VISITS, VISITS } from './count';

const UNREAD = {
  one: 'زيارة واحدة لم تفتح ولم يشملها البحث',
  two: 'زيارتان لم تفتحا ولم يشملهما البحث',
  few: '# زيارات لم تفتح ولم يشملها البحث',
  other: '# زيارة لم تفتح ولم يشملها البحث',
};

/** The words of the Visits page, in Arabic. */
export const visits: typeof english = {
  title: 'الزيارات',
  list: 'الزيارات',
  none: 'لا زيارات بعد. هنا مكان الزيارة بعد إنهائها.',
  older: 'عرض زيارات أقدم',
  minutes: (minutes: number) => `${minutes} د`,
  state: {
    started: 'قبل الانضمام',
    joined: 'بانتظار الإنهاء',
    finished: 'بانتظار الإغلاق',
    closed: 'مغلقة',
  },
  removed: (name: string) => `تم حذفها: ${name}`,
  undoRemove: 'تراجع',
  restored: (name: string) => `تمت استعادتها: ${name}`,
  erased: (name: string) => `تم محوها: ${name}`,
  daysLeft: (days: number) => `بقي ${count(days, DAYS)}`,
  from: (name: string) => `من ${name}`,
  handedOver: 'سلمها زميل',
  choose: 'لقراءة زيارة كاملة يرجى اختيارها.',
  search: {
    label: 'البحث في الزيارات',
    bin: 'سلة المحذوفات',
    found: (found: number) => count(found, VISITS),
    soFar: (found: number, done: number, total: number) =>
      `${count(found, VISITS)} حتى الآن. تمت قراءة ${number(done)} من ${count(total, OF_VISITS)}.`,
    unread: (found: number) => `${count(found, UNREAD)}.`,
    nothing: 'لا نتائج. يمكن تجربة كلمات أقل، أو بداية كلمة.',
    nothingIn: 'لا زيارة تطابق هذه التصفية.',
    emptyBin: 'سلة المحذوفات فارغة.',
    more: 'عرض المزيد من الزيارات',
  },
};
