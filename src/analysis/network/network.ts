/**
 * The network as a graph for path search. Schematic: results are indicative and do not show what moves there,
 * or how likely that is.
 *
 * A vertex is a node, or one side of a crossing. An edge is a leg, a border crossing, or the join of a port
 * with the town it is named after. So a crossing can be closed without the road past it, and can have a cost.
 * Edges are undirected: directions in the atlas are those of markets, and no leg is one-way.
 */
import type { Evidence, Mode } from '../../domain/evidence.ts';
import type { BorderId, CrossingId, LegId, MarketId, NodeId, PassageId, PortId } from '../../domain/ids.ts';

export interface Vertex {
  readonly node: NodeId;
  /** ISO code: of one side of a crossing, or of the node; `null` at sea. */
  readonly country: string | null;
  readonly port: PortId | null;
}

/** Kilometres in one jurisdiction, country or territory by ISO code; `null` at sea. */
export interface KmIn {
  readonly country: string | null;
  readonly km: number;
}

/**
 * A change of jurisdiction in the direction of the edge. `null` at sea and where the atlas draws no border on
 * land.
 */
export interface Passing {
  readonly from: string;
  readonly to: string;
  readonly border: BorderId | null;
}

/** Leg id, the node of a crossing, or the port node of a join. */
export type EdgeId = LegId | NodeId;

export interface Edge {
  readonly id: EdgeId;
  readonly kind: 'leg' | 'crossing' | 'join';
  /** Vertices by index. */
  readonly a: number;
  readonly b: number;
  /** `null` at a crossing. A join is a road. */
  readonly mode: Mode | null;
  readonly km: number;
  /** From `a` to `b`, each once; adds up to `km`. */
  readonly kmIn: readonly KmIn[];
  /** ISO codes it touches, from `a` to `b`. */
  readonly countries: readonly string[];
  readonly passings: readonly Passing[];
  /** Border cost in halves; see `bordersOf`. */
  readonly borders: number;
  readonly crossing: CrossingId | null;
  /** For a leg the strongest of its markets; a join is `illustrative`. */
  readonly evidence: Evidence;
  readonly markets: readonly {
    readonly market: MarketId;
    readonly direction: 'forward' | 'reverse';
    readonly evidence: Evidence;
  }[];
  readonly passages: readonly PassageId[];
}

/** Minimal graph for a search: vertices by index, and the two ends of each edge. */
export interface Graph {
  readonly vertices: readonly unknown[];
  readonly edges: readonly { readonly a: number; readonly b: number }[];
}

export interface Network extends Graph {
  readonly vertices: readonly Vertex[];
  readonly edges: readonly Edge[];
  /** Indexes of the vertices of a node: two at a crossing. */
  readonly verticesOf: ReadonlyMap<NodeId, readonly number[]>;
  readonly passagesOfPort: ReadonlyMap<PortId, readonly PassageId[]>;
}

const WATER: readonly (Mode | null)[] = ['sea', 'ferry', 'river'];

/** Whether a source that documents what moves on the edge is known: neither that it exists, nor our own drawing. */
export function isTrafficDocumented({ markets }: Pick<Edge, 'markets'>): boolean {
  return markets.some(({ evidence }) => evidence !== 'illustrative' && evidence !== 'reference');
}

/** Whether an edge needs the port at its end. */
export function isByWater({ mode }: Pick<Edge, 'mode'>): boolean {
  return WATER.includes(mode);
}

/**
 * Border cost of an edge: one per change of jurisdiction, and a half per shore. So a voyage from port to port
 * counts one, even within one country, as the network assumes that it leaves its waters.
 */
export function bordersOf(passings: readonly Passing[], shores: number): number {
  return passings.length + shores / 2;
}
