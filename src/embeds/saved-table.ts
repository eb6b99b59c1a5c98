/** The table of a page for download: head and rows, in the words of the page, with full sources. */
import type { EmbeddingTranslate } from './embedding-words.ts';
import { sourcesOfRow } from './page-content.ts';
import type { PageContent } from './page-model.ts';

const COLUMNS = ['name', 'kind', 'markets', 'evidence', 'sources'] as const;

export function savedTable(
  page: Pick<PageContent, 'rows' | 'sources'>,
  say: EmbeddingTranslate,
): readonly (readonly string[])[] {
  return [
    COLUMNS.map((column) => say(`embedding.column.${column}`)),
    ...page.rows.map((row) => [
      row.name,
      row.kind,
      row.markets.join('; '),
      row.evidence,
      sourcesOfRow(page, row)
        .map(({ text, url }) => (url === null ? text : `${text}, ${url}`))
        .join('; '),
    ]),
  ];
}
