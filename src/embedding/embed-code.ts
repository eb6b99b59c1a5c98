/** What an editor copies into a page of theirs. Whatever they have typed stands in it as text, never as markup. */
import { escapeXml } from '../lib/svg-node.ts';
import { namesOfPage } from './page-address.ts';
import { REFERRER, SANDBOX } from './page-frame.ts';
import type { PageId } from './page-ids.ts';

type Attributes = readonly (readonly [name: string, value: string | number])[];

function tag(name: string, attributes: Attributes): string {
  const written = attributes.map(([one, value]) => ` ${one}="${escapeXml(String(value))}"`);
  return `<${name}${written.join('')}>`;
}

export interface ElementInput {
  /** Where the site stands, with a slash at its end. */
  readonly site: string;
  readonly id: PageId;
  /** Query of the atlas, of a page that is drawn from one. */
  readonly view: string | null;
  readonly language: string;
  readonly title: string;
  /** Parameters of the address that are asked for. */
  readonly asked: ReadonlyMap<string, string>;
}

/** The script and the element. The script stands first: then there is room for the page before it is there. */
export function elementCode({ site, id, view, language, title, asked }: ElementInput): string {
  const attributes: Attributes = [
    ...namesOfPage(id),
    ...(view === null ? [] : [['view', view] as const]),
    ['lang', language],
    ...asked,
    ['title', title],
  ];
  const script = tag('script', [['src', `${site}embed.js`]]);
  return `${script}</script>\n${tag('crossroads-map', attributes)}</crossroads-map>`;
}

export interface FrameInput {
  /** Address of the page. */
  readonly src: string;
  readonly title: string;
  /** CSS px. */
  readonly height: number;
}

/** A frame without the element: it keeps the height that it is given. */
export function frameCode({ src, title, height }: FrameInput): string {
  const frame = tag('iframe', [
    ['src', src],
    ['title', title],
    ['width', '100%'],
    ['height', height],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['referrerpolicy', REFERRER],
    // A style would be refused by a strict host.
    ['frameborder', 0],
  ]);
  return `${frame}</iframe>`;
}

export interface PictureInput {
  /** Name of the file as it was saved. */
  readonly file: string;
  readonly alt: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Whom the map rests on. */
  readonly credit: string;
  readonly notes: string;
}

/** A picture with what must stand beside it. Closed as XML has it, so that every publishing system takes it. */
export function pictureCode({ file, alt, width, height, title, credit, notes }: PictureInput): string {
  const image = tag('img', [
    ['src', file],
    ['alt', alt],
    ['width', width],
    ['height', height],
    ['loading', 'lazy'],
  ]).replace(/>$/, ' />');
  const [head, ...rest] = [title, credit, notes].filter((line) => line !== '').map(escapeXml);
  const lines = [`<strong>${head}</strong>`, ...rest.map((line) => `<small>${line}</small>`)];
  return `<figure>\n  ${image}\n  <figcaption>\n    ${lines.join('<br />\n    ')}\n  </figcaption>\n</figure>`;
}
