/**
 * Writes the files beside embedded pages: downloads and walk data. A page with two addresses has them once.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import { embeddingWords } from '../embeds/embedding-words.ts';
import type { PageContent } from '../embeds/page-model.ts';
import { savedFeatures } from '../embeds/saved-features.ts';
import { savedTable } from '../embeds/saved-table.ts';
import { formatCsv } from '../exporters/csv.ts';
import { LOCALES } from '../i18n/locales.ts';

/** A separate folder, so that hosts can serve it as downloads. */
export const SAVED_FOLDER = 'embed/files';

type Named = Pick<PageContent, 'canonicalId' | 'language'>;

/** File name of the download. */
export function nameOfSaved({ canonicalId, language }: Named, ending: 'csv' | 'geojson'): string {
  return `${canonicalId}.${language}.${ending}`;
}

/** In the folder of pages; shared by all languages. */
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
  // The walk has only numbers, so one file serves all languages.
  if (page.walk !== null && language === 'en')
    await write(`embed/${nameOfWalk(page)}`, JSON.stringify(page.walk));
}
