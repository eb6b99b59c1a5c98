/**
 * Coverage of the brief by the digest, by section and by jurisdiction, with its gaps. Covers the whole brief,
 * regardless of scene filters.
 */
import type { Atlas } from '../domain/atlas.ts';
import {
  type Digest,
  isWithinSection,
  type LinkType,
  type Passage,
  type PassageStatus,
  type Section,
} from '../domain/brief.ts';
import type { JurisdictionId, MarketId } from '../domain/ids.ts';

/** All statuses, in the order of the tables. */
export const STATUSES = ['linked', 'no-place', 'out-of-scope'] as const satisfies readonly PassageStatus[];

export interface SectionRow {
  readonly section: Section;
  /** 1 for a top-level section. */
  readonly level: number;
  /** Includes subsections and footnotes, so that rows of level 1 add up to the whole. */
  readonly passages: readonly Passage[];
  readonly byStatus: Readonly<Record<PassageStatus, number>>;
  readonly mentions: number;
}

/** How a passage reaches a jurisdiction: by its `LinkType`, `through` a group, or not at all. */
export const REACHES = ['asserts', 'overtaken', 'context', 'through', 'silent'] as const;
export type Reach = (typeof REACHES)[number];

export interface JurisdictionRow {
  readonly jurisdiction: JurisdictionId;
  readonly byReach: Readonly<Record<Reach, readonly Passage[]>>;
  /** Top-level sections without a passage on the jurisdiction itself. */
  readonly silentSections: readonly Section[];
  /** Top-level markets that the brief itself does not place there. */
  readonly silentMarkets: readonly MarketId[];
}

export interface Coverage {
  readonly sections: readonly SectionRow[];
  readonly total: Omit<SectionRow, 'section' | 'level'>;
  readonly jurisdictions: readonly JurisdictionRow[];
}

export function deriveCoverage(digest: Digest, atlas: Pick<Atlas, 'jurisdictions' | 'markets'>): Coverage {
  return {
    sections: sectionRows(digest, null, 1),
    total: countPassages(digest.passages),
    jurisdictions: atlas.jurisdictions.features.map(({ properties }) =>
      jurisdictionRow(properties.id, digest, atlas.markets),
    ),
  };
}

/** In reading order, each section before its subsections. */
function sectionRows(digest: Digest, parent: string | null, level: number): SectionRow[] {
  return digest.childrenOf(parent).flatMap((section) => {
    const passages = digest.passages.filter((passage) => isWithinSection(passage.section, section.id));
    return [{ section, level, ...countPassages(passages) }, ...sectionRows(digest, section.id, level + 1)];
  });
}

/** Whether a section is mostly in scope: contents and acknowledgements are no coverage gaps. */
function speaks(digest: Digest, section: string): boolean {
  const passages = digest.passages.filter((passage) => isWithinSection(passage.section, section));
  return passages.filter(({ status }) => status === 'out-of-scope').length * 2 < passages.length;
}

function countPassages(passages: readonly Passage[]): Omit<SectionRow, 'section' | 'level'> {
  const count = (status: PassageStatus) => passages.filter((passage) => passage.status === status).length;
  return {
    passages,
    byStatus: {
      linked: count('linked'),
      'no-place': count('no-place'),
      'out-of-scope': count('out-of-scope'),
    },
    mentions: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
  };
}

function jurisdictionRow(
  jurisdiction: JurisdictionId,
  digest: Digest,
  markets: Atlas['markets'],
): JurisdictionRow {
  const byReach: Record<Reach, Passage[]> = {
    asserts: [],
    overtaken: [],
    context: [],
    through: [],
    silent: [],
  };
  for (const passage of digest.passages) byReach[reachOf(passage, jurisdiction)].push(passage);
  const own = [...byReach.asserts, ...byReach.overtaken, ...byReach.context];
  return {
    jurisdiction,
    byReach,
    silentSections: digest
      .childrenOf(null)
      .filter(({ id }) => speaks(digest, id) && !own.some(({ section }) => isWithinSection(section, id))),
    silentMarkets: markets
      .filter(
        ({ parent, jurisdictions }) =>
          parent === null &&
          !jurisdictions.some((at) => at.jurisdiction === jurisdiction && at.evidence === 'brief'),
      )
      .map(({ id }) => id),
  };
}

export function reachOf({ links }: Pick<Passage, 'links'>, jurisdiction: JurisdictionId): Reach {
  const ties = links.filter(({ feature }) => feature === jurisdiction);
  const own = ties.filter(({ via }) => via === undefined).map(({ type }): LinkType => type);
  for (const reach of ['asserts', 'overtaken', 'context'] as const) if (own.includes(reach)) return reach;
  return ties.length > 0 ? 'through' : 'silent';
}
