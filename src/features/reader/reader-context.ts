import { createContext, useContext } from 'react';
import type { Digest } from '../../domain/brief.ts';

/** Services shared by parts of the reader. */
export interface ReaderServices {
  readonly digest: Digest;
  /** Whether this is the printed copy, without controls and ids. */
  readonly isPaper: boolean;
}

export const ReaderContext = createContext<ReaderServices | null>(null);

export function useReader(): ReaderServices {
  const services = useContext(ReaderContext);
  if (services === null) throw new Error('a part of the reader stands outside of it');
  return services;
}

/** Element id of a passage. */
export function passageElementId(passage: string): string {
  return `passage-${passage}`;
}

/** Element id of a mention. */
export function mentionElementId(passage: string, index: number): string {
  return `mention-${passage}-${index}`;
}
