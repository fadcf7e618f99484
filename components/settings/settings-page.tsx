import { Heading, lazy, LockButton } from '@/components/app';
import { settingsWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { Appearance } from './appearance';
import { Language } from './language';
import { Clock, Shortcuts, Spelling } from './switches';
import { You } from './you';
import './settings.css';

const About = lazy(() => import('./later').then(({ About }) => About));
const Backup = lazy(() => import('./later').then(({ Backup }) => Backup));
const AuditLog = lazy(() => import('./audit-log').then(({ AuditLog }) => AuditLog));
const Diagnostics = lazy(() => import('./diagnostics').then(({ Diagnostics }) => Diagnostics));
const Protection = lazy(() => import('./later').then(({ Protection }) => Protection));
const TextSheet = lazy(() => import('./later').then(({ TextSheet }) => TextSheet));
const Standard = lazy(() => import('./standard').then(({ Standard }) => Standard));
const Retention = lazy(() => import('./later').then(({ Retention }) => Retention));
const EraseEverything = lazy(() => import('./later').then(({ EraseEverything }) => EraseEverything));

/** Settings: one column, a heading for each thing that can be set or read. */
export function SettingsPage({ visits }: { visits: Visits }) {
  return (
    <main class="page-body">
      <div class="section-head">
        <Heading>{settingsWords().title}</Heading>
        <LockButton />
      </div>
      <You visits={visits} />
      <Language />
      <Appearance />
      <Clock />
      <Shortcuts />
      <Spelling />
      <Protection visits={visits} />
      <Backup visits={visits} />
      <Retention />
      <Standard />
      <AuditLog visits={visits} />
      <Diagnostics visits={visits} />
      <About />
      <EraseEverything />
      <TextSheet />
    </main>
  );
}
