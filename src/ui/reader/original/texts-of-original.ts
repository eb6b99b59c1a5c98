/** What a reader's own document has to be searched: of the brief the passages that were recognised, of another text its paragraphs. */
import type { SearchableText } from '../../../analysis/text-index.ts';
import { readableParagraphs, readableText } from '../../../brief/readable.ts';
import type { Digest } from '../../../domain/brief.ts';
import type { PassageId } from '../../../domain/ids.ts';
import type { Original } from '../../../state/original.ts';

/** Of a library in one file no more is searched, shown by a jump, or printed: some eight megabytes of text. */
export const MAX_PARAGRAPHS = 2000;

const kept = new WeakMap<Original, readonly SearchableText[]>();
const cutShort = new WeakSet<Original>();

/** The same list as long as the document is the same. Each text is what stands in the reader, letter by letter, so that places found in it can be marked there. */
export function textsOfOriginal(
  opened: Original,
  digest: Pick<Digest, 'passageById'> | null,
): readonly SearchableText[] {
  const known = kept.get(opened);
  if (known !== undefined) return known;
  const { document, alignment } = opened;
  const texts = alignment.isThisBrief
    ? alignment.passages
        .filter(({ verdict }) => verdict !== 'unmatched')
        .map(({ id, spans }) => ({
          id: originalTextId(id),
          passage: id,
          title: digest?.passageById.get(id)?.title ?? null,
          text: readableText(document.text, spans),
        }))
    : // One more than is searched tells whether there are more.
      readableParagraphs(document.text, MAX_PARAGRAPHS + 1).map(({ start, text }) => ({
        id: paragraphTextId(start),
        passage: null,
        title: null,
        text,
      }));
  if (texts.length > MAX_PARAGRAPHS && !alignment.isThisBrief) {
    texts.pop();
    cutShort.add(opened);
  }
  kept.set(opened, texts);
  return texts;
}

/** Whether the document goes on after the last paragraph that is searched. */
export function isSearchedInPart(opened: Original, digest: Pick<Digest, 'passageById'> | null): boolean {
  textsOfOriginal(opened, digest);
  return cutShort.has(opened);
}

/** Id of the text that stands in the original for a passage. */
export function originalTextId(passage: PassageId): string {
  return `original-${passage}`;
}

/** Id of a paragraph of a related document: where it begins there. */
export function paragraphTextId(start: number): string {
  return String(start);
}
