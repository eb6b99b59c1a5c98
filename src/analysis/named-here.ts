/**
 * What the brief names for a jurisdiction: strategies, institutions, cases and groups, events.
 *
 * Rules
 * - A passage names something for a jurisdiction when it speaks of both. Where it speaks of several jurisdictions, both must stand in one
 *   sentence: a list of bodies across the region says nothing of each with each.
 * - What belongs to another of the ten is not named for this one.
 * - What belongs here (by the atlas) but stands in no passage with the jurisdiction is `placed`: the brief names it, other sources say where.
 */
import type { Place } from '../domain/atlas.ts';
import { type Digest, type Passage, sentenceStart } from '../domain/brief.ts';
import type { FeatureId, JurisdictionId } from '../domain/ids.ts';
import { wordsToSearch } from '../domain/passage-words.ts';
import { type TiedPassage, tiePassage } from './tied-passages.ts';

export const NAMED_GROUPS = ['strategies', 'institutions', 'cases', 'events'] as const;
export type NamedGroup = (typeof NAMED_GROUPS)[number];

export interface NamedFeature {
  readonly feature: FeatureId;
  readonly passages: readonly Passage[];
}

export interface NamedHere {
  readonly features: Readonly<Record<NamedGroup, readonly NamedFeature[]>>;
  /** Passages on strategies that speak of the jurisdiction and name none that is a feature. */
  readonly strategies: readonly TiedPassage[];
  readonly placed: readonly NamedFeature[];
}

interface Ground {
  readonly digest: Pick<Digest, 'tiesOf' | 'passageById'>;
  /** What the scene shows of the atlas's places. */
  readonly places: readonly Place[];
  /** The ten. */
  readonly jurisdictions: readonly JurisdictionId[];
}

/** Ids of strategies of jurisdictions begin so: they are events of the timeline. */
const STRATEGY = 'event:strategy-';
const ON_STRATEGIES: FeatureId = 'thread:response/strategies';

export function deriveNamedHere(jurisdiction: JurisdictionId, ground: Ground): NamedHere {
  const features: Record<NamedGroup, NamedFeature[]> = {
    strategies: [],
    institutions: [],
    cases: [],
    events: [],
  };
  const placed: NamedFeature[] = [];
  for (const place of ground.places) {
    const group = groupOf(place);
    if (group === null || !place.inBrief) continue;
    const tied = ground.digest.tiesOf(place.id).filter(({ via }) => via === null);
    const passages = tied
      .map(({ passage }) => passage)
      .filter((passage) => isNamedWith(passage, place, jurisdiction, ground.jurisdictions));
    if (passages.length > 0) features[group].push({ feature: place.id, passages });
    else if (isIn(place, jurisdiction) && tied.length > 0) {
      placed.push({ feature: place.id, passages: tied.map(({ passage }) => passage) });
    }
  }
  const told = new Set(features.strategies.flatMap(({ passages }) => passages));
  return {
    features,
    strategies: strategiesOf(jurisdiction, ground).filter(({ passage }) => !told.has(passage)),
    placed,
  };
}

function strategiesOf(jurisdiction: JurisdictionId, { digest }: Ground): TiedPassage[] {
  return digest
    .tiesOf(jurisdiction)
    .filter(
      ({ passage, type, via }) =>
        via === null && type !== 'context' && typeOf(passage, ON_STRATEGIES) !== null,
    )
    .map(({ passage, type }) => tiePassage(passage, jurisdiction, type));
}

function groupOf({ id, kind }: Place): NamedGroup | null {
  switch (kind) {
    case 'institution':
      return 'institutions';
    case 'instrument':
      return 'strategies';
    case 'case':
    case 'group':
      return 'cases';
    case 'event':
      return id.startsWith(STRATEGY) ? 'strategies' : 'events';
    default:
      return null;
  }
}

function isIn({ country }: Place, jurisdiction: JurisdictionId): boolean {
  return `jurisdiction:${country}` === jurisdiction;
}

function isNamedWith(
  passage: Passage,
  place: Place,
  jurisdiction: JurisdictionId,
  ten: readonly JurisdictionId[],
): boolean {
  const [ofPlace, ofJurisdiction] = [typeOf(passage, place.id), typeOf(passage, jurisdiction)];
  if (ofPlace === null || ofJurisdiction === null) return false;
  const isAlone = ten.every((other) => other === jurisdiction || typeOf(passage, other) === null);
  const together = isAlone || shareSentence(passage, place.id, jurisdiction);
  // Without words for one of them no sentence can tell; that the two belong together does.
  if (isIn(place, jurisdiction) || place.related.includes(jurisdiction)) return together ?? true;
  const isElsewhere = ten.some((other) => isIn(place, other) || place.related.includes(other));
  return !isElsewhere && ofPlace !== 'context' && ofJurisdiction !== 'context' && together === true;
}

/** The type of the tie between a passage and a feature itself; `null` when there is none. */
function typeOf({ links }: Passage, feature: FeatureId) {
  return links.find((link) => link.feature === feature && link.via === undefined)?.type ?? null;
}

/** `null` when one of the two has no words in the passage. */
function shareSentence(passage: Passage, a: FeatureId, b: FeatureId): boolean | null {
  const { mentions } = passage;
  const text = wordsToSearch(passage);
  const sentences = (feature: FeatureId) =>
    new Set(
      mentions
        .filter((mention) => mention.feature === feature)
        .map(({ start }) => sentenceStart(text, start)),
    );
  const [ofA, ofB] = [sentences(a), sentences(b)];
  if (ofA.size === 0 || ofB.size === 0) return null;
  return [...ofA].some((start) => ofB.has(start));
}
