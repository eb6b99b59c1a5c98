/**
 * The network as a graph that paths are sought in. It is schematic: what is found on it is indicative, and says nothing of what moves there, or how likely that is.
 *
 * A vertex is a node, or one side of a crossing; so an edge is a leg, or the passing of a border at a crossing, or the join of a port with the town that it is named
 * after. Thus a crossing can be closed without closing the road that leads past it, and passing a border can cost something. Edges are gone over both ways: the direction
 * that the atlas gives is that of what is traded on a leg, market by market, and no leg says that its way is open one way only.
 */
import type { Evidence, Mode } from '../../domain/evidence.ts';
import type { BorderId, CrossingId, LegId, MarketId, NodeId, PassageId, PortId } from '../../domain/ids.ts';

export interface Vertex {
  readonly node: NodeId;
  /** ISO code: of one side of a crossing, or of the node; `null` at sea. */
  readonly country: string | null;
  readonly port: PortId | null;
}

/** Kilometres in one jurisdiction, country or territory by its ISO code; `null` at sea. */
export interface KmIn {
  readonly country: string | null;
  readonly km: number;
}

/** A change from one to another, in the direction of the edge. The border is a line on land of the atlas; `null` where it draws none, and at sea. */
export interface Passing {
  readonly from: string;
  readonly to: string;
  readonly border: BorderId | null;
}

/** A leg by its id, a crossing by its node, a join by the node of its port. */
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
  /** From `a` to `b`, each once; together `km`. */
  readonly kmIn: readonly KmIn[];
  /** What it touches: ISO codes from `a` to `b`. */
  readonly countries: readonly string[];
  readonly passings: readonly Passing[];
  /** How many borders it costs, by halves: see `bordersOf`. */
  readonly borders: number;
  readonly crossing: CrossingId | null;
  /** Of a leg the strongest of its markets; a join is `illustrative`. */
  readonly evidence: Evidence;
  readonly markets: readonly {
    readonly market: MarketId;
    readonly direction: 'forward' | 'reverse';
    readonly evidence: Evidence;
  }[];
  readonly passages: readonly PassageId[];
}

/** What a search needs to know: vertices by index, and the two that each edge joins. */
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

/** Whether an edge needs the port at its end. */
export function isByWater({ mode }: Pick<Edge, 'mode'>): boolean {
  return WATER.includes(mode);
}

/**
 * How many borders an edge costs: one for each change of jurisdiction, and a half at each shore, where a voyage leaves or enters one: so a voyage from port to port
 * counts one, even between ports of one country, since it leaves its waters on the way as far as the network knows.
 */
export function bordersOf(passings: readonly Passing[], shores: number): number {
  return passings.length + shores / 2;
}
