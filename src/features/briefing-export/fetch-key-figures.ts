import type { KeyFigures } from '../../analysis/key-figures/figure-content.ts';
import { keyFigureWords } from '../../analysis/key-figures/key-figure-words.ts';
import type { Briefing } from '../../domain/briefing.ts';
import { ExportError } from '../../exporters/picture.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { loadKeyFigures } from '../../state/key-figures.ts';

/**
 * Fetches the key figures for the export of a briefing; `null` if no chapter has one.
 * @throws ExportError if they cannot be fetched, since the export would lack them without a notice
 */
export async function fetchKeyFigures(
  { story }: Briefing,
  language: InterfaceLanguage,
): Promise<KeyFigures | null> {
  if (story.chapters.every(({ figure }) => figure === undefined)) return null;
  const [loaded] = await Promise.all([
    loadKeyFigures(),
    keyFigureWords.fetch(language).catch(() => undefined),
  ]);
  if (!loaded.ok) throw new ExportError('export.error.noPart');
  return { all: loaded.value, t: keyFigureWords.now(language).t };
}
