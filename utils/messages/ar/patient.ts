import type { patient as english } from '../en/patient';

/** All that a patient reads: what is held up for them, and the sheet that is printed. */
export const patient: typeof english = {
  pageTitle: 'Webside: لك',
  nothing: 'لا يوجد ما يُعرض في هذه الصفحة الآن.',
  asking: {
    position: (position, total) => `السؤال ${position} من ${total}`,
    usual: {
      heard: 'شعرتُ في هذه الزيارة بأن هناك من يصغي إليّ ويهتم بي.',
      clear: 'فهمتُ ما شُرح لي، بما في ذلك أي نتيجة ساعد فيها حاسوب أو ذكاء اصطناعي.',
      technology: 'ساعدتنا التقنية على الحديث، أو على الأقل لم تعطّلنا.',
      say: 'استطعتُ أن أسأل عمّا أريد، وكان لي رأي في الخطوات القادمة.',
      kinder: 'شيء واحد يجعل زيارة الفيديو القادمة ألطف أو أسهل:',
    },
    scale: { 1: 'أبداً', 2: 'قليلاً', 3: 'إلى حدّ ما', 4: 'غالباً', 5: 'كثيراً' },
    ratherNot: 'أفضّل ألّا أجيب',
    answer: 'إجابتك',
    back: 'رجوع',
    next: 'التالي',
    finish: 'إنهاء',
    notKept: 'لم تُحفظ إجابتك بعد. ما زالت هنا: يُرجى المحاولة مرة أخرى.',
    tooLong: 'إجابتك أطول مما يمكن حفظه. ما زالت هنا: يُرجى اختصارها.',
    tryAgain: 'المحاولة مرة أخرى',
  },
  thanks: 'شكراً لك.',
  given: {
    title: 'زيارتك',
    made: (when) => `زيارتك بالفيديو، ${when}`,
    part: {
      talked: 'ما تحدثنا عنه',
      agreed: 'ما اتفقنا عليه',
      warning: 'انتبه إلى',
      call: 'بمن تتصل',
      next: 'ما الخطوة التالية',
    },
  },
  survey: {
    title: 'أخبرنا كيف كانت الزيارة',
    text: 'وجّه كاميرا هاتفك نحو الصورة، أو افتح هذا العنوان:',
    textAlone: 'افتح هذا العنوان:',
    picture: 'صورة العنوان لكاميرا الهاتف',
  },
  sheet: {
    title: 'كيف كانت زيارتك؟',
    lead: 'ضع علامة على إجابة واحدة في كل سطر. يمكنك ترك أي سطر.',
  },
};
