import type { diagnostics as english } from '../en/diagnostics';
import { count, countVisits, number, ofRecords } from './count';

/** What Diagnostics says in Settings. */
export const diagnostics: typeof english = {
  title: 'Systemdiagnose',
  show: 'Systemdiagnose zeigen',
  notRead: (reason) => `Nicht alles war lesbar. ${reason}`,
  facts: {
    vault: 'Tresor',
    waysIn: (ways) => `Entsperrt, mit ${count(ways, { one: '# Zugang', other: '# Zugängen' })}`,
    lastChange: 'Letzte Änderung einer Konsultation',
    noChange: 'keine im Protokoll',
    backup: 'Sicherung',
    noBackup: 'Noch keine Sicherung',
    visits: 'Konsultationen',
    visitsOf: (visits, binned) =>
      binned > 0 ? `${countVisits(visits)}, davon ${number(binned)} im Papierkorb` : countVisits(visits),
    log: 'Protokoll',
    events: (events) => count(events, { one: '# Ereignis', other: '# Ereignisse' }),
    logProblem: (name, when) =>
      `nicht geschrieben am ${when} (${name}): Ereignisse aus dieser Zeit fehlen möglicherweise`,
    background: 'Im Hintergrund',
    backgroundProblem: (name, when) =>
      `Störung am ${when} (${name}): Damals hat sich der Tresor möglicherweise nicht von selbst gesperrt, oder ein Tastenkürzel hat nichts bewirkt`,
    room: 'Platz auf dem Datenträger',
    roomOf: (used, quota) => `${used} belegt, von bis zu ${quota}`,
    unknownRoom: 'keine Angabe des Browsers',
    kept: 'Bleibt bei vollem Datenträger erhalten',
    persisted: 'Ja, der Browser hat es zugesagt',
    notPersisted: 'Der Browser hat es nicht zugesagt. Erstellen Sie eine Sicherung.',
    version: 'Version',
    versionOf: (version, layout) => `Webside ${version}, Datenbank ${layout}`,
  },
  megabytes: (megabytes) => `${megabytes} MB`,
  gigabytes: (gigabytes) => `${gigabytes} GB`,
  check: {
    title: 'Alle Datensätze',
    hint: 'Öffnet jeden Datensatz und vergleicht die Listen mit dem, was da ist. Nichts wird verändert.',
    start: 'Alle Datensätze prüfen',
    stop: 'Anhalten',
    stopped: (done, total) => `Angehalten nach ${number(done)} von ${ofRecords(total)}.`,
    progress: (done, total) => `${number(done)} von ${ofRecords(total)} geprüft`,
    well: (total) =>
      count(total, {
        one: 'Alles in Ordnung: # Datensatz lässt sich öffnen und ist vollständig, und die Listen stimmen.',
        other:
          'Alles in Ordnung: # Datensätze lassen sich öffnen und sind vollständig, und die Listen stimmen.',
      }),
    found: 'Nicht alles ist in Ordnung. Kopieren Sie den Bericht unten für Ihre Ansprechperson.',
    failed: (reason) => `Die Prüfung endete vorzeitig. ${reason}`,
    /** What is damaged, and what to do, by kind. */
    text: {
      visit: (found) =>
        count(found, {
          one: '# Konsultation lässt sich nicht öffnen. Eine Sicherung oder eine Kopie des Browserprofils enthält sie vielleicht.',
          other:
            '# Konsultationen lassen sich nicht öffnen. Eine Sicherung oder eine Kopie des Browserprofils enthält sie vielleicht.',
        }),
      state: (found) =>
        count(found, {
          one: '# frühere Fassung eines Textes lässt sich nicht öffnen. Die heutigen Texte sind vollständig; eine Sicherung enthält vielleicht die früheren.',
          other:
            '# frühere Fassungen von Texten lassen sich nicht öffnen. Die heutigen Texte sind vollständig; eine Sicherung enthält vielleicht die früheren.',
        }),
      list: (found) =>
        count(found, {
          one: '# Liste von Konsultationen lässt sich nicht öffnen. Nichts ist verloren, und es ist nichts zu tun: Was sie zeigt, wird aus den Konsultationen selbst gelesen, bis sie neu erstellt ist.',
          other:
            '# Listen von Konsultationen lassen sich nicht öffnen. Nichts ist verloren, und es ist nichts zu tun: Was sie zeigen, wird aus den Konsultationen selbst gelesen, bis sie neu erstellt sind.',
        }),
      draft: (found) =>
        count(found, {
          one: '# Entwurf aus einem geschlossenen Fenster lässt sich nicht öffnen: Was dort zuletzt geschrieben wurde, fehlt möglicherweise in der Konsultation.',
          other:
            '# Entwürfe aus geschlossenen Fenstern lassen sich nicht öffnen: Was dort zuletzt geschrieben wurde, fehlt möglicherweise in den Konsultationen.',
        }),
      log: (found) =>
        count(found, {
          one: '# Seite des Protokolls lässt sich nicht öffnen. Der Rest des Protokolls ist lesbar.',
          other: '# Seiten des Protokolls lassen sich nicht öffnen. Der Rest des Protokolls ist lesbar.',
        }),
      own: (found) =>
        count(found, {
          one: '# Datensatz mit Ihrem Namen, Ihrer Funktion oder Ihren eigenen Worten lässt sich nicht öffnen. Bitte geben Sie das Fehlende oben neu ein.',
          other:
            '# Datensätze mit Ihrem Namen, Ihrer Funktion oder Ihren eigenen Worten lassen sich nicht öffnen. Bitte geben Sie das Fehlende oben neu ein.',
        }),
      other: (found) =>
        count(found, {
          one: '# Datensatz unbekannter Art lässt sich nicht öffnen. Eine Sicherung enthält ihn vielleicht.',
          other:
            '# Datensätze unbekannter Art lassen sich nicht öffnen. Eine Sicherung enthält sie vielleicht.',
        }),
    },
    missing: (found) =>
      count(found, {
        one: '# Konsultation steht in den Listen, liegt aber nicht mehr auf dem Datenträger. Eine Sicherung enthält sie vielleicht.',
        other:
          '# Konsultationen stehen in den Listen, liegen aber nicht mehr auf dem Datenträger. Eine Sicherung enthält sie vielleicht.',
      }),
    unlisted: (found) =>
      count(found, {
        one: '# Konsultation liegt auf dem Datenträger, steht aber in keiner Liste. Nichts davon ist verloren: Behalten Sie dieses Profil und geben Sie den Bericht Ihrer Ansprechperson.',
        other:
          '# Konsultationen liegen auf dem Datenträger, stehen aber in keiner Liste. Nichts davon ist verloren: Behalten Sie dieses Profil und geben Sie den Bericht Ihrer Ansprechperson.',
      }),
    missingStates: (found) =>
      count(found, {
        one: '# frühere Fassung eines Textes liegt nicht mehr auf dem Datenträger, die Konsultation aber schon. Die heutigen Texte sind vollständig; eine Sicherung enthält vielleicht die früheren.',
        other:
          '# frühere Fassungen von Texten liegen nicht mehr auf dem Datenträger, die Konsultation aber schon. Die heutigen Texte sind vollständig; eine Sicherung enthält vielleicht die früheren.',
      }),
    leftStates: (found) =>
      count(found, {
        one: '# frühere Fassung eines Textes ist von einer Konsultation übrig, die es nicht mehr gibt. Sie ist verschlüsselt und schadet nicht: Es ist nichts zu tun.',
        other:
          '# frühere Fassungen von Texten sind von Konsultationen übrig, die es nicht mehr gibt. Sie sind verschlüsselt und schaden nicht: Es ist nichts zu tun.',
      }),
  },
  report: {
    title: 'Bericht für Ihre Ansprechperson',
    hint: 'Er nennt keine Patientinnen und Patienten, keine Konsultationen und keine Behandelnden.',
    copy: 'Systemdiagnose kopieren',
    copied: 'Kopiert.',
    copyFailed:
      'Nicht kopiert: Der Browser hat es nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
    written: (when) => `Erstellt: ${when}`,
    browser: (browser) => `Browser: ${browser}`,
    line: (name, value) => `${name}: ${value}`,
    notChecked: 'Datensätze: nicht geprüft',
  },
};
