/**
 * Finds what has changed since a page was made, or since its address was embedded, from the current
 * `data/editions.json`. The file may come from a newer site, or from a host that returns an error page, so
 * everything in it is validated.
 */
import { isEdition } from './messages.ts';

export interface MadePage {
  /** Edition of the page. */
  readonly edition: string;
  /** Edition in the address. */
  readonly pinned: string | null;
  /** Its features and stories: ids of features, `story:<story>`, `story:<story>/<chapter>`. */
  readonly concerns: ReadonlySet<string>;
  /** BCP 47. */
  readonly lang: string;
}

export interface Change {
  /** ISO 8601. */
  readonly date: string;
  readonly words: string;
  /** Language of the words: English if there are none in that of the page. */
  readonly lang: string;
}

export interface LaterChanges {
  /** Latest first. */
  readonly changes: readonly Change[];
  /** False if the page is of the latest edition, and only its address is older. */
  readonly isOld: boolean;
}

const MAX_CHANGES = 5;
const MAX_EDITIONS = 2000;
const MAX_WORDS = 600;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** `null` if no change for the page is known. */
export function laterChanges(list: unknown, page: MadePage): LaterChanges | null {
  const entries = readEntries(list);
  const placeOf = (edition: string | null) => entries?.findIndex(({ id }) => id === edition) ?? -1;
  const own = placeOf(page.edition);
  if (entries === null || own < 0) return null;
  const pinned = placeOf(page.pinned);
  const since = pinned < 0 ? own : Math.min(pinned, own);
  const isMeant = ({ concerns }: Entry) => concerns === 'all' || concerns.some((id) => page.concerns.has(id));
  const later = entries.map((entry, place) => ({ entry, place })).slice(since + 1);
  const meant = later.filter(({ entry }) => isMeant(entry)).reverse();
  if (meant.length === 0) return null;
  return {
    changes: meant.slice(0, MAX_CHANGES).map(({ entry }) => say(entry, page.lang)),
    isOld: meant.some(({ place }) => place > own),
  };
}

interface Entry {
  readonly id: string;
  readonly date: string;
  /** By language; English is always present. */
  readonly words: object;
  readonly concerns: 'all' | readonly string[];
}

/** Reads editions with their corrections, oldest first; `null` if any part is invalid. */
function readEntries(list: unknown): readonly Entry[] | null {
  const editions = fieldOf(list, 'editions');
  if (!Array.isArray(editions) || editions.length > MAX_EDITIONS) return null;
  const entries: Entry[] = [];
  for (const edition of editions as readonly unknown[]) {
    const corrections = fieldOf(edition, 'corrections');
    if (!Array.isArray(corrections) || corrections.length > MAX_EDITIONS) return null;
    const found = [
      readEntry(edition, 'summary', 'all'),
      ...(corrections as readonly unknown[]).map((correction) =>
        readEntry(correction, 'changed', fieldOf(correction, 'concerns')),
      ),
    ];
    for (const entry of found) {
      if (entry === null) return null;
      entries.push(entry);
    }
  }
  return entries;
}

function readEntry(value: unknown, nameOfWords: string, concerns: unknown): Entry | null {
  const [id, date, words] = ['id', 'date', nameOfWords].map((name) => fieldOf(value, name));
  const isMeantForSome =
    Array.isArray(concerns) && concerns.every((one): one is string => typeof one === 'string');
  return isEdition(id) &&
    typeof date === 'string' &&
    DATE.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    typeof words === 'object' &&
    words !== null &&
    typeof fieldOf(words, 'en') === 'string' &&
    (concerns === 'all' || isMeantForSome)
    ? { id, date, words, concerns }
    : null;
}

function say({ date, words }: Entry, lang: string): Change {
  for (const known of [lang, lang.replace(/-.*/, ''), 'en']) {
    const said = fieldOf(words, known);
    if (typeof said === 'string' && said !== '')
      return { date, words: said.slice(0, MAX_WORDS), lang: known };
  }
  return { date, words: '', lang: 'en' };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
