import type { page as english } from '../en/page';

/** What every page says, in Arabic. */
export const page: typeof english = {
  app: {
    name: 'Webside',
    visitsTitle: 'Webside: الزيارات',
    loading: 'يجري الفتح',
  },
  places: {
    ownWindow: 'نافذة مستقلة',
    visits: 'الزيارات',
    settings: 'الإعدادات',
    lockNow: 'قفل الآن',
    hide: 'إخفاء',
    showAgain: 'إظهار من جديد',
    hiddenTitle: '–',
  },
  problems: {
    title: 'تعذر فتح Webside',
    visitTitle: 'تعذر فتح هذه الزيارة',
    other: (name: string) => `حدث خلل لا يعرف Webside كيف يصفه (${name}). يرجى إعادة المحاولة.`,
    notLocked: 'لم يتم القفل: هناك نص لم يحفظ بعد، هنا أو في نافذة أخرى. يلزم حفظه ثم القفل.',
    reload: 'إعادة المحاولة',
    dismiss: 'إغلاق هذه الرسالة',
  },
};
