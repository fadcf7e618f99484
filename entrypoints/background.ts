import { hearShortcuts, openCompanionFromToolbar } from '@/utils/browser';
import { lockByItself } from '@/utils/vault';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  openCompanionFromToolbar();
  hearShortcuts();
  lockByItself();
});
