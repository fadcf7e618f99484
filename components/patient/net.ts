/** The second net under what a patient writes: in a file of its own, for which no question waits. */
export { openDraftBox } from '@/utils/store';
