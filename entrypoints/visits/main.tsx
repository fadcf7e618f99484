import { mount, words } from '@/components/app';
import { foreseeVisits, VisitsPage } from '@/components/visits';

mount(words().app.visitsTitle, (visits) => <VisitsPage visits={visits} />, {
  width: 'wide',
  preload: foreseeVisits,
});
