import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatDay, formatMoment, patientWordsIn, type PatientWords } from '@/utils/messages';
import { patientBlocks, patientText, type PatientBlock } from '@/utils/summary';
import type { Visit } from '@/utils/visit';
import { useClinician } from './clinician';
import { filler, ownHeadings } from './made-texts';
import { tellMishap } from './mishap';
import { readStandard, standardInForce } from './standard';

/** What a patient is given to read, in their language. */
export interface PatientText {
  /** The language of its words (BCP 47). */
  language: string;
  /** What it is called, such as *Your visit*. */
  name: string;
  title: string;
  blocks: PatientBlock[];
  /** All of it as one text; empty where nothing was written. */
  text: string;
}

/**
 * Makes what a patient is given, the same wherever it is shown; nothing until all that it needs is read.
 * @param failed hears of what cannot be read: before a patient nobody is told
 */
export function usePatientText(
  visit: Visit,
  language: string,
  failed: (error: unknown) => void = tellMishap,
): PatientText | undefined {
  const words = useSignal<PatientWords | undefined>(undefined);
  const isStandardRead = useSignal(false);
  const { clinician, failure } = useClinician();
  useEffect(() => {
    void readStandard()
      .catch(failed)
      .finally(() => (isStandardRead.value = true));
  }, [isStandardRead, failed]);
  useEffect(() => {
    let isWanted = true;
    patientWordsIn(language).then((found) => {
      if (isWanted) words.value = found;
    }, failed);
    return () => {
      isWanted = false;
    };
  }, [language, words, failed]);
  if (!words.value || !isStandardRead.value || (!clinician && failure === undefined)) return undefined;
  const { given } = words.value.words;
  const { locale } = words.value;
  const standard = standardInForce();
  const at = visit.stage.joined ?? visit.started;
  const fill = filler(visit, clinician ?? { name: '', role: '' }, standard, formatDay(at, locale));
  const { patientSummaryHeadings, patientSummaryFooter = '' } = standard?.texts ?? {};
  const blocks = patientBlocks(
    visit,
    ownHeadings(given.part, patientSummaryHeadings, fill),
    fill(patientSummaryFooter),
  );
  const title = given.made(formatMoment(at, locale));
  return { language: locale, name: given.title, title, blocks, text: patientText(title, blocks) };
}
