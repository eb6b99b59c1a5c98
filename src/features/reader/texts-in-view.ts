import { textsOfPassages } from '../../analysis/passage-texts.ts';
import type { SearchableText } from '../../analysis/search/text-index.ts';
import type { Digest } from '../../domain/brief.ts';
import { textsOfOriginal } from './original/texts-of-original.ts';
import type { Original } from './state/original.ts';
import type { TextInView } from './state/text-in-view.ts';

/** Returns the displayed texts, one list per kind; the original precedes the digest. */
export function textsInView(
  view: TextInView,
  digest: Digest,
  original: Original | null,
): readonly (readonly SearchableText[])[] {
  const ours = textsOfPassages(digest.passages);
  if (original === null || view === 'digest') return [ours];
  const theirs = textsOfOriginal(original, digest);
  return view === 'both' ? [theirs, ours] : [theirs];
}
