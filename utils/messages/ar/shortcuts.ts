import type { shortcuts as english } from '../en/shortcuts';
import { count } from './count';

const MISSING = {
  one: 'اختصار واحد بلا مفتاح',
  two: 'اختصاران بلا مفتاح',
  few: '# اختصارات بلا مفتاح',
  many: '# اختصارا بلا مفتاح',
  other: '# اختصار بلا مفتاح',
};

/** What is said of keys, in Arabic. */
export const shortcuts: typeof english = {
  text: {
    open: 'فتح اللوحة أو إغلاقها',
    done: 'وضع علامة «تم» على البند التالي',
    undo: 'التراجع عن آخر خطوة',
    'quick-hide': 'إخفاء كل نوافذ Webside، أو إظهارها من جديد',
  },
  none: 'بلا مفتاح بعد',
  change: 'تغيير المفاتيح',
  address: 'لتغيير مفتاح، يرجى فتح علامة تبويب جديدة وكتابة هذا العنوان:',
  missingTitle: (number: number) => count(number, MISSING),
  missing: (shortcuts: string[]) => `لا مفتاح بعد لما يلي: ${shortcuts.join('؛ ')}.`,
  missingWhy: 'ربما يستخدم المتصفح أو إضافة أخرى المفتاح الذي طلبه Webside.',
  keys: {
    title: 'المفاتيح',
    close: 'إغلاق',
    here: 'في Webside، خارج النصوص',
    anywhere: 'في أي مكان من المتصفح، وأثناء المكالمة أيضا',
    digits: 'من 1 إلى 9',
    facts: 'نقاط البند التالي',
    enter: 'Enter',
    plain: 'استخدام أول كلمة مألوفة في النص الموجه إلى المريض',
    main: 'بدء أو انضمام أو إنهاء أو إغلاق، حسب الخطوة التالية',
    hide: 'إخفاء، أو إظهار من جديد',
    escape: 'Esc',
    leave: 'الخروج من نص',
  },
};
