import { readStandard, standardInForce } from './standard';

/** Whom to ask for help, as the clinic's standard says; undefined where it says nothing. */
export async function supportLine(): Promise<string | undefined> {
  await readStandard();
  return standardInForce()?.support;
}
