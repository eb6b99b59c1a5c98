/** Membership of the European Union and the Schengen area by date. */
import type { Jurisdiction } from './atlas.ts';
import type { JurisdictionId } from './ids.ts';

export type Union = Jurisdiction['memberships'][number]['union'];

/** The day for which the atlas describes the state at the time of the brief. */
export const DAY_OF_BRIEF = '2024-01-01';

/**
 * Whether a jurisdiction belonged to the European Union or the Schengen area on a day, or on the last day known
 * for `null`. In the Schengen area counts from the day on which checks ended at land borders.
 */
export function isMemberOn(
  { memberships }: Pick<Jurisdiction, 'memberships'>,
  union: Union,
  day: string | null,
): boolean {
  return memberships.some(
    (one) =>
      one.union === union && (day === null || one.from <= day) && !['air', 'air-sea'].includes(one.scope),
  );
}

export function membersOn(
  jurisdictions: readonly Pick<Jurisdiction, 'id' | 'memberships'>[],
  union: Union,
  day: string,
): readonly JurisdictionId[] {
  return jurisdictions.filter((one) => isMemberOn(one, union, day)).map(({ id }) => id);
}
