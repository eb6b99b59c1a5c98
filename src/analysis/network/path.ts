/** A way over edges from one of the origins to one of the destinations, which passes no vertex twice. */
export interface Path {
  /** By index, in order. */
  readonly edges: readonly number[];
  /** By index: one more than edges. */
  readonly vertices: readonly number[];
  readonly cost: number;
}

/**
 * The order of paths: by what they cost, of equals the one of fewer edges, then by the numbers of their first vertices, then by those of their edges. No two
 * paths are equal in it, so that what is found hangs on nothing but the network.
 */
export function comparePaths(a: Path, b: Path): number {
  return (
    a.cost - b.cost ||
    a.edges.length - b.edges.length ||
    (a.vertices[0] ?? 0) - (b.vertices[0] ?? 0) ||
    compareNumbers(a.edges, b.edges)
  );
}

/** As words are compared in a dictionary. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [i, edge] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (edge !== other) return edge - other;
  }
  return a.length - b.length;
}
