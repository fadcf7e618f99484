import { mount } from '@/components/app';
import { SettingsPage } from '@/components/settings';
import { settingsWords } from '@/utils/messages';

mount(
  () => settingsWords().pageTitle,
  (visits) => <SettingsPage visits={visits} />,
);
