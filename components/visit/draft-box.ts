/** The drafts' part of the store, in a file of its own so that it is read after the first screen. */
export { openDraftBox } from '@/utils/store';
