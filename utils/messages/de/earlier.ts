import type { earlier as english } from '../en/earlier';
import { count } from './count';

/** The words of a note's earlier states. */
export const earlier: typeof english = {
  title: (found) => `Frühere Fassungen (${found})`,
  field: {
    notes: 'Notizen',
    mattered: 'Was am wichtigsten war',
    remember: 'Zu dieser Person merken',
    edited: 'Bearbeiteter Text',
    patient: 'Text für die Patientin, den Patienten',
    reflection: 'Eine Minute für Sie',
  },
  itemNote: (label) => `Notiz zu „${label}“`,
  otherNote: 'Notiz zu einem Punkt',
  until: (field, when) => `${field}, bis ${when}`,
  length: (length) => count(length, { other: '# Zeichen' }),
  copy: 'Diese Fassung kopieren',
  copied: 'Kopiert. Fügen Sie den Text dort ein, wo er hingehört.',
  copyFailed:
    'Der Browser hat Webside nicht kopieren lassen. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  bringBack: 'Zurückholen',
  broughtBack: 'Die Fassung steht wieder da. Was vorher dort stand, ist jetzt eine frühere Fassung.',
  notRead: (reason) => `Diese Fassung ist nicht lesbar. ${reason} Der jetzige Text bleibt, wie er ist.`,
};
