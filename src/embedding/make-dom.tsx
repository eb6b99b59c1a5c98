/**
 * Elements of a document from the components by which the build writes pages: no library that renders, no markup that is parsed. It knows what those components are made of: plain functions
 * without state, and HTML.
 */
import type { ReactElement, ReactNode } from 'react';

/** React's names of attributes that are not HTML's in small letters. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
/** What is no attribute. Pictures are put in as elements, where they are. */
const NOT_WRITTEN = new Set(['children', 'dangerouslySetInnerHTML']);
/** What would run or be styled by an attribute: the policy refuses it, and no component has it. */
const REFUSED = /^(on|style$|src|srcdoc$)/;

/** @throws Error for what none of these components is made of */
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
  // Of ARIA and data, yes and no are words.
  if (typeof value === 'boolean' && !/^(aria|data)-/.test(name)) {
    element.toggleAttribute(name, value);
    return;
  }
  element.setAttribute(name, `${value as string | number | boolean}`);
}
