import type { floating as english } from '../en/floating';

/** What is said of the floating window. */
export const floating: typeof english = {
  open: 'Schwebendes Fenster',
  close: 'Schwebendes Fenster schließen',
  hint: 'Der nächste Punkt, „Erledigt“ und „Rückgängig“, über allen Programmen: Ziehen Sie das Fenster nah an die Kamera. Es ersetzt die Bild-im-Bild-Ansicht des Videogesprächs: Der Browser erlaubt nur eine zur gleichen Zeit. Es schließt sich mit diesem Fenster.',
  isOpen: 'Es ist offen und schließt sich mit diesem Fenster.',
  closed: 'Das schwebende Fenster ist geschlossen. Die Konsultation geht hier weiter.',
  closedWithOpener:
    'Das schwebende Fenster hat sich mit dem Fenster geschlossen, aus dem es kam. Nichts ist verloren.',
  notOpened: (reason) => `Das schwebende Fenster hat sich nicht geöffnet. ${reason}`,
};
