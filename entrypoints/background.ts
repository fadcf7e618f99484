import { hearShortcuts, openCompanionFromToolbar } from '@/utils/browser';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  openCompanionFromToolbar();
  hearShortcuts();
});
