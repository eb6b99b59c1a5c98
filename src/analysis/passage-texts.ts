import type { Passage } from '../domain/brief.ts';
import { wordsToSearch } from '../domain/passage-words.ts';
import type { SearchableText } from './text-index.ts';

type Passages = readonly Pick<Passage, 'id' | 'title' | 'text'>[];

const kept = new WeakMap<Passages, readonly SearchableText[]>();

/** Returns the passages as searchable texts, cached per list. */
export function textsOfPassages(passages: Passages): readonly SearchableText[] {
  let texts = kept.get(passages);
  if (texts === undefined) {
    texts = passages.map((passage) => {
      const { id, title } = passage;
      return { id, passage: id, title, text: wordsToSearch(passage) };
    });
    kept.set(passages, texts);
  }
  return texts;
}
