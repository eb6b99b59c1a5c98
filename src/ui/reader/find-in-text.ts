/** Find in the reader: the same search as that of the search box, over what is in view, with its places in reading order. */
import { searchTexts } from '../../analysis/search-texts.ts';
import { type SearchableText, textIndexOf } from '../../analysis/text-index.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { Span } from '../../lib/span.ts';

export interface FoundPlace extends Span {
  /** Id of the text it lies in, which may be a passage's digest, its original, or a paragraph of a related document. */
  readonly text: string;
  readonly passage: PassageId | null;
}

/**
 * @param lists texts that stand in the reader; of those of one passage, the first list's stands before the second's
 * @param order the passages as they follow each other in the reader
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

/** Each list by itself: what is found in one text does not depend on what else is in view. */
function findInList(texts: readonly SearchableText[], query: string): FoundPlace[] {
  const hits = searchTexts(textIndexOf(texts), query);
  const placesOf = new Map(hits.map(({ source, places }) => [source.id, places]));
  return texts.flatMap(({ id, passage }) =>
    (placesOf.get(id) ?? []).map(({ start, end }) => ({ text: id, passage, start, end })),
  );
}
