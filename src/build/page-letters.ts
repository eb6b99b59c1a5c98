/** Counts the characters of embedded pages, to which their fonts are subset. */
import { textsOf } from './set-text.ts';

/** Number of pages by character. */
export type Letters = ReadonlyMap<string, number>;

export interface PageLetters {
  /** Number of pages. */
  readonly pages: number;
  readonly all: Letters;
  /** Pages with the map alone. */
  readonly alone: Letters;
  readonly headings: Letters;
  /** Area names on the maps. */
  readonly areas: Letters;
  /** Text that pages show on request. */
  readonly told: Letters;
  /** Characters of the live maps by face: `Noto Serif italic`. */
  readonly live: ReadonlyMap<string, Letters>;
}

export interface CountedPage {
  readonly markup: string;
  readonly mapMarkup: string;
  /** Map and legend samples, as SVG. */
  readonly drawn: string;
  /** Characters of the live map by face. */
  readonly live: Readonly<Record<string, string>>;
}

const HEAD = /<head>[\s\S]*?<\/head>/;
/** Visually hidden in a page with the map alone. */
const UNSEEN = /<h1[\s\S]*?<\/h1>/g;
/** Text in the heading face: see `page.css`. */
const HEADINGS = /<(?:h[12]|th|dt|summary)\b[^>]*>(?:<span\b[^>]*>)?([^<]*)/g;

/** @param words text that the pages show on request */
export function countPages(pages: readonly CountedPage[], words: string): PageLetters {
  const live = new Map<string, Letters>();
  const [all, alone, headings, areas] = [new Count(), new Count(), new Count(), new Count()];
  for (const page of pages) {
    all.add(unescapeXml(page.markup.replace(HEAD, '')));
    alone.add(unescapeXml(page.mapMarkup.replace(HEAD, '').replace(UNSEEN, '')));
    headings.add([...page.markup.matchAll(HEADINGS)].map(([, text = '']) => unescapeXml(text)).join(''));
    const named = textsOf(page.drawn, []).find(
      ({ family, style }) => family === 'Noto Serif' && style === 'normal',
    );
    areas.add(unescapeXml(named?.text ?? '').replace(/[\s*]/g, ''));
    for (const [face, letters] of Object.entries(page.live))
      live.set(face, addUp([live.get(face) ?? new Map(), countLetters(letters)]));
  }
  return {
    pages: pages.length,
    all: all.letters,
    alone: alone.letters,
    headings: headings.letters,
    areas: areas.letters,
    told: countLetters(words),
    live,
  };
}

/** Adds up all batches of a language. */
export function joinLetters(shares: readonly PageLetters[]): PageLetters {
  const faces = new Set(shares.flatMap(({ live }) => [...live.keys()]));
  const sum = (of: (share: PageLetters) => Letters) => addUp(shares.map(of));
  return {
    pages: shares.reduce((count, { pages }) => count + pages, 0),
    all: sum(({ all }) => all),
    alone: sum(({ alone }) => alone),
    headings: sum(({ headings }) => headings),
    areas: sum(({ areas }) => areas),
    told: sum(({ told }) => told),
    live: new Map([...faces].map((face) => [face, sum(({ live }) => live.get(face) ?? new Map())])),
  };
}

/** Sorts by number of pages, highest first, then by code. */
export function byNeed(letters: Letters): readonly string[] {
  return [...letters].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([letter]) => letter);
}

function addUp(all: readonly Letters[]): Letters {
  const sum = new Map<string, number>();
  for (const letters of all)
    for (const [letter, count] of letters) sum.set(letter, (sum.get(letter) ?? 0) + count);
  return sum;
}

export function countLetters(text: string): Letters {
  const count = new Count();
  count.add(text);
  return count.letters;
}

/** Fast count over many texts of a hundred thousand characters, mostly path data. */
class Count {
  /** The last text that contained a character, by code. */
  readonly #last: number[] = [];
  readonly #counts = new Map<number, number>();
  #texts = 0;

  add(text: string): void {
    this.#texts += 1;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      if (this.#last[code] === this.#texts) continue;
      this.#last[code] = this.#texts;
      this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    }
  }

  get letters(): Letters {
    return new Map([...this.#counts].map(([code, count]) => [String.fromCodePoint(code), count]));
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reverses `escapeXml` and the escapes of React. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? all;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
  });
}
