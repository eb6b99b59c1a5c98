import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeDom } from '../../../src/embeds/make-dom.tsx';
import { escapeXml } from '../../../src/lib/svg-node.ts';

/** The part of the DOM that makeDom writes to, with its content as markup. */
class MadeElement {
  readonly #tag: string;
  readonly #attributes = new Map<string, string>();
  readonly #children: { readonly markup: string }[] = [];

  constructor(tag: string) {
    this.#tag = tag;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  toggleAttribute(name: string, isThere: boolean): void {
    if (isThere) this.#attributes.set(name, '');
  }

  append(...children: readonly { readonly markup: string }[]): void {
    this.#children.push(...children);
  }

  get markup(): string {
    const written = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const inner = this.#children.map(({ markup }) => markup).join('');
    return /^(br|meta|link)$/.test(this.#tag)
      ? `<${this.#tag}${written}/>`
      : `<${this.#tag}${written}>${inner}</${this.#tag}>`;
  }
}

const made = {
  createElement: (tag: string) => new MadeElement(tag),
  createTextNode: (text: string) => ({ markup: escapeXml(text) }),
} as unknown as Document;

const markupOf = (node: ReactNode) =>
  makeDom(node, made)
    .map((one) => (one as unknown as MadeElement).markup)
    .join('');

function Named({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return h('p', { lang: 'sq', tabIndex: 0, 'data-name': name }, children, null, false, 3);
}

describe('makeDom', () => {
  it('builds the same elements as React writes as markup', () => {
    const page = h(
      'main',
      { className: 'text', 'aria-hidden': false, hidden: false },
      h(Named, { name: 'a "b" <c>' }, 'Words & ', h('b', null, 'more')),
      [h('li', { key: 1 }, 'one'), h('li', { key: 2 }, 'two')],
      h('a', { href: '?x=1&y', hrefLang: 'en', download: true, 'data-said': '' }, 'away'),
      h('details', { open: true }, h('br')),
      h('button', { type: 'button', hidden: true, 'aria-label': undefined }),
    );
    // React keeps the spelling `hrefLang` and escapes apostrophes in another form.
    const expected = renderToStaticMarkup(page)
      .replaceAll('hrefLang', 'hreflang')
      .replaceAll('&#x27;', '&#39;');
    expect(markupOf(page)).toBe(expected);
  });

  it.each([
    ['onClick', () => undefined],
    ['style', { color: 'red' }],
    ['src', 'x.js'],
    ['srcDoc', '<p>'],
  ])('throws on attributes that run code or set styles: %s', (name, value) => {
    expect(() => markupOf(h('p', { [name]: value }))).toThrow(/no page has an attribute/);
  });

  it('ignores dangerouslySetInnerHTML', () => {
    const name = 'dangerouslySetInnerHTML';
    expect(markupOf(h('div', { [name]: { __html: '<b>x</b>' } }))).toBe('<div></div>');
  });
});
