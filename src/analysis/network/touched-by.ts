import type { Network } from './network.ts';
import type { Path } from './path.ts';

/** Returns the ISO codes of countries that paths cross or call at, in path order. */
export function touchedBy({ vertices, edges }: Network, paths: readonly Path[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const path of paths) {
    for (const [i, vertex] of path.vertices.entries()) {
      const country = vertices[vertex]?.country ?? null;
      if (country !== null) touched.add(country);
      const edge = edges[path.edges[i] ?? -1];
      const along = edge?.kmIn ?? [];
      for (const part of edge?.a === vertex ? along : along.toReversed()) {
        if (part.country !== null) touched.add(part.country);
      }
    }
  }
  return touched;
}
