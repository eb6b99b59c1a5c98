import { useEffect, useState } from 'react';

const PAUSE_MS = 500;

/** The value once it has stayed the same for a moment: a page is not to be loaded anew for each figure of a number. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
