/** Replaces JSZip where pptxgenjs imports it (decision 0085). The reader of DOCX keeps it. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function deckZip(root: string): Plugin {
  return {
    name: 'crossroads-deck-zip',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'jszip' && importer?.includes('pptxgenjs') === true
        ? join(root, 'src/exporters/pptx/deck-zip.ts')
        : null,
  };
}
