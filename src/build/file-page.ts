/**
 * Makes the page of the one-file atlas from that of the site: it keeps the frame and static map, and removes
 * everything it would load.
 */
import { DAMAGED_ID, dataAddress, PART_ATTRIBUTE } from '../domain/one-file.ts';
import { GAPS } from '../exporters/one-file/manifest.ts';

export interface FilePageOptions {
  /** The built page of the site. */
  readonly html: string;
  readonly policy: string;
  readonly icon: { readonly name: string; readonly base64: string };
  /** The first script, uncompressed. */
  readonly unpack: { readonly name: string; readonly text: string };
  /** Message for a damaged file, by BCP 47 tag. */
  readonly damage: ReadonlyMap<string, string>;
}

/** What the site's page would load, or what needs other files. */
const LEFT_OUT: readonly RegExp[] = [
  /<meta http-equiv="Content-Security-Policy"[^>]*>/,
  /<link rel="icon"[^>]*>/,
  /<link rel="manifest"[^>]*>/,
  /<link rel="(?:stylesheet|modulepreload|preload)"[^>]*>/g,
  /<script type="module"[^>]*><\/script>/,
  /<noscript>[\s\S]*?<\/noscript>/,
  /<title>[\s\S]*?<\/title>/,
];

/** @throws Error if anything is left that would be loaded */
export function makeFilePage({ html, policy, icon, unpack, damage }: FilePageOptions): string {
  const bare = LEFT_OUT.reduce((text, pattern) => text.replace(pattern, ''), html).replace(/^\s*\n/gm, '');
  const loads = bare.match(/<(?:script|link|iframe)\b[^>]*>|\s(?:src|href)="(?!#)[^"]*"/);
  if (loads !== null) throw new Error(`the page of one file would load ${loads[0]}`);
  const head = [
    // First in the head: a policy only governs what comes after it.
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${GAPS.title} – Crossroads</title>`,
    `<link rel="icon" href="${dataAddress(icon.name, 'image/svg+xml', icon.base64)}">`,
    GAPS.style,
  ];
  const words = [...damage].map(([tag, text]) => `<p lang="${tag}" dir="auto">${text}</p>`);
  const end = [
    `<div class="file-damaged" id="${DAMAGED_ID}" role="alert" hidden>${words.join('')}</div>`,
    GAPS.parts,
    // Last: it reads everything above.
    `<script ${PART_ATTRIBUTE}="${unpack.name}">${unpack.text}</script>`,
  ];
  return bare
    .replace('<head>', () => `<head>\n${head.join('\n')}`)
    .replace('</body>', () => `${end.join('\n')}\n</body>`);
}
