import { useEffect, useState } from 'react';

const PAUSE_MS = 500;

/** Debounces a value, so that typing a number does not reload the page for each digit. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
