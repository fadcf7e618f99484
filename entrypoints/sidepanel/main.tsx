import { mount, words } from '@/components/app';
import { Companion } from '@/components/visit';
import { rememberWindowPlace } from '@/utils/browser';

mount(words().app.name, (visits) => <Companion visits={visits} />);
void rememberWindowPlace();
