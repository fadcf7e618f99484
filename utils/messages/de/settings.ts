import type { settings as english } from '../en/settings';

/** What Settings says. */
export const settings: typeof english = {
  pageTitle: 'Webside: Einstellungen',
  title: 'Einstellungen',
  notChanged: (reason) => `Nicht geändert. ${reason}`,
  you: {
    title: 'Zu Ihrer Person',
    hint: 'Für Zusammenfassungen. Lassen Sie die Felder leer, um ungenannt zu bleiben.',
    name: 'Ihr Name',
    role: 'Ihre Funktion',
    notRead: (reason) =>
      `Ihr Name und Ihre Funktion sind nicht lesbar. ${reason} Bitte geben Sie sie hier neu ein.`,
  },
  language: {
    title: 'Sprache',
    hint: 'Für die Texte von Webside selbst. Konsultationsarten bleiben in der Sprache, in der sie geschrieben sind.',
    browser: 'Wie der Browser',
  },
  appearance: {
    title: 'Darstellung',
    choice: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  },
  clock: {
    title: 'Uhr',
    show: 'Minuten des Videogesprächs zeigen',
    hint: 'Volle Minuten seit dem Beitreten, über dem nächsten Punkt. Sie ändern sich einmal pro Minute; sonst bewegt sich nichts.',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    singleKeys: 'Einzelne Tasten im Begleitfenster',
    singleKeysHint: 'Zum Beispiel D für „Erledigt“. Nie, während Sie schreiben.',
  },
  spelling: {
    title: 'Rechtschreibprüfung',
    check: 'Rechtschreibung der Notizen prüfen',
    hint: 'Manche Browser senden dazu an ihren Hersteller, was Sie schreiben.',
  },
  about: {
    title: 'Über Webside',
    version: (version) => `Webside ${version}`,
    licence: 'MIT-Lizenz: frei zu nutzen, zu ändern und weiterzugeben.',
    keeps:
      'Konsultationen, Notizen, Ihr Name und Ihre Funktion liegen in diesem Browserprofil, nur auf diesem Gerät, mit Ihrer Passphrase verschlüsselt, wenn Sie eine festgelegt haben. Einstellungen zu Aussehen und Verhalten von Webside sowie der Standard der Einrichtung liegen unverschlüsselt daneben; sie sagen nichts über Patientinnen und Patienten.',
    sources: 'Quellen und Nachweise der Konsultationsarten',
    sourcesHint: 'Der Wortlaut stammt von Webside selbst, angeregt durch diese Quellen.',
  },
};
