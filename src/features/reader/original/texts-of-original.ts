/**
 * Searchable texts of the user's document: recognized passages of the brief, or paragraphs of another
 * document.
 */
import type { SearchableText } from '../../../analysis/search/text-index.ts';
import { readableParagraphs, readableText } from '../../../brief/readable.ts';
import type { Digest } from '../../../domain/brief.ts';
import type { PassageId } from '../../../domain/ids.ts';
import type { Original } from '../state/original.ts';

/** Maximum paragraphs searched, reached by a jump, or printed: about eight megabytes of text. */
export const MAX_PARAGRAPHS = 2000;

const kept = new WeakMap<Original, readonly SearchableText[]>();
const cutShort = new WeakSet<Original>();

/**
 * Returns a stable list per document. Texts match the rendered ones exactly, so that matches can be marked.
 */
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
    : // One extra detects more paragraphs.
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

/** Whether the document continues after the last searched paragraph. */
export function isSearchedInPart(opened: Original, digest: Pick<Digest, 'passageById'> | null): boolean {
  textsOfOriginal(opened, digest);
  return cutShort.has(opened);
}

/** Id of a passage's text in the original. */
export function originalTextId(passage: PassageId): string {
  return `original-${passage}`;
}

/** Id of a related document's paragraph, by its offset. */
export function paragraphTextId(start: number): string {
  return String(start);
}
