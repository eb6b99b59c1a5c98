/** Finds text in the reader with the search box's algorithm; results are in reading order. */

import { type SearchableText, textIndexOf } from '../../analysis/search/text-index.ts';
import { bestMatches, searchTexts } from '../../analysis/search/texts.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { Span } from '../../lib/span.ts';

export interface FoundPlace extends Span {
  /** Id of the text: a passage's digest, its original, or a paragraph of a related document. */
  readonly text: string;
  readonly passage: PassageId | null;
}

/**
 * @param lists texts in the reader; for one passage, earlier lists come first
 * @param order the passages in reading order
 */
export function findInTexts(
  lists: readonly (readonly SearchableText[])[],
  query: string,
  order: readonly PassageId[],
): FoundPlace[] {
  const found = lists.flatMap((texts) => findInList(texts, query));
  const rank = new Map(order.map((passage, at) => [passage, at]));
  const rankOf = ({ passage }: FoundPlace) => rank.get(passage ?? '') ?? 0;
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Lists are searched separately, so results do not depend on other texts in view. */
function findInList(texts: readonly SearchableText[], query: string): FoundPlace[] {
  const hits = bestMatches(searchTexts(textIndexOf(texts), query));
  const placesOf = new Map(hits.map(({ source, places }) => [source.id, places]));
  return texts.flatMap(({ id, passage }) =>
    (placesOf.get(id) ?? []).map(({ start, end }) => ({ text: id, passage, start, end })),
  );
}
