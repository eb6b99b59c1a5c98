/**
 * Writes records as KML 2.2 (OGC 07-147r2): one Placemark each, with all fields as data, and its date for
 * timelines.
 */
import { EXPORTED_DOCUMENT } from '../../domain/exported-columns.ts';
import {
  aboutText,
  type ExportedRecords,
  positionAt,
  ROWS_AT_ONCE,
  type WriteIncidents,
} from './exported-records.ts';
import { xmlText } from './xml-text.ts';

const encoder = new TextEncoder();

export const writeKml: WriteIncidents = function* (exported) {
  const { about, rowCount, title } = exported;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let text = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document id="${EXPORTED_DOCUMENT}">
<name>${xmlText(title)}</name>
<description>${xmlText(aboutText(about))}</description>
`;
  for (let row = 0; row < rowCount; row += 1) {
    text += placemarkOf(exported, row);
    if ((row + 1) % ROWS_AT_ONCE === 0) {
      parts.push(encoder.encode(text));
      text = '';
      yield row + 1;
    }
  }
  parts.push(encoder.encode(`${text}</Document>\n</kml>\n`));
  return parts;
};

function placemarkOf(exported: ExportedRecords, row: number): string {
  const date = exported.dateAt(row);
  const position = positionAt(exported, row);
  const data = exported.fields.map(({ name, valueAt }) => {
    const value = valueAt(row);
    return value === null
      ? ''
      : `<Data name="${xmlText(name)}"><value>${xmlText(String(value))}</value></Data>`;
  });
  const time = date === null ? '' : `<TimeStamp><when>${momentOf(date)}</when></TimeStamp>`;
  const point = position === null ? '' : `<Point><coordinates>${position.join(',')}</coordinates></Point>`;
  const name = xmlText(String(exported.fields[0]?.valueAt(row) ?? ''));
  return `<Placemark><name>${name}</name>${time}<ExtendedData>${data.join('')}</ExtendedData>${point}</Placemark>\n`;
}

/** XML Schema requires seconds in a time of day. */
function momentOf(date: string): string {
  return date.includes('T') ? `${date}:00` : date;
}
