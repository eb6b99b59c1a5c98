/** Stores a hidden text in a drawing: in its `metadata`, under an id. */
import { failed, ok, type Result } from './result.ts';
import { type SvgNode, svg } from './svg-node.ts';

/** @param id letters of ASCII */
export function withSvgText(node: SvgNode, id: string, text: string): SvgNode {
  return { ...node, children: [svg('metadata', { id }, [text]), ...node.children] };
}

/** Whether a file begins as an SVG, after any prolog. */
export function isSvg(start: string): boolean {
  return /^\s*(<\?xml[^>]*>|<!--[^>]*-->|<!DOCTYPE svg[^>]*>|\s)*<svg[\s>]/i.test(start);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

/**
 * Returns the only text under an id, without parsing the file as markup.
 *
 * @param most maximum length, in UTF-16 units
 */
export function readSvgText(file: string, id: string, most: number): Result<string, 'none' | 'not-read'> {
  const found = [
    ...file.matchAll(new RegExp(`<metadata\\s[^<>]*\\bid="${id}"[^<>]*>([^<]*)</metadata>`, 'g')),
  ];
  const [only, ...others] = found;
  if (only === undefined) return failed('none');
  const written = only[1] ?? '';
  if (others.length > 0 || written.length > 6 * most) return failed('not-read');
  let isKnown = true;
  const text = written.replaceAll(/&[^;\s]{0,8};?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) isKnown = false;
    return character ?? '';
  });
  return isKnown && text.length <= most ? ok(text) : failed('not-read');
}
