import type { command as english } from '../en/command';
import { count, ERRORS, leftToRight, quote, TYPES } from './count';

const PLACES: Record<string, string> = {
  mdm: 'يوزع بنظام إدارة الأجهزة (MDM) لديك لنظام macOS.',
  firefox: `ينسخ إلى المجلد «distribution» في Firefox، أو في Linux إلى ${leftToRight('/etc/firefox/policies/')}. ويقرؤه Firefox عند بدء تشغيله.`,
};

/** What the command line says, in Arabic. */
export const command: typeof english = {
  usage: [
    'npm run config -- check FILE [--json]',
    '  يفحص تكوين عيادة. رمز الخروج 0: سليم؛ 1: لا يصلح للاستخدام؛ 2: استدعاء خاطئ أو ملف غير موجود.',
    'npm run config -- policies FILE [--out FOLDER] [--mode enforce|default]',
    '                                [--chrome-id ID] [--edge-id ID] [--firefox-url ADDRESS]',
    '  يكتب ملفات السياسة التي توزعه: Windows وmacOS وLinux وFirefox.',
  ].join('\n'),
  oneFile: 'يلزم ذكر الأمر المطلوب وملف واحد.',
  unknownVerb: (verb: string) => `لا يوجد أمر باسم ${quote(verb)}.`,
  unknownMode: (mode: string) => `الوضع ${quote(mode)} غير معروف: enforce أو default.`,
  unreadable: (file: string, reason: string) => `تعذرت قراءة ${file} (${reason}).`,
  good: (name: string, version: number, types: number) =>
    `سليم: ${name}، الإصدار ${version}، ${count(types, TYPES)}.`,
  refused: (errors: number) => `لا يصلح للاستخدام: ${count(errors, ERRORS)}.`,
  goesTo: (place: string) =>
    PLACES[place] ??
    (place.startsWith('HKEY')
      ? `يستورد بأداة regedit أو بنظام إدارة الأجهزة لديك، ويكتب في ${leftToRight(place)}`
      : `مكانه ${leftToRight(place)}`),
};
