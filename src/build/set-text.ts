/** Finds the text of a page by font face, to subset fonts and to select those that a page needs. */

/** Text of a page by the face it is set in: `family` and `style` as in CSS. */
export interface SetText {
  readonly family: string;
  readonly style: string;
  readonly text: string;
}

/** Faces of the interface frame; its style sheet is not parsed here. */
const FRAME_FAMILIES = ['Noto Sans', 'Noto Serif'];
const VOID_TAGS = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

/**
 * Returns the text that a page first shows. In SVG the attributes give the face; other text counts for both
 * upright families, so the result is never too small.
 */
export function textsOf(html: string, frameFamilies = FRAME_FAMILIES): readonly SetText[] {
  interface Open {
    readonly tag: string;
    readonly inSvg: boolean;
    readonly family: string | null;
    readonly style: string;
  }
  const texts = new Map<string, SetText>();
  const note = (family: string, style: string, text: string) => {
    const key = `${family} ${style}`;
    texts.set(key, { family, style, text: (texts.get(key)?.text ?? '') + text });
  };
  const stack: Open[] = [{ tag: '', inSvg: false, family: null, style: 'normal' }];
  for (const [, comment, closing, tag = '', attributes = '', text] of html.matchAll(
    /(<!--[\s\S]*?-->|<!doctype[^>]*>)|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi,
  )) {
    const here = stack.at(-1);
    if (comment !== undefined || here === undefined) continue;
    if (text !== undefined) {
      const families = here.inSvg && here.family !== null ? [here.family] : frameFamilies;
      for (const family of families) note(family, here.style, text);
    } else if (closing === '/') {
      if (here.tag === tag && stack.length > 1) stack.pop();
    } else if (!VOID_TAGS.has(tag) && !attributes.endsWith('/')) {
      const family = /font-family="(?:&quot;|')?([^,"'&]+)/.exec(attributes)?.[1] ?? here.family;
      const style = /font-style="([^"]+)"/.exec(attributes)?.[1] ?? here.style;
      stack.push({ tag, inSvg: here.inSvg || tag === 'svg', family, style });
    }
  }
  return [...texts.values()];
}
