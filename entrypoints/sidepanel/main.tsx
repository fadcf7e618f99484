import { mount, words } from '@/components/app';
import { Companion } from '@/components/visit';
import { answerLooks, rememberWindowPlace } from '@/utils/browser';

mount(words().app.name, (visits) => <Companion visits={visits} />);
void answerLooks();
void rememberWindowPlace();
