import { type Gazetteer, makeGazetteer, type Named } from '../../../brief/find-names.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { Brief } from '../../../domain/brief.ts';
import { type FeatureKind, kindOf } from '../../../domain/ids.ts';

/** Features whose own names are proper names; those of legs and borders are made of others. */
const NAMED_KINDS: ReadonlySet<FeatureKind | null> = new Set([
  'jurisdiction',
  'node',
  'port',
  'crossing',
  'place',
  'external',
]);
/** Names of places that are more often words of another language than towns, in texts of any language: they are left out. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['Bar', 'Split', 'Kula']);

type NamedByBrief = Pick<Brief, 'names'>;

let kept: { readonly brief: NamedByBrief; readonly gazetteer: Gazetteer } | null = null;

/**
 * Every form under which a text may name a feature: those of the digest first, then the names of the atlas in every language. Built once, when a
 * document is opened.
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
