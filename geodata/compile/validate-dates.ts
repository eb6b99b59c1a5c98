/** Spans run forward, and what is ongoing has no end. That each date exists is the schema's business. */
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

interface Span {
  readonly start: string;
  readonly end?: string | undefined;
  readonly ongoing?: boolean | undefined;
}

export const validateDates: Check = ({ sources }, problems) => {
  const check = (file: string, id: string, { start, end, ongoing }: Span) => {
    // Precision may differ: `2021` to `2021-06` is in order.
    if (end && end < start.slice(0, end.length)) {
      problems.add(file, id, `ends (${end}) before it starts (${start})`, 'Correct one of the dates');
    }
    if (end && ongoing) problems.add(file, id, 'ongoing with an end', 'Take one of the two away');
  };
  for (const entry of sources.timeline) check(FILES.timeline, entry.id, entry);
  for (const { properties: place } of sources.places) {
    if (place.dates) check(FILES.places, place.id, place.dates);
  }
  for (const side of [...sources.jurisdictions, ...sources.neighbours]) {
    const file = 'id' in side ? FILES.jurisdiction(side.iso2) : FILES.neighbours;
    for (const [index, { union, from }] of side.memberships.entries()) {
      const earlier = side.memberships.slice(0, index).filter((membership) => membership.union === union);
      if (earlier.some((membership) => membership.from >= from)) {
        problems.add(file, side.iso2, `memberships of ${union} are not in order of date`, 'Order them');
      }
    }
  }
  for (const { id, date, corrections } of sources.editions.editions) {
    for (const correction of corrections) {
      if (correction.date < date) {
        problems.add(
          FILES.editions,
          id,
          `a correction (${correction.date}) before its edition`,
          'Correct the date',
        );
      }
    }
  }
};
