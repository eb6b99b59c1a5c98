import type { AtlasRecord } from '../../domain/atlas.ts';
import { foldText } from '../../lib/text-fold.ts';

/** Something that can be chosen by its name. */
export interface Choice<T> {
  readonly key: string;
  readonly value: T;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly kind: string;
  /** For the sign before the name. */
  readonly record: AtlasRecord | null;
  /** All its names, folded. */
  readonly forms: readonly string[];
}

/** More cannot be read in a list that follows the typing. */
const MOST = 8;

/** Names in every language by which a record can be found, folded. */
export function formsOf({ properties }: AtlasRecord): readonly string[] {
  return [...new Set([properties.name, ...Object.values(properties.names)].map(foldText))];
}

/** Choices whose names are what is typed, or have it at their beginning, at the beginning of a word, then anywhere. */
export function findChoices<T>(choices: readonly Choice<T>[], typed: string): readonly Choice<T>[] {
  const query = foldText(typed.trim());
  if (query === '') return choices.slice(0, MOST);
  return choices
    .map((choice) => ({ choice, rank: Math.min(...choice.forms.map((form) => rankOf(form, query))) }))
    .filter(({ rank }) => rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

/** Ranks below it are places in a name, from the whole of it on. */
const NOWHERE = 4;

function rankOf(form: string, query: string): number {
  if (form === query) return 0;
  const at = form.indexOf(query);
  if (at === 0) return 1;
  if (at < 0) return NOWHERE;
  return /[\s(–-]/.test(form[at - 1] ?? '') ? 2 : 3;
}
