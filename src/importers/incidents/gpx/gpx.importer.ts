/** Reads GPX (1.0 and 1.1): each waypoint, route and track is a record. */

import { MarkupRecords } from '../markup/markup-records.ts';
import { markupEncoding, markupPieces } from '../markup/markup-text.ts';
import { readMarkup } from '../markup/read-markup.ts';
import type { RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal } from '../refused.ts';
import { dialectOfText } from '../text-source.ts';
import { GpxElements } from './gpx-elements.ts';

export const readGpx: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  const encoding = await markupEncoding(file, tools.options.encoding);
  const records = new MarkupRecords('gpx', tools);
  const pieces = markupPieces(file, encoding, tools.onProgress, () => records.count);
  const damagedLine = await readMarkup(pieces, 'gpx', tools.budget, new GpxElements(records));
  return records.finish(damagedLine, dialectOfText(encoding));
}
