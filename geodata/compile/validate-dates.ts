/**
 * Checks that periods run forward, that ongoing ones have no end, that those ended before the day of the last
 * check are marked so, and that no text mentions a passed day as future. The schema checks that each date
 * exists.
 */
import { lastDay } from '../../src/scene/period.ts';
import type { Problems } from './problems.ts';
import { FILES, type SourceNote, type Sources } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import type { Check } from './validate.ts';

interface Span {
  readonly start: string;
  readonly end?: string | undefined;
  readonly ended?: true | undefined;
  readonly ongoing?: boolean | undefined;
}

/** A fact or a note. */
interface Said {
  readonly text: string;
  readonly until?: string | undefined;
  readonly ended?: true | undefined;
  readonly due?: string | undefined;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DATE = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (20\\d\\d)\\b`, 'g');
/** Words before the date on which something was to end. */
const RUNS_TO = /(?:\b(?:runs?|last|valid|extended|prolonged) )(?:un)?(?:til|to) $/;

export const validateDates: Check = ({ sources }, problems) => {
  const checked = checkedDay(sources);
  const check = (file: string, id: string, span: Span) => {
    const { start, end, ongoing, ended } = span;
    // Precision may differ: `2021` to `2021-06` is valid.
    if (end && end < start.slice(0, end.length)) {
      problems.add(file, id, `ends (${end}) before it starts (${start})`, 'Correct one of the dates');
    }
    if (end && ongoing) problems.add(file, id, 'ongoing with an end', 'Take one of the two away');
    checkEnd({ file, id, checked, problems }, end, ended);
  };
  for (const entry of sources.timeline) check(FILES.timeline, entry.id, entry);
  for (const { properties: place } of sources.places) {
    if (place.dates) check(FILES.places, place.id, place.dates);
  }
  for (const { file, id, said } of allSaid(sources)) {
    const at = { file, id, checked, problems };
    checkEnd(at, said.until, said.ended);
    checkAhead(at, said);
  }
  for (const note of sources.digest.notes) checkKind(note, sources.digest.edition.year, problems);
  for (const side of [...sources.jurisdictions, ...sources.neighbours]) {
    const file = 'id' in side ? FILES.jurisdiction(side.iso2) : FILES.neighbours;
    for (const [index, { union, from }] of side.memberships.entries()) {
      const earlier = side.memberships.slice(0, index).filter((membership) => membership.union === union);
      if (earlier.some((membership) => membership.from >= from)) {
        problems.add(file, side.iso2, `memberships of ${union} are not in order of date`, 'Order them');
      }
      if (from > checked) {
        problems.add(
          file,
          side.iso2,
          `member from ${from}, after facts were checked (${checked})`,
          'Enter what holds, not what is planned',
        );
      }
    }
  }
  checkEditions(sources, problems);
};

/** Returns the day up to which the facts of the current edition were checked. */
function checkedDay({ editions: { current, editions } }: Sources): string {
  return editions.find(({ id }) => id === current)?.checked ?? '';
}

interface At {
  readonly file: string;
  readonly id: string;
  readonly checked: string;
  readonly problems: Problems;
}

/** Returns facts of all features and borders, and notes on passages. */
function allSaid(sources: Sources): readonly { file: string; id: string; said: Said }[] {
  const facts = [
    ...sourceEntries(sources).map(({ file, id, properties }) => ({ file, id, facts: properties['facts'] })),
    ...sources.borders.map(({ id, facts }) => ({ file: FILES.borders, id, facts })),
  ];
  return [
    ...facts.flatMap(({ file, id, facts: list }) =>
      Array.isArray(list) ? (list as readonly Said[]).map((said) => ({ file, id, said })) : [],
    ),
    ...sources.digest.notes.map((note) => ({ file: FILES.notes, id: note.id, said: note })),
  ];
}

function checkEnd({ file, id, checked, problems }: At, end: string | undefined, ended: true | undefined) {
  const hasEnded = end !== undefined && lastDay(end) < checked;
  if (hasEnded && ended !== true) {
    problems.add(
      file,
      id,
      `ended (${end}) before facts were checked (${checked}), and does not say so`,
      'Look whether it was prolonged; if not, write "ended": true',
    );
  }
  if (!hasEnded && ended === true) {
    problems.add(
      file,
      id,
      'said to have ended, without an end that has passed',
      'Give the end, or take it away',
    );
  }
}

/** A text with future dates must have the next one in `due`: compiling fails once that day has passed. */
function checkAhead({ file, id, checked, problems }: At, { text, until, due }: Said) {
  const dates = datesIn(text);
  const ahead = dates.map(({ date }) => date).filter((date) => lastDay(date) > checked);
  const next = ahead.sort()[0];
  if (due !== undefined && lastDay(due) <= checked) {
    problems.add(
      file,
      id,
      `looks forward to ${due}, which has passed (facts were checked up to ${checked})`,
      'Say what is known of it, and give the next day that lies ahead, if there is one',
    );
  } else if (next !== due) {
    problems.add(
      file,
      id,
      next === undefined ? `due ${due} is not in its text` : `looks forward to ${next} without saying so`,
      next === undefined ? 'Correct "due" or take it away' : `Write "due": "${next}"`,
    );
  }
  const stale = dates.find(({ date, before }) => lastDay(date) < checked && RUNS_TO.test(before));
  if (stale !== undefined && until === undefined) {
    problems.add(
      file,
      id,
      `runs to ${stale.date}, which has passed (facts were checked up to ${checked})`,
      'Look whether it was prolonged; if not, say that it ended, with "until" and "ended"',
    );
  }
}

/** Returns dates written with a month, in their precision, and the text before each. */
function datesIn(text: string): { date: string; before: string }[] {
  return Array.from(text.matchAll(DATE), ({ 1: day, 2: month = '', 3: year = '', index }) => {
    const inMonth = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
    return {
      date: day === undefined ? inMonth : `${inMonth}-${day.padStart(2, '0')}`,
      before: text.slice(0, index),
    };
  });
}

/** The brief has a year of publication but no day: within that year the author of a note decides. */
function checkKind({ id, kind, date }: SourceNote, year: number, problems: Problems) {
  const noted = Number(date.slice(0, 4));
  if (noted < year && kind !== 'context') {
    problems.add(FILES.notes, id, `of ${date}, before the brief came out (${year})`, 'Call it context');
  }
  if (noted > year && kind !== 'change') {
    problems.add(FILES.notes, id, `of ${date}, after the brief came out (${year})`, 'Call it a change');
  }
}

function checkEditions({ editions: { editions } }: Sources, problems: Problems) {
  // The order of the list determines which changes are shown as later.
  const entries = editions.flatMap((edition) => [edition, ...edition.corrections]);
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
}
