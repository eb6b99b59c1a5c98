/** What the build leaves for the making of one file: a page with three gaps, and the list of what goes into them. */
import { dataAddress, type FilePart } from '../../domain/one-file.ts';

export interface OneFileManifest {
  /** The whole page, its policy included, with {@link GAPS} to be filled. */
  readonly page: string;
  /** Everything but the briefing and the manifest itself. Names are paths in the site. */
  readonly parts: readonly FilePart[];
}

/** Each stands once in the page, in this order. */
export const GAPS = {
  title: '<!--file-title-->',
  style: '<!--file-style-->',
  parts: '<!--file-parts-->',
} as const;

/**
 * The style sheet with its fonts in it, and as it was without them. Build and exporter put them in alike: the page's policy names the digest of
 * what comes out. In the sheet that the build writes, each font stands as `url("<name of the part>")`.
 */
export function putFontsInto(css: string, base64Of: (name: string) => string): string {
  return css.replace(
    /url\("([^"]+\.woff2)"\)/g,
    (_, name: string) => `url("${dataAddress(name, FONT_TYPE, base64Of(name))}")`,
  );
}

const FONT_TYPE = 'font/woff2';
