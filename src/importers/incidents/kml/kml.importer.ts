/**
 * Reads KML (OGC 12-007r2): each Placemark is a record. Styles are ignored and links to other files are not
 * followed.
 */

import type { ZipEntry } from '../../zip/zip-entries.ts';
import { Archive } from '../archive.ts';
import { bytesOf } from '../delimited/blocks.ts';
import { MarkupRecords } from '../markup/markup-records.ts';
import { markupEncoding, markupPieces } from '../markup/markup-text.ts';
import { readMarkup } from '../markup/read-markup.ts';
import type { FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { dialectOfText } from '../text-source.ts';
import { KmlElements } from './kml-elements.ts';

export const readKml: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

const PACKED = 'PK';

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  if ((await markOf(file)) !== PACKED) return readDocument(file, tools);
  const archive = await Archive.open(file, 'kml', tools.budget);
  const documents = documentsOf(archive);
  if (documents.length === 0) throw new Refused({ kind: 'part-missing', format: 'kml', part: 'doc.kml' });
  const chosen = tools.options.part;
  if (chosen !== undefined) {
    const part = Math.min(Math.max(0, chosen), documents.length - 1);
    return readPart(archive, documents, part, tools);
  }
  for (let part = 0; ; part += 1) {
    try {
      return await readPart(archive, documents, part, tools);
    } catch (error) {
      // The first often only links to the others.
      const isEmpty = error instanceof Refused && error.refusal.kind === 'no-records';
      if (!isEmpty || part === documents.length - 1) throw error;
    }
  }
}

async function readPart(
  archive: Archive,
  documents: readonly ZipEntry[],
  part: number,
  tools: ReadTools,
): Promise<RawTable> {
  const table = await readDocument(await unpacked(archive, documents[part] as ZipEntry), tools);
  const parts = documents.map(({ name }) => ({ name, recordCount: null, hasShapes: true }));
  return documents.length === 1 ? table : { ...table, parts, part };
}

async function readDocument(file: Blob, tools: ReadTools): Promise<RawTable> {
  const encoding = await markupEncoding(file, tools.options.encoding);
  const records = new MarkupRecords('kml', tools);
  const elements = new KmlElements(records);
  const pieces = markupPieces(file, encoding, tools.onProgress, () => records.count);
  const damagedLine = await readMarkup(pieces, 'kml', tools.budget, elements);
  const { linkCount, unread } = elements;
  const notes: FileNote[] = [];
  if (linkCount > 0) notes.push({ kind: 'links-not-followed', count: linkCount });
  const count = [...unread.values()].reduce((sum, times) => sum + times, 0);
  if (count > 0) notes.push({ kind: 'kinds-unread', names: [...unread.keys()], count });
  return records.finish(damagedLine, dialectOfText(encoding), notes);
}

/**
 * Lists the documents of a KMZ, root first: the first KML in the root folder, by custom `doc.kml` (OGC
 * 12-007r2, annex C). Programs reach the others through links, which are not followed, so each is a part to
 * choose.
 */
function documentsOf(archive: Archive): readonly ZipEntry[] {
  const all = archive.entries.filter(({ name }) => /\.kml$/i.test(name) && !name.startsWith('__MACOSX/'));
  const root = archive.find('doc.kml') ?? all.find(({ name }) => !name.includes('/'));
  return root === undefined ? all : [root, ...all.filter((entry) => entry !== root)];
}

/** Rejects a nested KMZ. */
async function unpacked(archive: Archive, document: ZipEntry): Promise<Blob> {
  const inside = new Blob([await archive.bytes(document)]);
  if ((await markOf(inside)) === PACKED) throw new Refused({ kind: 'no-records', format: 'kml' });
  return inside;
}

async function markOf(file: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await bytesOf(file, 0, PACKED.length));
}
