import type { AtlasRecord } from '../../domain/atlas.ts';
import { foldText } from '../../lib/text-fold.ts';

/** A choice found by name. */
export interface Choice<T> {
  readonly key: string;
  readonly value: T;
  readonly name: string;
  /** Distinguishes equal names. */
  readonly kind: string;
  /** For the icon. */
  readonly record: AtlasRecord | null;
  /** All names, folded for search. */
  readonly forms: readonly string[];
}

/** Maximum length of the suggestion list. */
const MAX_CHOICES = 8;

/** Returns a record's names in every language, folded. */
export function formsOf({ properties }: AtlasRecord): readonly string[] {
  return [...new Set([properties.name, ...Object.values(properties.names)].map(foldText))];
}

/** Returns matching choices: exact names first, then prefixes, word prefixes, and any position. */
export function findChoices<T>(choices: readonly Choice<T>[], typed: string): readonly Choice<T>[] {
  const query = foldText(typed.trim());
  if (query === '') return choices.slice(0, MAX_CHOICES);
  return choices
    .map((choice) => ({ choice, rank: Math.min(...choice.forms.map((form) => rankOf(form, query))) }))
    .filter(({ rank }) => rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_CHOICES)
    .map(({ choice }) => choice);
}

/** Lower ranks are matches, best first. */
const NOWHERE = 4;

function rankOf(form: string, query: string): number {
  if (form === query) return 0;
  const at = form.indexOf(query);
  if (at === 0) return 1;
  if (at < 0) return NOWHERE;
  return /[\s(–-]/.test(form[at - 1] ?? '') ? 2 : 3;
}
