/**
 * Makes DOM elements from the page components of the build, without a rendering library or parsed markup.
 * Supports only plain functions without state, and HTML.
 */
import type { ReactElement, ReactNode } from 'react';

/** Attribute names of React that differ from HTML after lowercasing. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
/** Not attributes. Drawings are added as elements elsewhere. */
const NOT_WRITTEN = new Set(['children', 'dangerouslySetInnerHTML']);
/** Attributes that run code or set styles: refused by the policy, used by no component. */
const REFUSED = /^(on|style$|src|srcdoc$)/;

/** @throws Error for anything else than these components use */
export function makeDom(node: ReactNode, document: Document): readonly Node[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node === 'string' || typeof node === 'number') return [document.createTextNode(`${node}`)];
  if (Array.isArray(node)) return node.flatMap((one: ReactNode) => makeDom(one, document));
  if (!isElement(node)) throw new Error('a page is made of elements and text');
  const { type, props } = node;
  if (typeof type === 'function') return makeDom((type as Component)(props), document);
  // A fragment.
  if (typeof type !== 'string') return makeDom(props.children, document);
  const element = document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (!NOT_WRITTEN.has(name)) write(element, NAMES[name] ?? name.toLowerCase(), value);
  }
  element.append(...makeDom(props.children, document));
  return [element];
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type Component = (props: Props) => ReactNode;

function isElement(node: ReactNode): node is ReactElement<Props> {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node;
}

function write(element: Element, name: string, value: unknown): void {
  if (REFUSED.test(name)) throw new Error(`no page has an attribute ${name}`);
  if (value === null || value === undefined) return;
  // ARIA and data attributes have booleans as words.
  if (typeof value === 'boolean' && !/^(aria|data)-/.test(name)) {
    element.toggleAttribute(name, value);
    return;
  }
  element.setAttribute(name, `${value as string | number | boolean}`);
}
