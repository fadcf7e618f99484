import { mount, words } from '@/components/app';
import { Companion, foreseeCompanion } from '@/components/visit';
import { answerLooks, rememberWindowPlace } from '@/utils/browser';

mount(words().app.name, (visits) => <Companion visits={visits} />, { preload: foreseeCompanion });
void answerLooks();
void rememberWindowPlace();
