/**
 * Checks that the data of a page reveals no crossing and has no analyst fields. Unknown fields are checked
 * too, so new ones must pass the same rules.
 */
import type { Atlas } from '../domain/atlas.ts';
import { passesBorder } from './describe-view.ts';
import type { PublicFault } from './public-fault.ts';

/**
 * Names of crossings, and of legs that end at one, by their first word; separate for scripts without spaces.
 */
export interface CrossingNames {
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
  readonly unspaced: readonly string[];
}

const WORDS = /[\p{L}\p{N}]+/gu;
const UNSPACED = /\p{Script=Han}/u;
/** Between the two sides of a crossing. */
const SIDES = / [–/] /;
/** Shorter ones are words or parts of many names. */
const MIN_LETTERS = 4;
/** Names of crossings that are also ordinary words: a ship. */
const WORDS_TOO: ReadonlySet<string> = new Set(['Brod', 'Брод']);

interface Bearer {
  readonly name: string;
  readonly names: Readonly<Partial<Record<string, string>>>;
}

/** @param atlas the whole one, with its names in all languages */
export function indexCrossingNames(atlas: Atlas): CrossingNames {
  const isAtCrossing = (node: (typeof atlas.nodes.features)[number]) =>
    node.properties.crossing !== undefined;
  const { nodes, legs, crossings } = atlas;
  const bearers: readonly Bearer[] = [
    ...crossings.features,
    ...nodes.features.filter(isAtCrossing),
    ...legs.features.filter(({ properties }) => passesBorder(properties, atlas)),
  ].map(({ properties }) => properties);
  const sides = [...crossings.features, ...nodes.features.filter(isAtCrossing)]
    .flatMap(({ properties }) => namesOf(properties))
    .flatMap((name) => name.split(SIDES))
    .filter((side) => side.length >= MIN_LETTERS);
  const others: readonly Bearer[] = [
    ...[
      ...nodes.features.filter((node) => !isAtCrossing(node)),
      ...atlas.ports.features,
      ...atlas.places.features,
      ...atlas.jurisdictions.features,
      ...atlas.routes.features,
    ].map(({ properties }) => properties),
    ...atlas.basemap.labels,
  ];
  const shared = new Set(others.flatMap(namesOf));
  const own = [...new Set([...bearers.flatMap(namesOf), ...sides])].filter(
    (name) => !shared.has(name) && !WORDS_TOO.has(name),
  );
  const byFirstWord = new Map<string, string[]>();
  for (const name of own) {
    const [word] = name.match(WORDS) ?? [];
    if (word === undefined || UNSPACED.test(name)) continue;
    const known = byFirstWord.get(word);
    if (known === undefined) byFirstWord.set(word, [name]);
    else known.push(name);
  }
  return { byFirstWord, unspaced: own.filter((name) => UNSPACED.test(name)) };
}

function namesOf({ name, names }: Bearer): readonly string[] {
  return [name, ...Object.values(names).filter((one) => one !== undefined)];
}

/** @returns the first crossing in a text, matched as whole words, or `null` */
function crossingNamedIn(text: string, { byFirstWord, unspaced }: CrossingNames): string | null {
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const found = byFirstWord
      .get(word)
      ?.find(
        (name) => text.startsWith(name, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + name.length)),
      );
    if (found !== undefined) return found;
  }
  return UNSPACED.test(text) ? (unspaced.find((name) => text.includes(name)) ?? null) : null;
}

const CROSSING_ID = /\bcrossing:\w/;

/** Names of fields for analysts' input and work. */
const PLANNER_FIELDS: ReadonlySet<string> = new Set([
  ...['incident', 'incidents', 'record', 'records', 'row', 'column', 'columns'],
  ...['grade', 'grades', 'grading', 'gradings'],
  ...['reliability', 'credibility', 'validation', 'impact', 'confidence'],
  ...['handling', 'handlingMark', 'speakerNotes', 'remark', 'remarks'],
  ...['area', 'areas', 'areasOfInterest', 'tags', 'untagged', 'cluster', 'clusters'],
]);
/** Numbers of shapes and addresses contain no names; titles of sources are quoted. */
const NOT_READ: ReadonlySet<string> = new Set([
  ...['attributes', 'arcs', 'palettes', 'layers', 'coordinates', 'shapes'],
  'sources',
]);

/** @param value anything that can become JSON; shared parts are read once */
export function lintCarried(value: unknown, names: CrossingNames): readonly PublicFault[] {
  const faults: PublicFault[] = [];
  const known = new WeakSet<object>();
  const read = (text: string, where: string, isField: boolean) => {
    if (isField && PLANNER_FIELDS.has(text)) faults.push({ rule: 'planner', found: `${text} in ${where}` });
    const named = CROSSING_ID.test(text) ? text : isField ? null : crossingNamedIn(text, names);
    if (named !== null) faults.push({ rule: 'crossing', found: `${named} in ${where}` });
  };
  const walk = (one: unknown, where: string): void => {
    if (typeof one === 'string') read(one, where, false);
    if (typeof one !== 'object' || one === null || known.has(one)) return;
    known.add(one);
    // Only the texts of drawings, which are most of the data, are read.
    const items = Array.isArray(one) ? one : 'attributes' in one && 'children' in one ? one.children : null;
    if (Array.isArray(items)) {
      for (const item of items) walk(item, where);
      return;
    }
    for (const [key, inner] of one instanceof Map ? one : Object.entries(one)) {
      const field = String(key);
      read(field, where, true);
      if (!NOT_READ.has(field)) walk(inner, `${where}.${field}`);
    }
  };
  walk(value, '');
  return faults;
}
