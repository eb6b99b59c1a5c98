/** The whole atlas with the briefing, in one file. */
import { fileNameOf } from '../../exporters/download.ts';
import { composeOneFile, OtherFileError } from '../../exporters/one-file/compose-one-file.ts';
import { ExportError } from '../../exporters/picture.ts';
import { fetchSiteFile } from '../../lib/site-files.ts';
import type { BriefingExportFormat } from './export-format.ts';

export const makeHtml: BriefingExportFormat['make'] = async ({ briefing, atlas, date, withNotes }, work) => {
  const read = async (name: string) => {
    const response = await fetchSiteFile(new URL(name, document.baseURI), { signal: work.signal });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  try {
    const edition = atlas.editions.current;
    const { bytes, sha256 } = await composeOneFile({ briefing, withNotes, edition, date, read }, work);
    return {
      blob: new Blob([bytes], { type: 'text/html' }),
      fileName: fileNameOf(briefing.story.title, date, 'html'),
      sha256,
    };
  } catch (cause) {
    work.signal.throwIfAborted();
    const isOther = cause instanceof OtherFileError || cause instanceof SyntaxError;
    throw new ExportError(isOther ? 'export.error.otherPart' : 'export.error.noPart', { cause });
  }
};
