/** What is written beside the pages for other sites: what a reader takes away of each, and what a walk is made of. Of a page that has two addresses once. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import { embeddingWords } from '../embedding/embedding-words.ts';
import type { PageContent } from '../embedding/page-content.ts';
import { savedFeatures } from '../embedding/saved-features.ts';
import { savedTable } from '../embedding/saved-table.ts';
import { formatCsv } from '../exporters/csv.ts';
import { LOCALES } from '../i18n/locales.ts';

/** Of what is saved, in a folder of its own: hosts know by it that it is not to be shown. */
export const SAVED_FOLDER = 'embed/files';

type Named = Pick<PageContent, 'canonicalId' | 'language'>;

/** As it is called on the reader's disk. */
export function nameOfSaved({ canonicalId, language }: Named, ending: 'csv' | 'geojson'): string {
  return `${canonicalId}.${language}.${ending}`;
}

/** Below the folder of pages; shared by all languages. */
export function nameOfWalk({ canonicalId }: Named): string {
  return `${canonicalId}/walk.json`;
}

/** @param atlas the whole one */
export async function writePageFiles(site: string, page: PageContent, atlas: Atlas): Promise<void> {
  if (page.id !== page.canonicalId) return;
  const { language } = page;
  const { tag } = LOCALES[language];
  const write = async (path: string, text: string) => {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  if (page.rows.length > 0) {
    await write(
      `${SAVED_FOLDER}/${nameOfSaved(page, 'csv')}`,
      formatCsv(savedTable(page, embeddingWords.now(language).t)),
    );
    const features = `${JSON.stringify(savedFeatures(page, tag, atlas))}\n`;
    await write(`${SAVED_FOLDER}/${nameOfSaved(page, 'geojson')}`, features);
  }
  // They are numbers.
  if (page.walk !== null && language === 'en')
    await write(`embed/${nameOfWalk(page)}`, JSON.stringify(page.walk));
}
