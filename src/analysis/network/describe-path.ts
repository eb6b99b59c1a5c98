import type { Evidence, Mode } from '../../domain/evidence.ts';
import type { CrossingId, MarketId, PassageId, PortId } from '../../domain/ids.ts';
import { type Edge, isByWater, type Network, type Passing } from './network.ts';
import type { Path } from './path.ts';

/** Kilometres of a path on which a market is placed: by direction, and by what says so. */
export interface MarketKm {
  readonly along: number;
  readonly against: number;
  readonly byEvidence: ReadonlyMap<Evidence, number>;
}

export interface PathDescription {
  readonly km: number;
  /** By ISO code, in the order in which they are entered; `null` at sea. */
  readonly kmByCountry: ReadonlyMap<string | null, number>;
  readonly kmByMode: ReadonlyMap<Mode, number>;
  /** Who says that there is something to draw. Joins are `illustrative`. */
  readonly kmByEvidence: ReadonlyMap<Evidence, number>;
  /** What is traded on its legs, as far as these are concerned: along the path, and against it. */
  readonly kmByMarket: ReadonlyMap<MarketId, MarketKm>;
  /** In the order in which they are met; a port where it is called at, not where a road only leads past it. */
  readonly crossings: readonly CrossingId[];
  readonly ports: readonly PortId[];
  /** Changes of jurisdiction on land, rivers and along legs from shore to shore, in the direction of the path. */
  readonly passings: readonly Passing[];
  /** As costs count them: passings, and a half for each shore of a voyage. */
  readonly borders: number;
  /** That speak of any of it. */
  readonly passages: readonly PassageId[];
}

/** What a path passes. All of it is indicative, on a schematic network. */
export function describePath(network: Network, path: Path): PathDescription {
  const kmByCountry = new Map<string | null, number>();
  const kmByMode = new Map<Mode, number>();
  const kmByEvidence = new Map<Evidence, number>();
  const kmByMarket = new Map<
    MarketId,
    { along: number; against: number; byEvidence: Map<Evidence, number> }
  >();
  const crossings: CrossingId[] = [];
  const passings: Passing[] = [];
  const passages = new Set<PassageId>();
  const ports = portsOf(network, path);
  let [km, borders] = [0, 0];
  for (const { edge, isForward } of edgesAlong(network, path)) {
    km += edge.km;
    borders += edge.borders;
    for (const { country, km: part } of inOrder(edge.kmIn, isForward)) add(kmByCountry, country, part);
    if (edge.mode !== null) {
      add(kmByMode, edge.mode, edge.km);
      add(kmByEvidence, edge.evidence, edge.km);
    }
    for (const { market, direction, evidence } of edge.markets) {
      const sums = kmByMarket.get(market) ?? { along: 0, against: 0, byEvidence: new Map() };
      add(sums.byEvidence, evidence, edge.km);
      sums[(direction === 'forward') === isForward ? 'along' : 'against'] += edge.km;
      kmByMarket.set(market, sums);
    }
    if (edge.crossing !== null) crossings.push(edge.crossing);
    for (const { from, to, border } of inOrder(edge.passings, isForward)) {
      passings.push(isForward ? { from, to, border } : { from: to, to: from, border });
    }
    for (const passage of edge.passages) passages.add(passage);
  }
  for (const passage of ports.flatMap((port) => network.passagesOfPort.get(port) ?? []))
    passages.add(passage);
  return {
    km,
    kmByCountry,
    kmByMode,
    kmByEvidence,
    kmByMarket,
    crossings,
    ports,
    passings,
    borders,
    passages: [...passages],
  };
}

/** Its edges in order, and whether they are gone over from their `a` to their `b`. */
function edgesAlong(network: Network, path: Path): { readonly edge: Edge; readonly isForward: boolean }[] {
  return path.edges.map((index, i) => {
    const edge = network.edges[index] as Edge;
    return { edge, isForward: edge.a === path.vertices[i] };
  });
}

/** Ports that its legs by water begin or end at. */
function portsOf({ edges, vertices }: Network, path: Path): PortId[] {
  const ports = new Set<PortId>();
  for (const [i, vertex] of path.vertices.entries()) {
    const port = vertices[vertex]?.port ?? null;
    const around = [path.edges[i - 1], path.edges[i]].map((edge) => edges[edge ?? -1]);
    if (port !== null && around.some((edge) => edge !== undefined && isByWater(edge))) ports.add(port);
  }
  return [...ports];
}

function inOrder<T>(list: readonly T[], isForward: boolean): readonly T[] {
  return isForward ? list : list.toReversed();
}

function add<Key>(sums: Map<Key, number>, key: Key, km: number): void {
  sums.set(key, (sums.get(key) ?? 0) + km);
}
