/**
 * Lists what the brief names for a jurisdiction: strategies, institutions, cases and groups, events.
 *
 * Rules
 * - A passage names a feature for a jurisdiction if it covers both. If it covers several jurisdictions, one
 * sentence must contain both: a list of bodies across the region links no pair.
 * - Features of another of the ten are not named for this one.
 * - A feature located here (by the atlas) without such a passage is `placed`: the brief names it, other
 * sources locate it.
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
  /** Passages on strategies of the jurisdiction that name no strategy feature. */
  readonly strategies: readonly TiedPassage[];
  readonly placed: readonly NamedFeature[];
}

interface Ground {
  readonly digest: Pick<Digest, 'tiesOf' | 'passageById'>;
  /** Visible places of the scene. */
  readonly places: readonly Place[];
  /** The ten. */
  readonly jurisdictions: readonly JurisdictionId[];
}

/** Id prefix of jurisdictions' strategies, which are events of the timeline. */
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
  // If one has no words, sentences cannot be compared, so the link of the two is enough.
  if (isIn(place, jurisdiction) || place.related.includes(jurisdiction)) return together ?? true;
  const isElsewhere = ten.some((other) => isIn(place, other) || place.related.includes(other));
  return !isElsewhere && ofPlace !== 'context' && ofJurisdiction !== 'context' && together === true;
}

/** Type of the direct link between a passage and a feature; `null` if there is none. */
function typeOf({ links }: Passage, feature: FeatureId) {
  return links.find((link) => link.feature === feature && link.via === undefined)?.type ?? null;
}

/** `null` if one of the two has no words in the passage. */
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
