import { useCallback, useEffect, useState } from 'react';
import { fetchedKeyFigures, loadKeyFigures } from '../../state/key-figures.ts';

/**
 * Fetches the key figures, once for all users; `null` until then.
 * @param figure the one to show, all, or none; after a failure, fetched again when this changes
 * @returns the result, and a function that fetches again after a failure
 */
export function useKeyFigures(figure: string | null = 'all') {
  const [result, setResult] = useState(fetchedKeyFigures);
  const load = useCallback(() => void loadKeyFigures().then(setResult), []);
  useEffect(() => {
    if (figure !== null) load();
  }, [figure, load]);
  return [result, load] as const;
}
