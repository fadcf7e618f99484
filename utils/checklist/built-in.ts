import configuration from './visit-types.json';
import { readVisitType } from './read';
import type { VisitType } from './schema';

/** The built-in standard's name and version, as a visit remembers what it was checked against. */
export const builtInStandard = { id: configuration.id, version: configuration.version };

/**
 * The built-in visit types, through the same door as a clinic's.
 * @throws Error when the shipped file is not a valid configuration: a defect of the build, caught by its tests
 */
export function builtInVisitTypes(today: string): VisitType[] {
  return configuration.visitTypes.map((data) => {
    const { visitType, findings } = readVisitType(data, today);
    if (!visitType) throw new Error(`built-in visit type ${data.id}: ${JSON.stringify(findings)}`);
    return visitType;
  });
}
