/** Alternatives for export: baseline, then scenario, numbered as in the panel. */
import type { Alternative, AnsweredPaths, AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import type { NetworkAtlas } from '../../domain/network-atlas.ts';
import { exportedId } from '../../domain/own-network.ts';
import type { WrittenPath } from '../../exporters/path-file.ts';
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

interface Written extends Pick<AskedPaths, 'on' | 'closed'> {
  /** The query, by label. */
  readonly asked: readonly (readonly [string, string])[];
  readonly notes: readonly string[];
  /** Geometry of the legs. */
  readonly network: Pick<NetworkAtlas, 'byId'>;
}

/** Writes the paths as a GIS file. */
export function writePaths(
  all: readonly ListedPath[],
  { on, closed, asked, notes, network }: Written,
): readonly WrittenPath[] {
  const lineOf = ({ leg, isForward }: Alternative['legs'][number]) => {
    const record = network.byId.get(leg);
    if (record?.kind !== 'leg') return [];
    const { coordinates } = record.geometry;
    return [isForward ? coordinates : coordinates.toReversed()];
  };
  return all.map(({ of, number, path: { told, hours, legs } }) => ({
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
      asked: Object.fromEntries(asked),
      note: notes.join(' '),
    },
    lines: legs.flatMap(lineOf),
  }));
}

/** One decimal, since schematic lines are no more precise. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function roundAll(kmBy: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...kmBy].map(([key, km]) => [key, roundTenth(km)]));
}
