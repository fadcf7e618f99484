import { useSignal } from '@preact/signals';
import { Pencil, Printer, RotateCcw, Save } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls';
import { saveFile } from '@/utils/browser';
import { summaryWords, textsWords } from '@/utils/messages';
import { TEXT_LIMIT, textOf, type Field, type MadeText as Kind, type Visit } from '@/utils/visit';
import { Copyable } from './copyable';
import { noteHere } from './note-here';
import { useRule } from './rule';
import { printText } from './text-sheet';

/** How a text is edited where that is possible: it is a field of the visit like any other. */
export interface Editor {
  write: (field: Field, base: string, next: string) => void;
  /** @param focus whether it takes the focus when it appears: the button that brought it has gone */
  show: (field: Field, label: string, focus: boolean) => ComponentChildren;
}

interface MadeTextProps {
  visit: Visit;
  kind: Kind;
  /** As it is made from the visit. */
  made: string;
  words: { copy: string; editedField: string; printed: string };
  /** Its language, where that is not the page's (BCP 47). */
  language?: string;
  /** A constant: what is saved says nothing of a patient by its name. */
  file: string;
  editor?: Editor | undefined;
  shortcut?: string | undefined;
  act?: { current: () => void };
}

/** A text made from a visit: to read, to edit, to copy, to print and to save. An edited one stands until it is made anew. */
export function MadeText({ visit, kind, made, words, language, file, editor, shortcut, act }: MadeTextProps) {
  const text = textsWords();
  const mayPrint = useRule('allowPrint');
  const maySave = useRule('allowExport');
  const told = useSignal<{ what: 'saved' | 'madeAnew'; of: string } | undefined>(undefined);
  const isPressed = useSignal(false);
  const field: Field = `edited:${kind}`;
  const edited = textOf(visit, field);
  const content = edited === '' ? made : edited;
  const isEditing = edited !== '' && editor !== undefined;
  const print = () => {
    printText(words.printed, [content], language);
    noteHere({ what: 'printed', visit: visit.id });
  };
  const save = () => {
    saveFile(file, new TextEncoder().encode(content));
    noteHere({ what: 'exported', visit: visit.id });
    told.value = { what: 'saved', of: content };
  };
  const edit = () => {
    isPressed.value = true;
    editor?.write(field, '', made);
  };
  const makeAnew = () => {
    isPressed.value = true;
    editor?.write(field, edited, '');
    told.value = { what: 'madeAnew', of: made };
  };
  const canEdit = made.length <= TEXT_LIMIT;
  // What was told of a text is over when it is another.
  const news = told.value?.of === content ? told.value.what : undefined;
  return (
    <div class="stack-tight">
      {isEditing && editor.show(field, words.editedField, isPressed.value)}
      {edited !== '' && <p class="small quiet">{text.edited}</p>}
      <Copyable
        content={content}
        language={language}
        isShown={!isEditing}
        words={{ ...summaryWords(), copy: words.copy }}
        shortcut={shortcut}
        {...(act ? { act } : {})}
        onCopied={() => noteHere({ what: 'copied', visit: visit.id })}
      />
      <div class="row">
        {editor && !isEditing && canEdit && (
          <Button kind="quiet" icon={Pencil} focus={isPressed.value} onPress={edit}>
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
      {editor && !isEditing && !canEdit && <p class="small quiet">{text.tooLongToEdit(TEXT_LIMIT)}</p>}
      {mayPrint === false && <p class="small quiet">{text.noPrint}</p>}
      {maySave === false && <p class="small quiet">{text.noSave}</p>}
      <p role="status" class="small">
        {news === 'saved' && text.saved(file)}
        {news === 'madeAnew' && text.madeAnew}
      </p>
    </div>
  );
}
