/** Maximum flow through a network of arcs with capacities. */

/** Arcs are stored in pairs: `arc ^ 1` is the reverse. */
export class FlowGraph {
  readonly heads: number[] = [];
  /** Residual capacity of each arc. */
  readonly left: number[] = [];
  readonly leaving: readonly number[][];

  constructor(readonly vertexCount: number) {
    this.leaving = Array.from({ length: vertexCount }, () => []);
  }

  /** @returns the arc from `tail` to `head` */
  addArc(tail: number, head: number, capacity: number, back: number): number {
    const arc = this.heads.length;
    this.heads.push(head, tail);
    this.left.push(capacity, back);
    this.leaving[tail]?.push(arc);
    this.leaving[head]?.push(arc + 1);
    return arc;
  }

  headOf(arc: number): number {
    return this.heads[arc] as number;
  }

  leftOf(arc: number): number {
    return this.left[arc] as number;
  }
}

/**
 * Computes the maximum flow by Dinic (1970) and leaves the residual capacities in the graph. Capacities are
 * finite.
 *
 * @returns the flow
 */
export function sendFlow(graph: FlowGraph, source: number, target: number): number {
  let flow = 0;
  for (
    let levels = levelsFrom(graph, source);
    (levels[target] as number) >= 0;
    levels = levelsFrom(graph, source)
  ) {
    const tried = new Int32Array(graph.vertexCount);
    const push = (vertex: number, most: number): number => {
      if (vertex === target) return most;
      const arcs = graph.leaving[vertex] ?? [];
      for (; (tried[vertex] as number) < arcs.length; tried[vertex] = (tried[vertex] as number) + 1) {
        const arc = arcs[tried[vertex] as number] as number;
        const head = graph.headOf(arc);
        if (graph.leftOf(arc) <= 0 || levels[head] !== (levels[vertex] as number) + 1) continue;
        const sent = push(head, Math.min(most, graph.leftOf(arc)));
        if (sent === 0) continue;
        graph.left[arc] = graph.leftOf(arc) - sent;
        graph.left[arc ^ 1] = graph.leftOf(arc ^ 1) + sent;
        return sent;
      }
      return 0;
    };
    for (let sent = push(source, Number.MAX_VALUE); sent > 0; sent = push(source, Number.MAX_VALUE))
      flow += sent;
  }
  return flow;
}

/** Breadth-first levels over residual arcs; -1 if unreachable. */
function levelsFrom(graph: FlowGraph, source: number): Int32Array {
  const levels = new Int32Array(graph.vertexCount).fill(-1);
  levels[source] = 0;
  const queue = [source];
  for (const vertex of queue) {
    for (const arc of graph.leaving[vertex] ?? []) {
      const head = graph.headOf(arc);
      if (graph.leftOf(arc) <= 0 || (levels[head] as number) >= 0) continue;
      levels[head] = (levels[vertex] as number) + 1;
      queue.push(head);
    }
  }
  return levels;
}
