/**
 * Masks everything in a text that is not words: tags, link targets, entities and hyphens. Offsets stay the
 * same: masked characters become spaces, or soft hyphens where a word must stay in one piece.
 *
 * A hyphen at a line's end is ambiguous (re-|sponses, cross-|border), so compounds lose theirs everywhere:
 * `cross-border` is the word `crossborder`.
 */

const SOFT_HYPHEN = '\u00ad';
const AUTOLINK = /^<[^<>]*(?::\/\/|@)/;
const APOSTROPHE_ENTITIES = new Set([
  '&rsquo;',
  '&apos;',
  '&lsquo;',
  '&#39;',
  '&#x27;',
  '&#8217;',
  '&#x2019;',
]);

/** Every repetition is bounded or stops where the next match begins, so time is linear. */
const MARKUP = new RegExp(
  [
    String.raw`<[!/]?\p{L}[^<>\n]{0,300}>`,
    String.raw`\]\([^()\s]{1,2000}\)`,
    String.raw`&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});`,
    String.raw`(?<=\p{L})[-\u2010\u2011](?=\p{L})`,
    String.raw`(?<=\p{L})[-\u2010\u2011\u00ad][ \t]{0,8}\r?\n[ \t>]{0,80}(?=\p{L})`,
    String.raw`(?<=\p{L})['ʼ‘′\u0060](?=\p{L})`,
  ].join('|'),
  'giu',
);

export function maskMarkup(text: string): string {
  return text.replace(MARKUP, (found) => {
    if (found.startsWith('<')) {
      return AUTOLINK.test(found) ? ` ${maskMarkup(found.slice(1, -1))} ` : ' '.repeat(found.length);
    }
    if (found.startsWith(']')) return ' '.repeat(found.length);
    if (found.startsWith('&')) {
      return APOSTROPHE_ENTITIES.has(found)
        ? `${SOFT_HYPHEN.repeat(found.length - 1)}’`
        : ' '.repeat(found.length);
    }
    return /^['ʼ‘′`]$/.test(found) ? '’' : SOFT_HYPHEN.repeat(found.length);
  });
}
