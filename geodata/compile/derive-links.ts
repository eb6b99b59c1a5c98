/**
 * Derives the links between passages and features in both directions: features that a passage names or links
 * to, members of groups it mentions, and features of the network that cite the passage.
 */
import type { LinkType, WrittenPassage } from '../../src/domain/brief.schema.ts';
import type { FeatureId } from '../../src/domain/ids.ts';
import { kindOf } from '../../src/domain/ids.ts';
import type { SourceDigest, SourcePassage } from './source.schema.ts';

export type PassageLink = WrittenPassage['links'][number];
/** Links by passage, in reading order. */
export type Links = ReadonlyMap<string, readonly PassageLink[]>;

export interface Ties {
  /** Related features of a group or a numbered opportunity. */
  readonly groups: ReadonlyMap<FeatureId, readonly FeatureId[]>;
  /** Sub-market to market. */
  readonly parents: ReadonlyMap<FeatureId, FeatureId>;
  /**
   * Features that cite passages as context: the network, ports, crossings, borders. The brief itself hardly
   * names any.
   */
  readonly besides: readonly { readonly id: FeatureId; readonly passages: readonly string[] }[];
}

/** Of several links between a passage and a feature the first type listed wins. */
const STRENGTH: readonly LinkType[] = ['overtaken', 'asserts', 'implies', 'context'];

export function deriveLinks(digest: SourceDigest, { groups, parents, besides }: Ties): Links {
  return new Map(
    digest.passages.map((passage) => {
      const links = new Map<FeatureId, PassageLink>();
      for (const link of ownLinks(passage)) {
        const before = links.get(link.feature);
        if (before === undefined || STRENGTH.indexOf(link.type) < STRENGTH.indexOf(before.type)) {
          links.set(link.feature, link);
        }
      }
      // Smaller groups are more specific, so they come first.
      const groupSize = ({ feature }: PassageLink) => groups.get(feature)?.length ?? 0;
      const bySize = [...links.values()].sort((a, b) => groupSize(a) - groupSize(b));
      for (const { feature: via, type } of bySize) {
        if (type === 'context') continue;
        const wider = parents.get(via);
        const members = kindOf(via) === 'region' ? (groups.get(via) ?? []).filter(isJurisdiction) : [];
        const pillar = kindOf(via) === 'pillar' ? (groups.get(via) ?? []) : [];
        for (const feature of [...(wider === undefined ? [] : [wider]), ...members, ...pillar]) {
          if (!links.has(feature)) links.set(feature, { feature, type: 'implies', via });
        }
      }
      for (const { id, passages } of besides) {
        if (passages.includes(passage.id) && !links.has(id)) links.set(id, { feature: id, type: 'context' });
      }
      return [passage.id, [...links.values()]];
    }),
  );
}

/**
 * False for a jurisdiction that a passage mentions only through a group. A statement on a sub-market or an
 * opportunity also applies to the market or the pillar.
 */
export function speaksOfItself({ feature, via }: PassageLink): boolean {
  return via === undefined || !isJurisdiction(feature);
}

/** Returns the passages that mention a feature itself, see {@link speaksOfItself}. */
export function passagesOf(id: string, links: Links): string[] {
  return [...links].flatMap(([passage, all]) => {
    const link = all.find(({ feature }) => feature === id);
    return link !== undefined && speaksOfItself(link) ? [passage] : [];
  });
}

/**
 * Returns the features highlighted with one that runs through the document: its related features and all that
 * its passages make statements about. Without a named jurisdiction, members of the mentioned groups take its
 * place.
 */
export function relatedOf(
  { id, related }: { readonly id: FeatureId; readonly related: readonly FeatureId[] },
  links: Links,
): FeatureId[] {
  if (!RUNS_THROUGH.has(kindOf(id) ?? '')) return [...related];
  const tied = [...links.values()]
    .filter((all) => all.some(({ feature }) => feature === id))
    .flat()
    .filter(({ feature }) => feature !== id && !RUNS_THROUGH.has(kindOf(feature) ?? ''));
  const stated = tied.filter(({ type, via }) => via === undefined && type !== 'context');
  const names = stated.some(({ feature, type }) => isJurisdiction(feature) && type !== 'implies');
  const members = names
    ? []
    : tied.filter(({ feature, via }) => via !== undefined && isJurisdiction(feature));
  return [
    ...new Set([
      ...related,
      ...stated.map(({ feature }) => feature),
      ...members.map(({ feature }) => feature),
    ]),
  ];
}

const RUNS_THROUGH: ReadonlySet<string> = new Set(['thread', 'pillar']);

function ownLinks({ mentions, links, threads }: SourcePassage): PassageLink[] {
  return [
    ...mentions.map(({ feature, type }) => ({ feature, type })),
    ...links,
    ...threads.map((feature) => ({ feature, type: 'asserts' as const })),
  ];
}

function isJurisdiction(id: FeatureId): boolean {
  return kindOf(id) === 'jurisdiction';
}
