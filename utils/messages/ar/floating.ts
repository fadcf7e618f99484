import type { floating as english } from '../en/floating';

/** What is said of the floating window, in Arabic. */
export const floating: typeof english = {
  open: 'نافذة عائمة',
  close: 'إغلاق النافذة العائمة',
  hint: 'البند التالي وزرا «تم» و«تراجع» فوق كل البرامج: يمكن سحبها إلى قرب الكاميرا. وهي تحل محل وضع «صورة داخل صورة» للمكالمة، إذ يتيح المتصفح نافذة واحدة منها. وتغلق مع هذه النافذة.',
  isOpen: 'هي مفتوحة، وتغلق مع هذه النافذة.',
  closed: 'أغلقت النافذة العائمة. الزيارة مستمرة هنا.',
  closedWithOpener: 'أغلقت النافذة العائمة مع النافذة التي فتحت منها. لم يفقد شيء.',
  notOpened: (reason: string) => `تعذر فتح النافذة العائمة. ${reason}`,
};
