import { createContext, useContext } from 'react';
import type { Digest } from '../../domain/brief.ts';

/** What the parts of the reader share. */
export interface ReaderServices {
  readonly digest: Digest;
  /** On paper nothing can be pressed, and what stands on screen keeps its ids. */
  readonly isPaper: boolean;
}

export const ReaderContext = createContext<ReaderServices | null>(null);

export function useReader(): ReaderServices {
  const services = useContext(ReaderContext);
  if (services === null) throw new Error('a part of the reader stands outside of it');
  return services;
}

/** Id of a passage's element in the reader. */
export function passageElementId(passage: string): string {
  return `passage-${passage}`;
}

/** Id of the element of a mention in the reader. */
export function mentionElementId(passage: string, index: number): string {
  return `mention-${passage}-${index}`;
}
