/**
 * `<crossroads-map>`: a page of this site inside another site. The element makes a frame, keeps room for it before it is there, and gives it the
 * height that its page asks for.
 *
 *     <script src="https://…/embed.js"></script>
 *     <crossroads-map story="the-balkan-route" chapter="question" lang="sq" height="900" title="…"></crossroads-map>
 *
 * Attributes are those of `embedding/page-address.ts`. What it tells: `crossroads-ready`, `crossroads-resize`, `crossroads-select`, with the message as
 * `detail`. What it can be told: `goto(id)`. It works under any policy that lets this script and its frame in: there is no inline style, no markup.
 */

import { FramedPage } from './embedding/framed-page.ts';
import { parsePageMessage, sealMessage } from './embedding/messages.ts';
import { PAGE_ATTRIBUTES, pageAddress, pageOf } from './embedding/page-address.ts';
import { REFERRER, SANDBOX } from './embedding/page-frame.ts';
import { isPageId } from './embedding/page-ids.ts';
import { heightOf } from './embedding/page-looks.ts';

const NAME = 'crossroads-map';
/** A frame whose page nobody has given a title. */
const UNTITLED = 'Crossroads';

/** Before a page has said how high it is: a map, which is two thirds as high as it is broad, and what may stand under it. */
const STYLE = `
:host { display: block; container-type: inline-size }
:host([hidden]) { display: none }
iframe { display: block; width: 100%; border: 0; height: calc(67cqw + 45rem) }
:host([ui="legend"]) iframe { height: calc(67cqw + 15rem) }
:host([ui="none"]) iframe { height: calc(67cqw + 6rem) }
`;

/** The folder of the site is where this script comes from. A module is not told so. */
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const site = new URL('./', script?.src ?? location.href).href;

class CrossroadsMap extends HTMLElement {
  static readonly observedAttributes = [...PAGE_ATTRIBUTES, 'title'];

  #frame: HTMLIFrameElement | null = null;
  #isAsked = false;
  /** The attribute, as it was said of the page that the attributes name. */
  #ownTitle: string | null = null;
  /** To any origin, for the frame has none. The name of a page is no secret. */
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

  /** Attributes that are set one after the other load the page once. Other words for it load nothing. */
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

  /** To another page of the site; once the one that is being loaded has come. */
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
      // A page that takes the place of another stands in its room until it says what it needs.
      if (before !== null) frame.style.height = before.style.height;
      else if (height !== null) frame.style.height = `${height}px`;
      frame.src = address;
      this.#frame = frame;
      this.#entitle();
    }
    // A frame of its own for each: another address in the same one would be a step of the host's way back.
    this.shadowRoot?.replaceChildren(...(this.#frame === null ? [] : [this.#frame]));
  }

  /** What the host has called one page is not said of another, where its reader has gone on and the host says nothing new. */
  #entitle(): void {
    const title = this.getAttribute('title');
    const { isAway } = this.#page;
    if (!isAway) this.#ownTitle = title;
    if (this.#frame === null) return;
    this.#frame.title = (isAway && title === this.#ownTitle ? null : title) ?? UNTITLED;
  }

  readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
    // A sandboxed frame has no origin to be known by; that it is ours is.
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

// Two articles of a page may each bring the script.
if (customElements.get(NAME) === undefined) customElements.define(NAME, CrossroadsMap);
