import { useSignal } from '@preact/signals';
import { Pencil, Printer, RotateCcw, Save } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls';
import { saveFile } from '@/utils/browser';
import { summaryWords, textsWords } from '@/utils/messages';
import { textOf, type Field, type MadeText as Kind, type Visit } from '@/utils/visit';
import { Copyable } from './copyable';
import { noteHere } from './note-here';
import { useRule } from './rule';
import { printText } from './text-sheet';

/** How a text is edited where that is possible: it is a field of the visit like any other. */
export interface Editor {
  write: (field: Field, base: string, next: string) => void;
  show: (field: Field, label: string) => ComponentChildren;
}

interface MadeTextProps {
  visit: Visit;
  kind: Kind;
  /** As it is made from the visit. */
  made: string;
  words: { copy: string; editedField: string; printed: string };
  /** A constant: what is saved says nothing of a patient by its name. */
  file: string;
  editor?: Editor | undefined;
  shortcut?: string | undefined;
  act?: { current: () => void };
}

/** A text made from a visit: to read, to edit, to copy, to print and to save. An edited one stands until it is made anew. */
export function MadeText({ visit, kind, made, words, file, editor, shortcut, act }: MadeTextProps) {
  const text = textsWords();
  const mayPrint = useRule('allowPrint');
  const maySave = useRule('allowExport');
  const told = useSignal<'saved' | 'madeAnew' | undefined>(undefined);
  const field: Field = `edited:${kind}`;
  const edited = textOf(visit, field);
  const content = edited === '' ? made : edited;
  const isEditing = edited !== '' && editor !== undefined;
  const print = () => {
    printText(words.printed, [content]);
    noteHere({ what: 'printed', visit: visit.id });
  };
  const save = () => {
    saveFile(file, new TextEncoder().encode(content));
    noteHere({ what: 'exported', visit: visit.id });
    told.value = 'saved';
  };
  const makeAnew = () => {
    editor?.write(field, edited, '');
    told.value = 'madeAnew';
  };
  return (
    <div class="stack-tight">
      {isEditing && editor.show(field, words.editedField)}
      {edited !== '' && <p class="small quiet">{text.edited}</p>}
      <Copyable
        content={content}
        isShown={!isEditing}
        words={{ ...summaryWords(), copy: words.copy }}
        shortcut={shortcut}
        {...(act ? { act } : {})}
        onCopied={() => noteHere({ what: 'copied', visit: visit.id })}
      />
      <div class="row">
        {editor && !isEditing && (
          <Button kind="quiet" icon={Pencil} onPress={() => editor.write(field, '', made)}>
            {text.edit}
          </Button>
        )}
        {isEditing && (
          <Button kind="quiet" icon={RotateCcw} onPress={makeAnew}>
            {text.makeAnew}
          </Button>
        )}
        {mayPrint && (
          <Button kind="quiet" icon={Printer} onPress={print}>
            {text.print}
          </Button>
        )}
        {maySave && (
          <Button kind="quiet" icon={Save} onPress={save}>
            {text.save}
          </Button>
        )}
      </div>
      {mayPrint === false && <p class="small quiet">{text.noPrint}</p>}
      {maySave === false && <p class="small quiet">{text.noSave}</p>}
      <p role="status" class="small">
        {told.value && text[told.value]}
      </p>
    </div>
  );
}
