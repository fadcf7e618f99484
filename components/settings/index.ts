export { SettingsPage } from './settings-page';
export { settingsWords } from './words';
