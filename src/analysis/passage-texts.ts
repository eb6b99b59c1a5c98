import type { Passage } from '../domain/brief.ts';
import { wordsToSearch } from '../domain/passage-words.ts';
import type { SearchableText } from './search/text-index.ts';

type Passages = readonly Pick<Passage, 'id' | 'title' | 'text' | 'section' | 'kind'>[];

/** Sections and kinds that say less about the subject than paragraphs do. */
const BESIDES = new Set(['acknowledgement', 'imprint', 'title', 'toc', 'credit', 'figure-note']);

/** The executive summary answers most questions in brief; footnotes cite. */
function weightOf({ section, kind }: Pick<Passage, 'section' | 'kind'>): number {
  if (section === 'es') return 1.3;
  if (BESIDES.has(kind)) return 0.4;
  return kind === 'footnote' || kind === 'box-source' || kind === 'caption' ? 0.6 : 1;
}

const kept = new WeakMap<Passages, readonly SearchableText[]>();

/** Returns the passages as searchable texts, cached per list. */
export function textsOfPassages(passages: Passages): readonly SearchableText[] {
  let texts = kept.get(passages);
  if (texts === undefined) {
    texts = passages.map((passage) => {
      const { id, title } = passage;
      return { id, passage: id, title, text: wordsToSearch(passage), weight: weightOf(passage) };
    });
    kept.set(passages, texts);
  }
  return texts;
}
