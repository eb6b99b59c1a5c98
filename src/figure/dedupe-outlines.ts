/**
 * Writes each outline once into `defs`: halo and coastline, or band, casing and line of a leg, then reference
 * one path.
 */
import { type SvgNode, svg } from '../lib/svg-node.ts';

/** Shorter path data costs less inline than as a reference. */
const MIN_LENGTH = 40;

/** @returns the tree with references, and the referenced outlines */
export function dedupeOutlines(
  nodes: readonly SvgNode[],
  idPrefix: string,
): { readonly nodes: readonly SvgNode[]; readonly outlines: readonly SvgNode[] } {
  const uses = new Map<string, number>();
  const count = (node: SvgNode): void => {
    const d = outlineOf(node);
    if (d !== null) uses.set(d, (uses.get(d) ?? 0) + 1);
    for (const child of node.children) if (typeof child !== 'string') count(child);
  };
  for (const node of nodes) count(node);
  const outlines = new Map<string, SvgNode>();
  const replace = (node: SvgNode): SvgNode => {
    const d = outlineOf(node);
    if (d !== null && (uses.get(d) ?? 0) > 1) {
      const { d: _, 'vector-effect': vectorEffect, ...rest } = node.attributes;
      let outline = outlines.get(d);
      if (outline === undefined) {
        const id = `${idPrefix}o${outlines.size.toString(36)}`;
        outline = svg('path', { id, d, 'vector-effect': vectorEffect });
        outlines.set(d, outline);
      }
      return svg('use', { href: `#${outline.attributes.id ?? ''}`, ...rest }, node.children);
    }
    return {
      ...node,
      children: node.children.map((child) => (typeof child === 'string' ? child : replace(child))),
    };
  };
  return { nodes: nodes.map(replace), outlines: [...outlines.values()] };
}

function outlineOf(node: SvgNode): string | null {
  const { d } = node.attributes;
  return node.tag === 'path' && typeof d === 'string' && d.length >= MIN_LENGTH ? d : null;
}
