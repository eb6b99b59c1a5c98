import { labelPassages } from '../../analysis/passage-label.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import { useAtlas, useName } from '../ui-context.tsx';
import { useReaderT } from './reader-words.ts';

/** What passages are called in the language of the interface. */
export function usePassageLabel(
  digest: Pick<Digest, 'figures'>,
): (passage: Pick<Passage, 'id' | 'kind'>) => string | null {
  return labelPassages(digest, useAtlas(), useName(), useReaderT());
}
