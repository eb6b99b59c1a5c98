/** Find in the digest: the same search as that of the search box, with its places in reading order. */
import { textsOfPassages } from '../../analysis/passage-texts.ts';
import { searchTexts } from '../../analysis/search-texts.ts';
import { textIndexOf } from '../../analysis/text-index.ts';
import type { Passage } from '../../domain/brief.ts';
import type { Span } from '../../lib/span.ts';

export interface FoundPlace extends Span {
  readonly passage: string;
}

export function findInPassages(
  passages: readonly Pick<Passage, 'id' | 'title' | 'text'>[],
  query: string,
): FoundPlace[] {
  const hits = searchTexts(textIndexOf(textsOfPassages(passages)), query);
  const placesOf = new Map(hits.map(({ source, places }) => [source.id, places]));
  return passages.flatMap(({ id }) =>
    (placesOf.get(id) ?? []).map(({ start, end }) => ({ passage: id, start, end })),
  );
}
