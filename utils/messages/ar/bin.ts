import type { bin as english } from '../en/bin';
import { count, DAYS, number, OF_VISITS, quote } from './count';

const LAST = 'لا يمكن التراجع عن ذلك.';

/** The words of the bin, of erasing and of keeping, in Arabic. */
export const bin: typeof english = {
  left: (days: number) => `في سلة المحذوفات. بقي ${count(days, DAYS)} حتى محوها.`,
  byAge: 'انتقلت إليها بسبب قدمها. وعند استعادتها تبقى محفوظة مهما قدمت.',
  keep: 'الاحتفاظ بها',
  kept: 'تبقى محفوظة مهما قدمت.',
  erase: {
    open: 'محو الآن',
    question: (name: string) => `محو ${quote(name)} مع ملاحظاتها ونصوصها السابقة؟ ${LAST}`,
    yes: 'محو هذه الزيارة',
  },
  eraseLabel: {
    open: (found: number, label: string) => `محو كل الزيارات بتسمية ${quote(label)} (${number(found)})`,
    question: (found: number) =>
      `محو ${count(found, OF_VISITS)}، في سلة المحذوفات أو خارجها، مع كل الملاحظات؟ ${LAST} أما الزيارة التي بانتظار الإنهاء فتبقى.`,
    yes: 'محوها كلها',
  },
  empty: {
    open: 'إفراغ سلة المحذوفات',
    question: (found: number) => `محو ${count(found, OF_VISITS)} في سلة المحذوفات، مع كل الملاحظات؟ ${LAST}`,
    yes: 'محو ما في سلة المحذوفات',
  },
  leave: 'إلغاء',
  remains:
    'قد يبقى ما تم محوه مدة في المساحة الخالية من القرص، مشفرا. ومن لديه عبارة المرور وذلك القرص يمكنه قراءته، إلى أن يتم تغيير مفتاح البيانات في الإعدادات.',
  progress: (done: number, total: number) => `تم محو ${number(done)} من ${count(total, OF_VISITS)}.`,
  stop: 'إيقاف',
  notErased: (reason: string) => `لم يتم المحو، أو لم يكتمل. ${reason}`,
};
