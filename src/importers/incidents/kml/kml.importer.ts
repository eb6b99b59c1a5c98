/** Reads KML (OGC 12-007r2): every Placemark is a record. What it shows on a screen is left aside, and links to other files are not followed. */

import { bytesOf } from '../delimited/blocks.ts';
import { MarkupRecords } from '../markup/markup-records.ts';
import { markupEncoding, markupPieces } from '../markup/markup-text.ts';
import { readMarkup } from '../markup/read-markup.ts';
import type { RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { dialectOfText } from '../text-source.ts';
import { KmlElements } from './kml-elements.ts';

export const readKml: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

const PACKED = 'PK';

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  const mark = new TextDecoder('latin1').decode(await bytesOf(file, 0, PACKED.length));
  if (mark === PACKED) throw new Refused({ kind: 'unsupported-format', format: 'KMZ' });
  const encoding = await markupEncoding(file, tools.options.encoding);
  const records = new MarkupRecords('kml', tools);
  const elements = new KmlElements(records);
  const pieces = markupPieces(file, encoding, tools.tell, () => records.count);
  const damagedLine = await readMarkup(pieces, 'kml', tools.budget, elements);
  const { linkCount } = elements;
  return records.finish(
    damagedLine,
    dialectOfText(encoding),
    linkCount === 0 ? [] : [{ kind: 'links-not-followed', count: linkCount }],
  );
}
