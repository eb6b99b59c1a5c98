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
  // What came later is told to readers of what came before, by the order of the list.
  const entries = sources.editions.editions.flatMap((edition) => [edition, ...edition.corrections]);
  for (const [index, { id, date }] of entries.entries()) {
    const before = entries[index - 1];
    if (before !== undefined && before.date > date) {
      problems.add(
        FILES.editions,
        id,
        `${date} is before ${before.id}, of ${before.date}`,
        'Correct the date',
      );
    }
  }
};
