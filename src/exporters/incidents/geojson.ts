/**
 * Writes records as GeoJSON (RFC 7946): a collection with information about the file in the foreign member
 * `crossroads`.
 */
import { positionAt, ROWS_AT_ONCE, type WriteIncidents } from './exported-records.ts';

const encoder = new TextEncoder();

export const writeGeojson: WriteIncidents = function* (exported) {
  const { about, fields, rowCount, title } = exported;
  const said = Object.fromEntries(about.map(({ id, text }) => [id, text]));
  const names = fields.map(({ name }) => JSON.stringify(name));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let text = `{"type":"FeatureCollection","name":${JSON.stringify(title)},"crossroads":${JSON.stringify(said)},"features":[\n`;
  for (let row = 0; row < rowCount; row += 1) {
    const position = positionAt(exported, row);
    const geometry = position === null ? 'null' : `{"type":"Point","coordinates":[${position.join(',')}]}`;
    // Written by hand, because a column may have the name of a built-in object property.
    const properties = fields.map(({ valueAt }, field) => `${names[field]}:${JSON.stringify(valueAt(row))}`);
    text += `{"type":"Feature","geometry":${geometry},"properties":{${properties.join(',')}}}`;
    text += row + 1 < rowCount ? ',\n' : '\n';
    if ((row + 1) % ROWS_AT_ONCE === 0) {
      parts.push(encoder.encode(text));
      text = '';
      yield row + 1;
    }
  }
  parts.push(encoder.encode(`${text}]}\n`));
  return parts;
};
