import { type Gazetteer, makeGazetteer, type Named } from '../../../brief/find-names.ts';
import { wordForms } from '../../../brief/word-forms.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { Brief } from '../../../domain/brief.ts';
import { type FeatureId, type FeatureKind, kindOf } from '../../../domain/ids.ts';

/** Kinds with proper names; names of legs and borders are composed of others. */
const NAMED_KINDS: ReadonlySet<FeatureKind | null> = new Set([
  'jurisdiction',
  'region',
  'route',
  'node',
  'port',
  'crossing',
  'place',
  'external',
]);

/** Abbreviations and peoples, which neither the digest nor the atlas name. */
const FURTHER: Readonly<Record<FeatureId, readonly string[]>> = {
  'jurisdiction:BA': ['BiH', 'Bosnia Herzegovina', 'Herzegovina'],
  'jurisdiction:HR': ['Croat'],
  'jurisdiction:RS': ['Serb'],
  'jurisdiction:XK': ['Kosovar', 'Kosovan'],
  'external:AE': ['UAE'],
  'external:GB': ['UK', 'U.K', 'British'],
  'external:MD': ['Moldovan'],
  'external:TR': ['Turkish', 'Turk'],
  'external:US': ['US', 'U.S', 'U.S.A'],
  'place:greece': ['Greek'],
};
/** Words for the people of a place, which have a plural: Albanians, Serbs, but not British. */
const PEOPLE = /(?:an|ene|in|Serb|Croat|Kosovar|Turk|Greek)$/;

type NamedByBrief = Pick<Brief, 'names'>;

let saved: { readonly brief: NamedByBrief; readonly gazetteer: Gazetteer } | null = null;

/**
 * Returns all name forms of features: the digest's first, then the atlas names in every language. Built once
 * per document.
 */
export function originalGazetteer(atlas: Pick<Atlas, 'byId'>, brief: NamedByBrief): Gazetteer {
  if (saved?.brief !== brief) saved = { brief, gazetteer: makeGazetteer(namesOf(atlas, brief), wordForms) };
  return saved.gazetteer;
}

function* namesOf({ byId }: Pick<Atlas, 'byId'>, brief: NamedByBrief): Iterable<Named> {
  const further = Object.entries(FURTHER).map(([feature, names]) => ({
    feature: feature as FeatureId,
    names,
  }));
  for (const { feature, names } of [...brief.names, ...further]) {
    const isPlace = NAMED_KINDS.has(kindOf(feature));
    yield {
      feature,
      names: names.flatMap((name) => (isPlace && PEOPLE.test(name) ? [name, `${name}s`] : name)),
    };
  }
  const named = [...byId.values()].flatMap(({ id, properties }) =>
    NAMED_KINDS.has(kindOf(id))
      ? [{ feature: id, names: [properties.name, ...Object.values(properties.names)] }]
      : [],
  );
  yield* partsOf(named, (name) => [name]);
  yield* partsOf(named, sidesOf);
  // The town of a port, if no place has the name itself: Zelenika (Herceg Novi).
  for (const { id, properties } of byId.values()) {
    const town = kindOf(id) === 'port' ? /\((\p{Lu}[^()]+)\)/u.exec(properties.name)?.[1] : undefined;
    if (town !== undefined) yield { feature: id, names: [town] };
  }
}

interface Bearer {
  readonly feature: FeatureId;
  readonly names: readonly (string | undefined)[];
}

function* partsOf(
  bearers: readonly Bearer[],
  partsOfName: (name: string) => readonly string[],
): Iterable<Named> {
  for (const { feature, names } of bearers) {
    const parts = names.flatMap((name) => (name === undefined ? [] : partsOfName(name)));
    yield { feature, names: parts.filter((part) => part.length > 2) };
  }
}

/** Each side of a crossing, also without its number or kind: “Nădlac I”, “Kapıkule rail”. */
function sidesOf(name: string): readonly string[] {
  return name
    .split(/ [–/] /)
    .map((side) => side.replace(/ \(.*$/, '').trim())
    .flatMap((side) => [side, side.replace(/ (?:I{1,3}|rail)$/, '')]);
}
