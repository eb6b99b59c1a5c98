import { labelPassages } from '../../analysis/passage-label.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import { useAtlas, useName } from '../ui-context.tsx';
import { useReaderT } from './reader-words.ts';

/** Labels of passages in the interface language. */
export function usePassageLabel(
  digest: Pick<Digest, 'figures'>,
): (passage: Pick<Passage, 'id' | 'kind'>) => string | null {
  return labelPassages(digest, useAtlas(), useName(), useReaderT());
}
