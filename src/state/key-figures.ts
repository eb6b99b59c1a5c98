/** The key figures, fetched once. */
import { KEY_FIGURES_FILE_NAME } from '../domain/atlas-files.ts';
import type { KeyFigure } from '../domain/key-figures.schema.ts';
import type { Result } from '../lib/result.ts';
import type { LoadFailure } from './data.ts';
import { fetchDataFile } from './fetch-data-file.ts';

type LoadedFigures = Result<readonly KeyFigure[], LoadFailure>;

let loaded: LoadedFigures | null = null;

/** Returns the figures if they were fetched before, so that the page is complete at once. */
export function fetchedKeyFigures(): LoadedFigures | null {
  return loaded;
}

/** Resolves with the figures; fetches them again after a failure. */
export async function loadKeyFigures(): Promise<LoadedFigures> {
  if (loaded !== null) return loaded;
  const result = await fetchDataFile<readonly KeyFigure[]>(KEY_FIGURES_FILE_NAME, {});
  if (result.ok) loaded = result;
  return result;
}
