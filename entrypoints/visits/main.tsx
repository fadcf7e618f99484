import { mount } from '@/components/app';
import { foreseeVisits, VisitsPage } from '@/components/visits';
import { words } from '@/utils/messages';

mount(
  () => words().app.visitsTitle,
  (visits) => <VisitsPage visits={visits} />,
  {
    width: 'wide',
    preload: foreseeVisits,
  },
);
