import { mount } from '@/components/app';
import { Companion, foreseeCompanion } from '@/components/visit';
import { answerLooks, rememberWindowPlace } from '@/utils/browser';
import { words } from '@/utils/messages';

mount(
  () => words().app.name,
  (visits) => <Companion visits={visits} />,
  {
    preload: foreseeCompanion,
    rehearses: true,
  },
);
void answerLooks();
void rememberWindowPlace();
