/**
 * `<crossroads-map>`: an embedded page as a custom element. It creates an iframe, reserves space for it, and
 * sets the height that its page posts.
 *
 *     <script src="https://…/embed.js"></script>
 *     <crossroads-map story="the-balkan-route" chapter="question" lang="sq" height="900" title="…">
 *     </crossroads-map>
 *
 * Attributes are those of `embeds/page-address.ts`. Events: `crossroads-ready`, `crossroads-resize`,
 * `crossroads-select`, with the message as `detail`. Method: `goto(id)`. It works under any policy that
 * allows this script and its frame: no inline style, no markup.
 */

import { FramedPage } from '../framed-page.ts';
import { parsePageMessage, sealMessage } from '../messages.ts';
import { PAGE_ATTRIBUTES, pageAddress, pageOf } from '../page-address.ts';
import { REFERRER, SANDBOX } from '../page-frame.ts';
import { isPageId } from '../page-ids.ts';
import { heightOf } from '../page-looks.ts';

const NAME = 'crossroads-map';
/** Title of a frame without a `title` attribute. */
const UNTITLED = 'Crossroads';

/** Before the page posts its height: room for a 3:2 map and what may be under it. */
const STYLE = `
:host { display: block; container-type: inline-size }
:host([hidden]) { display: none }
iframe { display: block; width: 100%; border: 0; height: calc(67cqw + 45rem) }
:host([ui="legend"]) iframe { height: calc(67cqw + 15rem) }
:host([ui="none"]) iframe { height: calc(67cqw + 6rem) }
`;

/** The folder of this script is that of the site. Modules have no `currentScript`. */
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const site = new URL('./', script?.src ?? location.href).href;

class CrossroadsMap extends HTMLElement {
  static readonly observedAttributes = [...PAGE_ATTRIBUTES, 'title'];

  #frame: HTMLIFrameElement | null = null;
  #isAsked = false;
  /** `title` attribute for the page that the attributes name. */
  #ownTitle: string | null = null;
  /** To any origin, because the frame has none. The page id is not secret. */
  readonly #page = new FramedPage((id) =>
    this.#frame?.contentWindow?.postMessage(sealMessage({ type: 'goto', id }), '*'),
  );

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#frame?.remove();
    this.#frame = null;
    this.#page.load(null);
  }

  /** Attributes that are set in one task load the page once. A new `title` loads nothing. */
  attributeChangedCallback(name: string): void {
    if (name === 'title') {
      this.#entitle();
      return;
    }
    if (this.#isAsked || !this.isConnected) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      if (this.isConnected) this.#show();
    });
  }

  /** Opens another page of the site, once the page that is loading is ready. */
  goto(id: string): void {
    if (!isPageId(id)) return;
    this.#page.want(id);
  }

  #show(): void {
    const read = (name: string) => this.getAttribute(name);
    const id = pageOf(read);
    const language = this.lang || this.ownerDocument.documentElement.lang;
    const address = id === null ? null : pageAddress(site, id, language, read);
    const before = this.#frame;
    if (before !== null && before.src === address && !this.#page.isAway) return;
    this.#page.load(id);
    this.#frame = null;
    if (address !== null) {
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.referrerPolicy = REFERRER;
      frame.setAttribute('sandbox', SANDBOX);
      const height = heightOf(read('height'));
      // A new page keeps the height of the previous one until it posts its own.
      if (before !== null) frame.style.height = before.style.height;
      else if (height !== null) frame.style.height = `${height}px`;
      frame.src = address;
      this.#frame = frame;
      this.#entitle();
    }
    // A new frame for each address: navigating one frame would add an entry to the host's browser history.
    this.shadowRoot?.replaceChildren(...(this.#frame === null ? [] : [this.#frame]));
  }

  /**
   * The host's title is for one page: it is not used for another that the user opens, until the host sets a
   * new one.
   */
  #entitle(): void {
    const title = this.getAttribute('title');
    const { isAway } = this.#page;
    if (!isAway) this.#ownTitle = title;
    if (this.#frame === null) return;
    this.#frame.title = (isAway && title === this.#ownTitle ? null : title) ?? UNTITLED;
  }

  readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
    // A sandboxed frame has no origin to check; its window identifies it.
    if (this.#frame === null || source !== this.#frame.contentWindow) return;
    const message = parsePageMessage(data);
    if (message === null) return;
    if (message.type !== 'select') this.#frame.style.height = `${message.height}px`;
    if (message.type === 'ready') {
      this.#page.hear(message.id);
      this.#entitle();
    }
    const { type, ...detail } = message;
    this.dispatchEvent(new CustomEvent(`crossroads-${type}`, { detail, bubbles: true, composed: true }));
  };
}

// Two articles on a page may each load the script.
if (customElements.get(NAME) === undefined) customElements.define(NAME, CrossroadsMap);
