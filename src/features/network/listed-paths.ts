/** Alternatives for export: baseline, then scenario, numbered as in the panel. */
import type { Alternative, AnsweredPaths, AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import type { LegId, SourceId } from '../../domain/ids.ts';
import type { NetworkAtlas } from '../../domain/network-atlas.ts';
import { exportedId } from '../../domain/own-network.ts';
import { sourcesOf } from '../../domain/record-sources.ts';
import type { DescribedSource, WrittenPath } from '../../exporters/path-file.ts';
import type { PathView } from './state/network.ts';

export interface ListedPath {
  readonly of: PathView;
  readonly number: number;
  readonly path: Alternative;
}

export function listPaths({ baseline, scenario }: AnsweredPaths): readonly ListedPath[] {
  const list = (of: PathView, paths: readonly Alternative[]) =>
    paths.map((path, place): ListedPath => ({ of, number: place + 1, path }));
  return [...list('baseline', baseline.paths), ...list('scenario', scenario?.paths ?? [])];
}

/** Returns the sources of the sections of all paths, in order of first use, each with its sections. */
export function sourcesOfPaths(
  all: readonly ListedPath[],
  { byId }: Pick<NetworkAtlas, 'byId'>,
): ReadonlyMap<SourceId, readonly LegId[]> {
  const legsBySource = new Map<SourceId, LegId[]>();
  for (const leg of new Set(all.flatMap(({ path }) => path.legs.map(({ leg: id }) => id)))) {
    const record = byId.get(leg);
    for (const source of record === undefined ? [] : sourcesOf(record))
      legsBySource.set(source, [...(legsBySource.get(source) ?? []), leg]);
  }
  return legsBySource;
}

interface Written extends Pick<AskedPaths, 'on' | 'closed'> {
  /** The query, by label. */
  readonly asked: readonly (readonly [string, string])[];
  readonly notes: readonly string[];
  readonly cite: (source: SourceId) => DescribedSource;
  /** Geometry of the legs. */
  readonly network: Pick<NetworkAtlas, 'byId'>;
}

/** Writes the paths as a GIS file. */
export function writePaths(
  all: readonly ListedPath[],
  { on, closed, asked, notes, cite, network }: Written,
): readonly WrittenPath[] {
  const lineOf = ({ leg, isForward }: Alternative['legs'][number]) => {
    const record = network.byId.get(leg);
    if (record?.kind !== 'leg') return [];
    const { coordinates } = record.geometry;
    return [isForward ? coordinates : coordinates.toReversed()];
  };
  return all.map((listed) => {
    const {
      of,
      number,
      path: { told, hours, legs },
    } = listed;
    return {
      properties: {
        case: of,
        number,
        km: roundTenth(told.km),
        hours: roundTenth(hours),
        borders: told.borders,
        through: [...told.kmByCountry].map(([code, km]) => ({ in: code ?? 'sea', km: roundTenth(km) })),
        modes: roundAll(told.kmByMode),
        evidence: roundAll(told.kmByEvidence),
        legs: legs.map(({ leg }) => exportedId(leg, on)),
        crossings: told.crossings,
        ports: told.ports,
        closed: of === 'scenario' ? closed.map((thing) => exportedId(thing, on)) : [],
        sources: [...sourcesOfPaths([listed], network)].map(([source, ofSource]) => ({
          ...cite(source),
          legs: ofSource.map((leg) => exportedId(leg, on)),
        })),
        asked: Object.fromEntries(asked),
        note: notes.join(' '),
      },
      lines: legs.flatMap(lineOf),
    };
  });
}

/** One decimal, since schematic lines are no more precise. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function roundAll(kmBy: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...kmBy].map(([key, km]) => [key, roundTenth(km)]));
}
