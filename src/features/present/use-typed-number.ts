import { useEffect, useRef, useState } from 'react';
import { typeDigit } from './present-keys.ts';

/** Timeout of an unconfirmed number. */
const NUMBER_MS = 4000;

export interface TypedNumber {
  /** `''` for none. */
  readonly typed: string;
  /**
   * @param mayBegin whether digits may start a number
   * @returns whether the key was used
   */
  readonly take: (event: KeyboardEvent, mayBegin: boolean) => boolean;
  readonly forget: () => void;
}

/**
 * Typed chapter number: Enter jumps, Backspace deletes a digit, Escape clears.
 * @param go receives the chapter index
 */
export function useTypedNumber(go: (index: number) => void): TypedNumber {
  const [typed, setTyped] = useState('');
  const latest = useRef({ typed, go });
  latest.current.go = go;
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => {
      latest.current.typed = '';
      setTyped('');
    }, NUMBER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // Updated synchronously, since keys may arrive between renders.
  const set = (next: string) => {
    latest.current.typed = next;
    setTyped(next);
  };
  const take = (event: KeyboardEvent, mayBegin: boolean): boolean => {
    const before = latest.current.typed;
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    const more = isPlain && mayBegin ? typeDigit(before, event.key) : null;
    if (more !== null) set(more);
    else if (before === '') return false;
    else if (event.key === 'Backspace') set(before.slice(0, -1));
    else if (event.key === 'Escape') set('');
    else if (event.key === 'Enter') {
      set('');
      if (Number(before) > 0) latest.current.go(Number(before) - 1);
    } else return false;
    return true;
  };
  const fixed = useRef({ take, forget: () => set('') });
  return { typed, ...fixed.current };
}
