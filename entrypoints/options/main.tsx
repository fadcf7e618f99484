import { mount } from '@/components/app';
import { SettingsPage, settingsWords } from '@/components/settings';

mount(settingsWords().pageTitle, (visits) => <SettingsPage visits={visits} />);
