import type { Evidence, Mode } from '../../domain/evidence.ts';
import type { CrossingId, MarketId, PassageId, PortId } from '../../domain/ids.ts';
import { type Edge, isByWater, type Network, type Passing } from './network.ts';
import type { Path } from './path.ts';

/** Kilometres of a path with a market, by direction and evidence. */
export interface MarketKm {
  readonly along: number;
  readonly against: number;
  readonly byEvidence: ReadonlyMap<Evidence, number>;
}

export interface PathDescription {
  readonly km: number;
  /** By ISO code, in order of entry; `null` at sea. */
  readonly kmByCountry: ReadonlyMap<string | null, number>;
  readonly kmByMode: ReadonlyMap<Mode, number>;
  /** By evidence of what moves there; `reference` shows only that the leg exists. Joins are `illustrative`. */
  readonly kmByEvidence: ReadonlyMap<Evidence, number>;
  /** Markets of its legs, along and against the path. */
  readonly kmByMarket: ReadonlyMap<MarketId, MarketKm>;
  /** In path order; ports only if reached by water. */
  readonly crossings: readonly CrossingId[];
  readonly ports: readonly PortId[];
  /** Border crossings on land, rivers and legs between shores, in path direction. */
  readonly passings: readonly Passing[];
  /** As costed: passings, and a half for each shore of a voyage. */
  readonly borders: number;
  /** Passages on any of its parts. */
  readonly passages: readonly PassageId[];
}

/** Describes what a path passes. Indicative, on a schematic network. */
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

/** Edges in path order; `isForward` from `a` to `b`. */
function edgesAlong(network: Network, path: Path): { readonly edge: Edge; readonly isForward: boolean }[] {
  return path.edges.map((index, i) => {
    const edge = network.edges[index] as Edge;
    return { edge, isForward: edge.a === path.vertices[i] };
  });
}

/** Ports where its water legs begin or end. */
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
