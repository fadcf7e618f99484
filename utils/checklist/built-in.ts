import { readVisitType } from './read';
import type { VisitType } from './schema';

/** The standard in force. A visit remembers its id and version, and keeps the type it was checked against. */
export interface Standard {
  id: string;
  version: number;
  name: string;
  /** The day of this version, `YYYY-MM-DD`. */
  updated: string;
  /** Who answers for it. */
  owner: string;
  visitTypes: VisitType[];
}

/**
 * The built-in standard, through the same door as a clinic's; loaded when first asked.
 * @param today the day to hold review dates against, `YYYY-MM-DD`
 * @throws Error when the shipped file is not a valid configuration: a defect of the build, caught by its tests
 */
export async function loadBuiltIn(today: string): Promise<Standard> {
  const { default: configuration } = await import('./visit-types.json');
  const { id, version, name, updated, owner } = configuration;
  const visitTypes = configuration.visitTypes.map((data) => {
    const { visitType, findings } = readVisitType(data, today);
    if (!visitType) throw new Error(`built-in visit type ${data.id}: ${JSON.stringify(findings)}`);
    return visitType;
  });
  return { id, version, name, updated, owner, visitTypes };
}
