/**
 * Embeds the fonts that a picture uses. The faces come from the page's style sheets, so that the files are
 * already loaded, wherever the build put them.
 */
import { fetchSiteFile } from '../lib/site-files.ts';
import { ExportError } from './picture.ts';

export interface FontFace {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** As in CSS: `U+0-FF, U+131`; empty for all characters. */
  readonly unicodeRange: string;
  readonly url: string;
}

/**
 * @returns the SVG with a style sheet of `@font-face` rules whose sources are data
 * @throws ExportError if a file cannot be read
 */
export async function embedFonts(svg: string, document: Document): Promise<string> {
  const used = selectUsedFaces(readFaces(document), svg);
  const rules = await Promise.all(used.map(writeFace));
  return rules.length === 0 ? svg : insertStyle(svg, rules.join(''));
}

/** Returns the faces whose family the picture names and whose characters it contains. */
export function selectUsedFaces(faces: readonly FontFace[], svg: string): FontFace[] {
  const codes = new Set<number>();
  for (const character of svg) codes.add(character.codePointAt(0) ?? 0);
  return faces.filter(({ family, style, unicodeRange }) => {
    if (!svg.includes(family)) return false;
    if (style === 'italic' && !svg.includes('font-style="italic"')) return false;
    const ranges = parseUnicodeRange(unicodeRange);
    return (
      ranges.length === 0 ||
      ranges.some(([from, to]) => [...codes].some((code) => code >= from && code <= to))
    );
  });
}

/** Returns pairs of first and last code point, with wildcards (`U+4??`) expanded. */
export function parseUnicodeRange(text: string): [number, number][] {
  return text.split(',').flatMap((part): [number, number][] => {
    const match = /^\s*U\+([0-9A-F]+)(\?*)(?:-([0-9A-F]+))?\s*$/i.exec(part);
    if (match === null) return [];
    const [, first = '', wildcards = '', last] = match;
    const from = Number.parseInt(first + wildcards.replaceAll('?', '0'), 16);
    const to = Number.parseInt(last ?? first + wildcards.replaceAll('?', 'F'), 16);
    return [[from, to]];
  });
}

export function insertStyle(svg: string, css: string): string {
  // After the opening tag of the root. The rules contain no `<`, so they need no escape.
  const end = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  return `${svg.slice(0, end)}<style>${css}</style>${svg.slice(end)}`;
}

function readFaces(document: Document): FontFace[] {
  return [...document.styleSheets].flatMap((sheet) => {
    // Style sheets of other origins cannot be read; ours have this origin.
    if (sheet.href !== null && new URL(sheet.href).origin !== document.location.origin) return [];
    return [...sheet.cssRules].flatMap((rule): FontFace[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const source = /url\(\s*["']?([^"')]+)/.exec(value('src'))?.[1];
      if (source === undefined) return [];
      return [
        {
          family: value('font-family').replaceAll(/["']/g, ''),
          style: value('font-style') === 'italic' ? 'italic' : 'normal',
          weight: value('font-weight') || '400',
          unicodeRange: value('unicode-range'),
          url: new URL(source, sheet.href ?? document.baseURI).href,
        },
      ];
    });
  });
}

async function writeFace(face: FontFace): Promise<string> {
  const range = face.unicodeRange === '' ? '' : `unicode-range:${face.unicodeRange};`;
  const data = await readAsDataUrl(face.url);
  return `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};${range}src:url(${data})}`;
}

async function readAsDataUrl(url: string): Promise<string> {
  // In the one-file edition they are already data.
  if (url.startsWith('data:')) return url;
  let blob: Blob;
  try {
    const response = await fetchSiteFile(new URL(url));
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    blob = await response.blob();
  } catch (cause) {
    throw new ExportError('export.error.noFont', { cause });
  }
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new ExportError('export.error.noFont', { cause: reader.error }));
    reader.readAsDataURL(blob);
  });
}
