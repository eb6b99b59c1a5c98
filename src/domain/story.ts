/** Stories in the browser: the parsed `data/stories.json`. */
import type { Said } from './story.schema.ts';

export type { Chapter, Said, Story, Translation } from './story.schema.ts';

/** An audience does not read more words than these while somebody speaks. */
export const SCREEN_WORDS = 35;

export interface ScreenText {
  /** As many paragraphs from the start as fit into {@link SCREEN_WORDS}; at least one. */
  readonly onScreen: Said;
  /** The other paragraphs, for readers and for the notes; `null` without any. */
  readonly rest: Said | null;
}

/** Splits the text of a chapter into what stands on a screen or slide and the rest. */
export function splitForScreen(said: Said): ScreenText {
  const [first = '', ...others] = said.text.split('\n\n');
  let end = first.length;
  let words = countWords(first);
  for (const paragraph of others) {
    words += countWords(paragraph);
    if (words > SCREEN_WORDS) break;
    end += 2 + paragraph.length;
  }
  if (end === said.text.length) return { onScreen: said, rest: null };
  return { onScreen: partOf(said, 0, end), rest: partOf(said, end + 2, said.text.length) };
}

/** Returns the number of words between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function partOf({ text, mentions, cites }: Said, start: number, end: number): Said {
  return {
    text: text.slice(start, end),
    mentions: mentions
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
    cites: cites
      .filter(({ at }) => at >= start && at <= end)
      .map((cite) => ({ ...cite, at: cite.at - start })),
  };
}

/** Planned time of a story, seconds. */
export function plannedSeconds({
  chapters,
}: {
  readonly chapters: readonly { readonly seconds: number }[];
}): number {
  return chapters.reduce((sum, { seconds }) => sum + seconds, 0);
}
