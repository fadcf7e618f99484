import { useSignal } from '@preact/signals';
import { noteHere, useClinician, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { saveFile } from '@/utils/browser';
import { rescueWords } from '@/utils/messages';
import type { OpenVisit } from './open-visit';
import { rescuedText } from './rescued-text';

/** Its name says nothing of a patient: the browser lists what was downloaded. */
const FILE = 'webside-notes.txt';
const NOBODY = { name: '', role: '' };

/** Two ways to keep what is not on the disk: on the clipboard, or in a file. */
export function Rescue({ open }: { open: OpenVisit }) {
  const { clinician } = useClinician();
  const told = useSignal<Said | undefined>(undefined);
  const visit = open.visit.value;
  if (!visit) return null;
  const text = () => rescuedText(open, visit, clinician ?? NOBODY);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      told.value = () => rescueWords().copied;
      noteHere({ what: 'copied', visit: visit.id });
    } catch {
      // The browser says no more than that it did not.
      told.value = () => rescueWords().copyFailed;
    }
  };
  const save = () => {
    saveFile(FILE, new TextEncoder().encode(text()));
    told.value = () => rescueWords().saved(FILE);
    noteHere({ what: 'exported', visit: visit.id, why: FILE });
  };
  return (
    <>
      <Button onPress={() => void copy()}>{rescueWords().copyAll}</Button>
      <Button onPress={save}>{rescueWords().save}</Button>
      <p role="status" class="small">
        {told.value?.()}
      </p>
    </>
  );
}
