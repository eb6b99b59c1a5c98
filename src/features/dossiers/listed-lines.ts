/** Features of a dossier, one line each, for screen, paper and export. */
import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { Digest } from '../../domain/brief.ts';
import type { FeatureId, SourceId } from '../../domain/ids.ts';
import { sourcesOf as sourcesOfRecord } from '../../domain/record-sources.ts';

export const LINE_GROUPS = ['routes', 'legs', 'crossings', 'ports', 'borders', 'jurisdictions'] as const;
export type LineGroup = (typeof LINE_GROUPS)[number];

export interface DossierLine {
  readonly group: LineGroup;
  readonly record: AtlasRecord;
  /** `null` if distance does not apply. */
  readonly km: number | null;
  /** Number of passages directly about it. */
  readonly passages: number;
}

/** Returns lines in the order of the groups. */
export function listLines(
  dossier: Dossier,
  { byId }: Pick<Atlas, 'byId'>,
  digest: Pick<Digest, 'tiesOf'>,
): readonly DossierLine[] {
  const line = (group: LineGroup, id: FeatureId, km: number | null): DossierLine[] => {
    const record = byId.get(id);
    if (record === undefined) return [];
    const passages = digest.tiesOf(id).filter(({ via }) => via === null).length;
    return [{ group, record, km, passages }];
  };
  // Crossings are on their border, and all else is in its area, so distance is meaningless.
  const kmOf = (group: LineGroup, km: number) => {
    const { record } = dossier;
    return record === null || (record.kind === 'border' && group === 'crossings') ? null : km;
  };
  return [
    ...dossier.routes.flatMap((id) => line('routes', id, null)),
    ...dossier.legs.flatMap((id) => line('legs', id, null)),
    ...dossier.crossings.flatMap(({ id, km }) => line('crossings', id, kmOf('crossings', km))),
    ...dossier.ports.flatMap(({ id, km }) => line('ports', id, kmOf('ports', km))),
    ...dossier.borders.flatMap((id) => line('borders', id, null)),
    ...dossier.jurisdictions.flatMap((id) => line('jurisdictions', id, null)),
  ];
}

/** Returns distinct sources of the subject, then of its lines and markets. */
export function sourcesOf(
  dossier: Dossier,
  lines: readonly DossierLine[],
  { byId }: Pick<Atlas, 'byId'>,
): readonly SourceId[] {
  const markets = dossier.markets.flatMap(({ id, placedIn }) => {
    const market = byId.get(id);
    return market?.kind === 'market'
      ? market.properties.jurisdictions
          .filter(({ jurisdiction }) => placedIn.includes(jurisdiction))
          .flatMap(({ sources }) => sources)
      : [];
  });
  return [
    ...new Set([
      ...(dossier.record === null ? [] : sourcesOfRecord(dossier.record)),
      ...lines.flatMap(({ record }) => sourcesOfRecord(record)),
      ...markets,
    ]),
  ];
}
