import { Heading, openVault } from '@/components/app';
import { patientWords } from '@/utils/messages';
import { Asking } from './asking';
import { Agreed, Given } from './given';
import { whatIsHeldUp } from './held-up';
import { Nothing } from './nothing';
import { Sheet } from './sheet';
import { Survey } from './survey';
import { useHeldVisit } from './held-visit';
import type { HeldUp } from '@/utils/browser';
import type { Visits } from '@/utils/store';

/** What is held up for a patient; where there is nothing, or the vault is not open, one sentence. */
export function PatientPage() {
  const held = whatIsHeldUp();
  const visits = openVault();
  if (held?.shows === 'thanks') {
    return (
      <Sheet isQuiet>
        <Heading>{patientWords().thanks}</Heading>
      </Sheet>
    );
  }
  if (!held || !visits) return <Nothing />;
  return <OfVisit key={`${held.shows} ${held.visit}`} held={held} visits={visits} />;
}

/** What is read in the visit, as long as that is there and not closed. */
function OfVisit({ held, visits }: { held: Exclude<HeldUp, { shows: 'thanks' }>; visits: Visits }) {
  const found = useHeldVisit(visits, held.visit);
  if (found === 'reading') return null;
  if (found === 'none') return <Nothing />;
  switch (held.shows) {
    case 'questions':
      return <Asking key={held.since} visits={visits} visit={found} held={held} />;
    case 'survey':
      return <Survey address={held.address} />;
    case 'summary':
      return <Given visit={found} language={held.language} />;
    case 'agreed':
      return <Agreed visit={found} />;
  }
}
