import { type Gazetteer, makeGazetteer, type Named } from '../../../brief/find-names.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { Brief } from '../../../domain/brief.ts';
import { type FeatureKind, kindOf } from '../../../domain/ids.ts';

/** Kinds with proper names; names of legs and borders are composed of others. */
const NAMED_KINDS: ReadonlySet<FeatureKind | null> = new Set([
  'jurisdiction',
  'node',
  'port',
  'crossing',
  'place',
  'external',
]);
/** Place names omitted because they are usually common words in other languages. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['Bar', 'Split', 'Kula']);

type NamedByBrief = Pick<Brief, 'names'>;

let kept: { readonly brief: NamedByBrief; readonly gazetteer: Gazetteer } | null = null;

/**
 * Returns all name forms of features: the digest's first, then the atlas names in every language. Built once
 * per document.
 */
export function originalGazetteer(atlas: Pick<Atlas, 'byId'>, brief: NamedByBrief): Gazetteer {
  if (kept?.brief !== brief) kept = { brief, gazetteer: makeGazetteer([...brief.names, ...namesOf(atlas)]) };
  return kept.gazetteer;
}

function* namesOf({ byId }: Pick<Atlas, 'byId'>): Iterable<Named> {
  for (const { id, properties } of byId.values()) {
    if (!NAMED_KINDS.has(kindOf(id))) continue;
    const names = [properties.name, ...Object.values(properties.names)].filter(
      (name): name is string => name !== undefined && name.length > 2 && !ALSO_WORDS.has(name),
    );
    yield { feature: id, names };
  }
}
