/**
 * Uses the user's answers for a file again for the next one with the same columns, as a three-way merge: what the
 * user changed in the guess for the earlier file is changed in the guess for this one. Where the newer file gives
 * another answer of its own, such as another order of dates, that counts.
 */
import type { Mapping } from './mapping.ts';

/**
 * @param guess for the newer file
 * @param earlierGuess for the earlier file, before the user changed it to `earlier`
 * @returns `guess` itself if nothing was answered
 */
export function withEarlierAnswers(guess: Mapping, earlierGuess: Mapping, earlier: Mapping): Mapping {
  // Records were left out of the earlier file because they were saved elsewhere. Those of this one are not.
  const corrections = earlier.corrections?.filter(({ by }) => by !== 'leave-out') ?? [];
  const { grades: guessedGrades, ...others } = guess;
  const grades = merge(guessedGrades, earlierGuess.grades, earlier.grades);
  const merged: Mapping = {
    ...others,
    position: mergePart(guess.position, earlierGuess.position, earlier.position),
    date: mergePart(guess.date, earlierGuess.date, earlier.date),
    market: mergePart(guess.market, earlierGuess.market, earlier.market),
    quantity: mergePart(guess.quantity, earlierGuess.quantity, earlier.quantity),
    id: merge(guess.id, earlierGuess.id, earlier.id),
    ...(grades === undefined ? {} : { grades }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
  return isSame(merged, guess) ? guess : merged;
}

type Part = Partial<Readonly<Record<'by' | 'column' | 'x' | 'y' | 'words', unknown>>> | null;

/** Merges the fields of a part that is read in the same way from the same columns; otherwise only the whole. */
function mergePart<T extends Part>(guess: T, before: T, chosen: T): T {
  if (
    guess === null ||
    chosen === null ||
    isSame(guess, before) ||
    !isSame(sourceOf(guess), sourceOf(chosen))
  ) {
    return merge(guess, before, chosen, isSame(sourceOf(guess), sourceOf(before)));
  }
  const base: Part = before !== null && isSame(sourceOf(before), sourceOf(guess)) ? before : {};
  const names = new Set([...Object.keys(guess), ...Object.keys(chosen)]) as Set<keyof NonNullable<T>>;
  const fields = [...names].map((name) => {
    const [now, then, mine] = [guess, base, chosen].map((part) => (part as NonNullable<T>)[name]);
    return [name, name === 'words' ? mergeWords(now, then, mine) : merge(now, then, mine, now === null)];
  });
  return Object.fromEntries(fields) as T;
}

function sourceOf(part: Part): readonly unknown[] {
  return [part?.by, part?.column, part?.x, part?.y];
}

/** @param isWeak whether an answer counts although the guess has changed */
function merge<T>(guess: T, before: T, chosen: T, isWeak = false): T {
  if (isSame(chosen, before)) return guess;
  return isSame(guess, before) || isWeak ? chosen : guess;
}

/** Words come from files: they are read as entries. */
function mergeWords(guess: unknown, before: unknown, chosen: unknown): Record<string, unknown> {
  const then = new Map(Object.entries(before ?? {}));
  const answered = Object.entries(chosen ?? {}).filter(
    ([word, to]) => !then.has(word) || then.get(word) !== to,
  );
  return Object.fromEntries([...Object.entries(guess ?? {}), ...answered]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
