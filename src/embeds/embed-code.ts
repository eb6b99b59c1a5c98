/** Makes the code that an editor copies into a page. Everything they typed is escaped as text. */
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
  /** Address of the site, with a slash at its end. */
  readonly site: string;
  readonly id: PageId;
  /** Query of the atlas, for a drawn page. */
  readonly view: string | null;
  readonly language: string;
  readonly title: string;
  /** Address of the page, for readers without script. */
  readonly src: string;
  /** Requested parameters of the address. */
  readonly asked: ReadonlyMap<string, string>;
}

/**
 * Returns the script and the element, with a link that the script hides. The script is first, so that space is
 * reserved early.
 */
export function elementCode({ site, id, view, language, title, src, asked }: ElementInput): string {
  const attributes: Attributes = [
    ...namesOfPage(id),
    ...(view === null ? [] : [['view', view] as const]),
    ['lang', language],
    ...asked,
    ['title', title],
  ];
  const script = tag('script', [['src', `${site}embed.js`]]);
  const link = `${tag('a', [['href', src]])}${escapeXml(title)}</a>`;
  return `${script}</script>\n${tag('crossroads-map', attributes)}${link}</crossroads-map>`;
}

export interface FrameInput {
  /** Address of the page. */
  readonly src: string;
  readonly title: string;
  /** CSS px. */
  readonly height: number;
}

/** Returns an iframe without the element: its height is fixed. */
export function frameCode({ src, title, height }: FrameInput): string {
  const frame = tag('iframe', [
    ['src', src],
    ['title', title],
    ['width', '100%'],
    ['height', height],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['referrerpolicy', REFERRER],
    // A strict host would refuse a style.
    ['frameborder', 0],
  ]);
  return `${frame}</iframe>`;
}

export interface PictureInput {
  /** Name of the saved file. */
  readonly file: string;
  readonly alt: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Attribution. */
  readonly credit: string;
  readonly notes: string;
}

/** Returns an image with its required notes. Tags are closed as in XML, for every publishing system. */
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
