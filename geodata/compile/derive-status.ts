/** Derives the status of a land border by date from the memberships of its sides. */
import type { Border, Jurisdiction, TimelineEntry } from '../../src/domain/atlas.schema.ts';

type Membership = Jurisdiction['memberships'][number];
type Status = Border['status'][number];

/** The first day covered: the year of the oldest entry of the timeline. */
const FIRST_DAY = '2004-01-01';
/** Parts of the Schengen rules that end checks at land borders. */
const ON_LAND: readonly Membership['scope'][] = ['full', 'land-sea', 'land'];

export function deriveStatus(a: readonly Membership[], b: readonly Membership[]): Status[] {
  const relevant = [...a, ...b].filter(({ union, scope }) => union === 'eu' || ON_LAND.includes(scope));
  const days = [...new Set([FIRST_DAY, ...relevant.map(({ from }) => from)])]
    .filter((day) => day >= FIRST_DAY)
    .sort();
  const out: Status[] = [];
  for (const day of days) {
    const entry: Status = {
      from: day,
      eu: kindOf('eu', a, b, day),
      schengen: kindOf('schengen', a, b, day),
      sources: sourcesOf(relevant, day),
    };
    const last = out.at(-1);
    if (last?.eu !== entry.eu || last.schengen !== entry.schengen) out.push(entry);
  }
  return out;
}

function kindOf(
  union: Membership['union'],
  a: readonly Membership[],
  b: readonly Membership[],
  day: string,
): Status['eu'] {
  const member = (side: readonly Membership[]) =>
    side.some((m) => m.union === union && m.from <= day && ON_LAND.includes(m.scope));
  const sides = Number(member(a)) + Number(member(b));
  return sides === 2 ? 'internal' : sides === 1 ? 'external' : 'none';
}

function sourcesOf(memberships: readonly Membership[], day: string): string[] {
  const sources = memberships.filter(({ from }) => from <= day).flatMap((m) => m.sources);
  return sources.length > 0 ? [...new Set(sources)].sort() : ['AUTHOR'];
}

/** The timeline entry with the date of the Entry/Exit System of the European Union. */
const ENTRY_EXIT = 'entry-exit-full';

/**
 * Returns the start of full operation of the Entry/Exit System on a border; only external borders of the
 * Schengen area have one.
 */
export function deriveEntryExit(
  status: readonly Status[],
  timeline: readonly TimelineEntry[],
): Border['entryExit'] {
  const full = timeline.find(({ id }) => id === ENTRY_EXIT);
  return status.at(-1)?.schengen === 'external' && full !== undefined
    ? { since: full.start, sources: [...full.sources] }
    : undefined;
}

/** Returns the status in words, for users of the files. */
export function describeStatus(status: Status): string {
  if (status.eu === 'none') return 'Neither side is a member of the European Union';
  const eu = status.eu === 'external' ? 'External' : 'Internal';
  const schengen = {
    external: 'external border of the Schengen area',
    internal: 'internal border of the Schengen area',
    none: 'neither side in the Schengen area at land borders',
  }[status.schengen];
  return `${eu} border of the European Union; ${schengen}`;
}
