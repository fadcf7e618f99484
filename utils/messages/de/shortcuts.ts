import type { shortcuts as english } from '../en/shortcuts';
import { count } from './count';

/** What is said of keys. */
export const shortcuts: typeof english = {
  text: {
    open: 'Begleitfenster öffnen oder schließen',
    done: 'Nächsten Punkt als erledigt markieren',
    undo: 'Letzten Schritt rückgängig machen',
    'quick-hide': 'Alle Fenster von Webside verbergen oder wieder zeigen',
  },
  none: 'noch keine Taste',
  change: 'Tasten ändern',
  address: 'Um eine Taste zu ändern, öffnen Sie einen neuen Tab und geben Sie diese Adresse ein:',
  missingTitle: (found) =>
    count(found, { one: '# Tastenkürzel hat keine Taste', other: '# Tastenkürzel haben keine Taste' }),
  missing: (found) => `Noch keine Taste für: ${found.join('; ')}.`,
  missingWhy:
    'Vielleicht nutzt eine andere Erweiterung oder der Browser die Taste, um die Webside gebeten hat.',
  keys: {
    title: 'Tasten',
    close: 'Schließen',
    here: 'In Webside, außerhalb eines Textes',
    anywhere: 'Überall im Browser, auch während des Videogesprächs',
    digits: '1 bis 9',
    facts: 'Angaben zum nächsten Punkt',
    enter: 'Enter',
    plain: 'Das erste Alltagswort im Text für Patientinnen und Patienten verwenden',
    main: 'Beginnen, beitreten, beenden oder abschließen, je nachdem, was ansteht',
    hide: 'Verbergen oder wieder zeigen',
    escape: 'Esc',
    leave: 'Text verlassen',
  },
};
