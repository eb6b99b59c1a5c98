import { useEffect, useState } from 'react';
import { fetchedKeyFigures, loadKeyFigures } from '../front-page/state/key-figures.ts';

/**
 * Fetches the key figures when a chapter needs them; `null` until then.
 * @param chapter fetched again at the next chapter after a failure
 */
export function useKeyFigures(chapter: { readonly figure?: string | undefined }) {
  const [result, setResult] = useState(fetchedKeyFigures);
  useEffect(() => {
    if (chapter.figure !== undefined) void loadKeyFigures().then(setResult);
  }, [chapter]);
  return result;
}
