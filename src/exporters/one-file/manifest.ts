/** Build output for the one-file edition: a page with three gaps, and the list of its contents. */
import { dataAddress, type FilePart } from '../../domain/one-file.ts';

export interface OneFileManifest {
  /** The whole page, with its CSP, and with {@link GAPS} to be filled. */
  readonly page: string;
  /** Everything except the briefing and the manifest itself. Names are paths in the site. */
  readonly parts: readonly FilePart[];
}

/** Each occurs once in the page, in this order. */
export const GAPS = {
  title: '<!--file-title-->',
  style: '<!--file-style-->',
  parts: '<!--file-parts-->',
} as const;

/**
 * Embeds fonts in the style sheet; build and exporter must do so identically, because the page's CSP contains
 * the digest of the result. In the built style sheet each font is `url("<name of the part>")`.
 */
export function putFontsInto(css: string, base64Of: (name: string) => string): string {
  return css.replace(
    /url\("([^"]+\.woff2)"\)/g,
    (_, name: string) => `url("${dataAddress(name, FONT_TYPE, base64Of(name))}")`,
  );
}

const FONT_TYPE = 'font/woff2';
