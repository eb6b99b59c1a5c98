/** A path over edges from an origin to a destination without repeated vertices. */
export interface Path {
  /** Indexes in path order. */
  readonly edges: readonly number[];
  /** Indexes; one more than edges. */
  readonly vertices: readonly number[];
  readonly cost: number;
}

/**
 * Compares paths by cost, number of edges, first vertex, then edges. No two paths are equal, so results are
 * deterministic.
 */
export function comparePaths(a: Path, b: Path): number {
  return (
    a.cost - b.cost ||
    a.edges.length - b.edges.length ||
    (a.vertices[0] ?? 0) - (b.vertices[0] ?? 0) ||
    compareNumbers(a.edges, b.edges)
  );
}

/** Lexicographic order. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [i, edge] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (edge !== other) return edge - other;
  }
  return a.length - b.length;
}
