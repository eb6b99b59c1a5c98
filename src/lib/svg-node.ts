/**
 * A picture as a tree of plain values. It is built without a document (in Node, workers and tests), and
 * written as text or as DOM nodes. Only the elements and attributes listed here can occur: no script, style
 * attribute or foreign content, so that a picture is safe to insert, save and open in other programs.
 */

export type SvgTag =
  | 'svg'
  | 'g'
  | 'path'
  | 'rect'
  | 'circle'
  | 'line'
  | 'text'
  | 'tspan'
  | 'textPath'
  | 'use'
  | 'title'
  | 'desc'
  | 'metadata'
  | 'defs'
  | 'pattern'
  | 'clipPath';

/** Presentation and structure, without event handlers and `style`. */
export type SvgAttribute =
  | 'aria-hidden'
  | 'aria-label'
  | 'aria-labelledby'
  | 'class'
  | 'clip-path'
  | 'clipPathUnits'
  | 'cx'
  | 'cy'
  | 'd'
  | 'dominant-baseline'
  | 'dx'
  | 'dy'
  | 'fill'
  | 'fill-opacity'
  | 'fill-rule'
  | 'focusable'
  | 'font-family'
  | 'font-size'
  | 'font-style'
  | 'font-weight'
  | 'height'
  | 'href'
  | 'id'
  | 'lang'
  | 'letter-spacing'
  | 'opacity'
  | 'overflow'
  | 'paint-order'
  | 'patternTransform'
  | 'patternUnits'
  | 'pointer-events'
  | 'preserveAspectRatio'
  | 'r'
  | 'role'
  | 'rotate'
  | 'rx'
  | 'startOffset'
  | 'stroke'
  | 'stroke-dasharray'
  | 'stroke-linecap'
  | 'stroke-linejoin'
  | 'stroke-opacity'
  | 'stroke-width'
  | 'tabindex'
  | 'text-anchor'
  | 'text-rendering'
  | 'transform'
  | 'vector-effect'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'y'
  | 'y1'
  | 'y2'
  | `data-${string}`;

export type SvgAttributes = { readonly [name in SvgAttribute]?: string | number | undefined };

export interface SvgNode {
  readonly tag: SvgTag;
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Creates a node; children that are `null` or `false` are left out, so that conditions can be inline. */
export function svg(
  tag: SvgTag,
  attributes: SvgAttributes,
  children: readonly (SvgNode | string | null | false)[] = [],
): SvgNode {
  return { tag, attributes, children: children.filter((child) => child !== null && child !== false) };
}

export interface SvgTextOptions {
  /** Whether to write a file with XML declaration and namespace, instead of markup for HTML. */
  readonly standalone: boolean;
}

/** Returns the tree as text. All data is escaped; characters that XML does not allow are dropped. */
export function toSvgString(node: SvgNode, options: SvgTextOptions = { standalone: false }): string {
  const parts: string[] = [];
  if (options.standalone) parts.push('<?xml version="1.0" encoding="UTF-8"?>\n');
  write(node, parts, options.standalone ? ` xmlns="${SVG_NAMESPACE}"` : '');
  return parts.join('');
}

function write(node: SvgNode, parts: string[], namespace: string): void {
  parts.push('<', node.tag, namespace);
  for (const [name, value] of attributesOf(node)) parts.push(' ', name, '="', escapeXml(value), '"');
  if (node.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of node.children) {
    if (typeof child === 'string') parts.push(escapeXml(child));
    else write(child, parts, '');
  }
  parts.push('</', node.tag, '>');
}

/** Creates DOM elements node by node: nothing is parsed, so Trusted Types do not apply. */
export function toElement(node: SvgNode, document: Document): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, node.tag) as SVGElement;
  for (const [name, value] of attributesOf(node)) element.setAttribute(name, value);
  for (const child of node.children) {
    element.append(typeof child === 'string' ? document.createTextNode(child) : toElement(child, document));
  }
  return element;
}

function attributesOf(node: SvgNode): [string, string][] {
  const written: [string, string][] = [];
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value === undefined) continue;
    written.push([name, typeof value === 'number' ? formatNumber(value) : value]);
  }
  return written;
}

/** Returns a number with at most two decimals, no exponent, no negative zero. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for element content and attribute values of any XML. */
export function escapeXml(text: string): string {
  return validXml(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/**
 * Removes characters that XML 1.0 cannot hold: most control characters, lone surrogates, U+FFFE and U+FFFF.
 */
export function validXml(text: string): string {
  if (isPlain(text)) return text;
  let kept = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (!isControl && !isSurrogate && code !== 0xfffe && code !== 0xffff) kept += character;
  }
  return kept;
}

/** Whether a text needs no check, the usual case: a fast path for long paths. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit >= 0xd800) return false;
  }
  return true;
}
