import type * as English from '../en/all';
import type { Language } from '../language';
import { after } from './after';
import { audit } from './audit';
import { backup } from './backup';
import { bin } from './bin';
import { command } from './command';
import { diagnostics } from './diagnostics';
import { earlier } from './earlier';
import { exporting } from './exporting';
import { feedback } from './feedback';
import { floating } from './floating';
import { handOver } from './hand-over';
import { fromFile, inForce } from './in-force';
import { lock } from './lock';
import { page } from './page';
import { patient } from './patient';
import { personal } from './personal';
import { plain } from './plain';
import { problems } from './problems';
import { protection } from './protection';
import { rescue } from './rescue';
import { retention } from './retention';
import { saving } from './saving';
import { settings } from './settings';
import { shortcuts } from './shortcuts';
import { standard } from './standard';
import { summary } from './summary';
import { texts } from './texts';
import { vault } from './vault';
import { visit } from './visit';
import { visits } from './visits';
import { visitsOpened } from './visits-opened';
import { welcome } from './welcome';

const catalogues: typeof English = {
  after,
  audit,
  backup,
  bin,
  command,
  diagnostics,
  earlier,
  exporting,
  feedback,
  floating,
  handOver,
  inForce,
  fromFile,
  lock,
  page,
  patient,
  personal,
  plain,
  problems,
  protection,
  rescue,
  retention,
  saving,
  settings,
  shortcuts,
  standard,
  summary,
  texts,
  vault,
  visit,
  visitsOpened,
  visits,
  welcome,
};

/** The interface in Spanish. */
export const language: Language = { locale: 'es', direction: 'ltr', catalogues };
