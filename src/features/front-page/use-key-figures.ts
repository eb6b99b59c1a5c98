import { useEffect, useState } from 'react';
import { fetchedKeyFigures, type LoadedFigures, loadKeyFigures } from './state/key-figures.ts';

/** The key figures; `null` until fetched. After a failure, `retry` fetches them again. */
export function useKeyFigures(): { readonly result: LoadedFigures | null; readonly retry: () => void } {
  const [result, setResult] = useState(fetchedKeyFigures);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt fetches again
  useEffect(() => {
    let isWanted = true;
    void loadKeyFigures().then((now) => {
      if (isWanted) setResult(now);
    });
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  return { result, retry: () => setAttempt((before) => before + 1) };
}
