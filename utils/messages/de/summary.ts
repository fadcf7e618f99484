import type { summary as english } from '../en/summary';

/** What stands in and around a visit's summary. */
export const summary: typeof english = {
  title: 'Zusammenfassung',
  copy: 'Zusammenfassung kopieren',
  copied: 'Kopiert. Fügen Sie den Text dort ein, wo er hingehört.',
  copyFailed:
    'Der Browser hat Webside nicht kopieren lassen. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  noClinician: (reason) => `Ohne Ihren Namen und Ihre Funktion: Sie sind nicht lesbar. ${reason}`,
  text: {
    heading: (title) => title,
    label: (label) => `Bezeichnung: ${label}`,
    clinician: (nameAndRole) => `Behandelnde Person: ${nameAndRole.join(', ')}`,
    started: (when) => `Beginn: ${when}`,
    ended: (when) => `Ende: ${when}`,
    minutes: (minutes) => `Dauer: ${minutes} min`,
    byVideo: 'Per Video',
    role: (title) => `Rolle: ${title}`,
    carriedOn: (title, when) => `Anknüpfung an: ${title}, ${when}`,
    corrected: (when) => `Nach dem Abschließen korrigiert: ${when}`,
    handedOver: (nameAndRole) => `Übergeben von: ${nameAndRole.join(', ')}`,
    handedOverAt: (when) => `Übergeben am: ${when}`,
    asked: (request) => `Bitte an Sie: ${request}`,
    otherText: (text) => `Gleichzeitig in einem anderen Fenster geschrieben: ${text}`,
    outcome: {
      'as-planned': 'Wie geplant beendet',
      'did-not-come': 'Patient/in nicht erschienen',
      'cut-off': 'Die Verbindung brach ab',
      moved: 'Wechsel zu Telefon oder Präsenz',
    },
    done: 'Als erledigt markiert',
    doneAt: (label, time) => `${label}: um ${time} Uhr`,
    notNeeded: 'Nicht nötig',
    open: 'Offen geblieben',
    former: 'Vor dem Wechsel der Konsultationsart',
    notNeededMark: (label) => `${label}: nicht nötig`,
    chips: (labels) => `Angesprochen: ${labels.join('; ')}`,
    mattered: 'Was am wichtigsten war',
    notes: 'Notizen',
    remember: 'Zu dieser Person merken',
    note: (text) => `Notiz: ${text}`,
  },
};
