import { useEffect, useState } from 'react';
import { KEY_FIGURES_FILE_NAME } from '../../domain/atlas-files.ts';
import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import type { Result } from '../../lib/result.ts';
import type { LoadFailure } from '../../state/data.ts';
import { fetchDataFile } from '../../state/fetch-data-file.ts';

type Loaded = Result<readonly KeyFigure[], LoadFailure>;

/** Loaded figures, so that the page is complete at once when it is shown again. */
let loaded: Loaded | null = null;

/** The key figures; `null` until fetched. A failure is fetched again with `retry`. */
export function useKeyFigures(): { readonly result: Loaded | null; readonly retry: () => void } {
  const [result, setResult] = useState(loaded);
  useEffect(() => {
    if (result !== null) return;
    const stop = new AbortController();
    void fetchDataFile<readonly KeyFigure[]>(KEY_FIGURES_FILE_NAME, { signal: stop.signal }).then((now) => {
      if (stop.signal.aborted) return;
      if (now.ok) loaded = now;
      setResult(now);
    });
    return () => stop.abort();
  }, [result]);
  return { result, retry: () => setResult(null) };
}
