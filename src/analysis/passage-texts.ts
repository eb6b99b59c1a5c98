import type { Passage } from '../domain/brief.ts';
import type { SearchableText } from './text-index.ts';

type Passages = readonly Pick<Passage, 'id' | 'title' | 'text'>[];

const kept = new WeakMap<Passages, readonly SearchableText[]>();

/** Passages of the digest as texts to search; the same list each time. */
export function textsOfPassages(passages: Passages): readonly SearchableText[] {
  let texts = kept.get(passages);
  if (texts === undefined) {
    texts = passages.map(({ id, title, text }) => ({ id, passage: id, title, text }));
    kept.set(passages, texts);
  }
  return texts;
}
