import type { Jurisdiction } from '../../domain/atlas.ts';
import type { JurisdictionId } from '../../domain/ids.ts';

export type Union = Jurisdiction['memberships'][number]['union'];
type Members = readonly Pick<Jurisdiction, 'id' | 'memberships'>[];

/**
 * Returns the jurisdictions that belonged to the European Union or the Schengen area on a day. In the Schengen
 * area counts from the day on which checks ended at land borders.
 */
export function membersOn(jurisdictions: Members, union: Union, day: string): readonly JurisdictionId[] {
  return jurisdictions
    .filter(({ memberships }) =>
      memberships.some(
        (one) => one.union === union && one.from <= day && !['air', 'air-sea'].includes(one.scope),
      ),
    )
    .map(({ id }) => id);
}

/** The day for which the atlas describes the state at the time of the brief. */
export const DAY_OF_BRIEF = '2024-01-01';
