import type { visitsOpened as english } from '../en/visits-opened';
import { number } from './count';

/** What the Visits page says only once a visit is open, or the filters are, in Arabic. */
export const visitsOpened: typeof english = {
  detail: {
    back: 'كل الزيارات',
    remove: 'حذف',
    restore: 'استعادة',
    carryOn: 'متابعة من هذه',
    carryingOn: 'الزيارة التالية تكون متابعة من هذه.',
    reopen: 'إعادة الفتح للتصحيح',
    reopened: 'هي الآن في اللوحة. يمكن إغلاقها هناك متى صارت صحيحة.',
  },
  filters: {
    title: 'التصفية',
    titleInForce: (found: number) => `التصفية (${number(found)})`,
    from: 'من',
    to: 'إلى',
    type: 'نوع الزيارة',
    everyType: 'كل الأنواع',
    clear: 'مسح التصفية',
  },
};
