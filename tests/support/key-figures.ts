/** The compiled key figures with their messages, as exports take them. */
import type { KeyFigures } from '../../src/analysis/key-figures/figure-content.ts';
import { keyFigureWords } from '../../src/analysis/key-figures/key-figure-words.ts';
import { KEY_FIGURES_FILE_NAME } from '../../src/domain/atlas-files.ts';
import type { InterfaceLanguage } from '../../src/i18n/languages.ts';
import { readPublishedFile } from './published.ts';

export function readKeyFigures(language: InterfaceLanguage = 'en'): KeyFigures {
  return { all: readPublishedFile(KEY_FIGURES_FILE_NAME), t: keyFigureWords.now(language).t };
}
