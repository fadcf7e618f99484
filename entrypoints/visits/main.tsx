import { mount, words } from '@/components/app';
import { VisitsPage } from '@/components/visits';

mount(words().app.visitsTitle, (visits) => <VisitsPage visits={visits} />, { width: 'wide' });
