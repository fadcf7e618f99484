import type { settings as english } from '../en/settings';

/** What Settings says, in Arabic. */
export const settings: typeof english = {
  pageTitle: 'Webside: الإعدادات',
  title: 'الإعدادات',
  notChanged: (reason: string) => `لم يتم التغيير. ${reason}`,
  you: {
    title: 'أنت',
    hint: 'يظهران في الملخصات. إذا تركا فارغين، تبقى بلا اسم.',
    name: 'اسمك',
    role: 'دورك',
    notRead: (reason: string) => `تعذرت قراءة اسمك ودورك. ${reason} يرجى كتابتهما هنا من جديد.`,
  },
  language: {
    title: 'اللغة',
    hint: 'لنصوص Webside نفسه. أما أنواع الزيارات فتبقى باللغة التي كتبت بها.',
    browser: 'حسب المتصفح',
  },
  appearance: {
    title: 'المظهر',
    choice: { system: 'حسب الجهاز', light: 'فاتح', dark: 'داكن' },
  },
  clock: {
    title: 'الساعة',
    show: 'إظهار دقائق المكالمة',
    hint: 'دقائق كاملة منذ الانضمام، فوق البند التالي. تتغير مرة في الدقيقة، ولا يتحرك شيء آخر.',
  },
  shortcuts: {
    title: 'الاختصارات',
    singleKeys: 'المفاتيح المفردة داخل اللوحة',
    singleKeysHint: 'مثل D لزر «تم». لا تعمل أثناء الكتابة أبدا.',
  },
  spelling: {
    title: 'التدقيق الإملائي',
    check: 'التدقيق الإملائي للملاحظات',
    hint: 'ترسل بعض المتصفحات ما يكتب إلى الشركة المنتجة لها لتدقيقه.',
  },
  about: {
    title: 'حول Webside',
    version: (version: string) => `Webside ${version}`,
    licence: 'رخصة MIT: حرية الاستخدام والتعديل والنشر.',
    keeps:
      'الزيارات والملاحظات واسمك ودورك محفوظة في ملف تعريف المتصفح هذا، على هذا الجهاز وحده، مشفرة بعبارة مرورك إذا عينت واحدة. أما مظهر Webside وسلوكه ومعيار العيادة فمحفوظة بجانبها دون تشفير، ولا تذكر شيئا عن أي مريض.',
    sources: 'مصادر أنواع الزيارات والشكر لأصحابها',
    sourcesHint: 'الصياغة من Webside، بالاستفادة من هذه المصادر.',
  },
};
