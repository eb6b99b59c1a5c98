/** Reads KML (OGC 12-007r2): every Placemark is a record. What it shows on a screen is left aside, and links to other files are not followed. */

import { Archive } from '../archive.ts';
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
  if ((await markOf(file)) === PACKED) return readFile(await unpacked(file, tools), tools);
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

/** The document of a KMZ: `doc.kml`, or the first that is there. It is never packed once more. */
async function unpacked(file: Blob, tools: ReadTools): Promise<Blob> {
  const archive = await Archive.open(file, 'kml', tools.budget);
  const entry = archive.find('doc.kml') ?? archive.entries.find(({ name }) => /\.kml$/i.test(name));
  if (entry === undefined) throw new Refused({ kind: 'part-missing', format: 'kml', part: 'doc.kml' });
  const inside = new Blob([await archive.bytes(entry)]);
  if ((await markOf(inside)) === PACKED) throw new Refused({ kind: 'no-records', format: 'kml' });
  return inside;
}

async function markOf(file: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await bytesOf(file, 0, PACKED.length));
}
