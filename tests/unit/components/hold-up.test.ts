import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdUp, patientLanguage } from '@/components/visit/hold-up';
import { heldUp } from '@/utils/browser';
import { setLanguage } from '@/utils/messages';
import { newVisit, PageClock, visitType } from '../../support/fixtures';

beforeEach(() => fakeBrowser.reset());
afterEach(() => setLanguage('en'));

function visitIn(language: string) {
  return newVisit(new PageClock(), 'Zq-label', visitType({ language }));
}

test('the patient’s language is the visit type’s where Webside has it, else the interface’s', async () => {
  expect(patientLanguage(visitIn('de-AT'))).toBe('de');
  expect(patientLanguage(visitIn('pt-BR'))).toBe('en');
  await setLanguage('ar');
  expect(patientLanguage(visitIn('pt-BR'))).toBe('ar');
  expect(patientLanguage(visitIn('es'))).toBe('es');
});

test('what is held up names the visit by its random id alone, and the window has a constant address', async () => {
  const opened = vi.spyOn(fakeBrowser.windows, 'create');
  await holdUp(visitIn('en'), { shows: 'questions', questions: 3, by: 'patient' }, 'ar');
  const kept = await heldUp.get();
  expect(kept).toMatchObject({
    shows: 'questions',
    questions: 3,
    by: 'patient',
    visit: 'visit-1',
    language: 'ar',
  });
  expect(JSON.stringify(kept)).not.toContain('Zq-label');
  await holdUp(visitIn('en'), { shows: 'agreed' });
  expect(await heldUp.get()).toEqual({ shows: 'agreed', visit: 'visit-1', language: 'en' });
  for (const [call] of opened.mock.calls) expect(new URL(String(call?.url)).pathname).toBe('/patient.html');
  expect(opened.mock.calls.length).toBeGreaterThan(0);
});
