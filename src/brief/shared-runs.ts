import type { Span } from '../lib/span.ts';
import { addressesIn, wordsOf } from './words.ts';

/** A stretch that two texts share word for word. */
export interface SharedRun extends Span {
  readonly words: number;
}

/** Minimum length of a reported run. */
const RUN_WORDS = 9;
/** Minimum words outside names and titles; a run of names alone is not a copy. */
const OWN_WORDS = 4;

/**
 * Finds runs of nine or more words that a text shares with the originals, with at least four words outside of
 * `names` (spans that are names or titles). Quoted titles and addresses count as names.
 */
export function makeSharedRuns(
  originals: readonly string[],
): (text: string, names: readonly Span[]) => SharedRun[] {
  const known = new Set<string>();
  for (const original of originals) {
    const words = wordsOf(original).map(({ word }) => word);
    for (let at = 0; at + RUN_WORDS <= words.length; at += 1) {
      known.add(words.slice(at, at + RUN_WORDS).join(' '));
    }
  }
  return (text, names) => {
    const words = wordsOf(text);
    const titles = [...names, ...quotedIn(text), ...addressesIn(text)];
    const runs: SharedRun[] = [];
    for (let at = 0; at + RUN_WORDS <= words.length; at += 1) {
      let end = at;
      while (
        end + RUN_WORDS <= words.length &&
        known.has(
          words
            .slice(end, end + RUN_WORDS)
            .map(({ word }) => word)
            .join(' '),
        )
      ) {
        end += 1;
      }
      if (end === at) continue;
      const run = words.slice(at, end - 1 + RUN_WORDS);
      const own = run.filter(
        (word) => !titles.some(({ start, end: to }) => start <= word.start && word.end <= to),
      );
      if (own.length >= OWN_WORDS) {
        runs.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, words: run.length });
      }
      at = end - 1 + RUN_WORDS;
    }
    return runs;
  };
}

function quotedIn(text: string): Span[] {
  return Array.from(text.matchAll(/“[^”]+”/gu), ({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
}
