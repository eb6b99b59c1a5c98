/** Writes records as CSV (RFC 4180). Information about the file as a whole is saved in a separate file. */
import { EXPORTED_COLUMNS } from '../../domain/exported-columns.ts';
import { formatCsvCell } from '../csv.ts';
import { positionAt, ROWS_AT_ONCE, type WriteIncidents } from './exported-records.ts';

const encoder = new TextEncoder();
const BYTE_ORDER_MARK = '\ufeff';

export const writeCsv: WriteIncidents = function* (exported) {
  const { fields, hasPositions, rowCount } = exported;
  const lineOf = (cells: readonly string[], lng: string, lat: string) => {
    const [record = '', ...others] = cells;
    return `${(hasPositions ? [record, lng, lat, ...others] : cells).join(',')}\r\n`;
  };
  let lines = BYTE_ORDER_MARK;
  lines += lineOf(
    fields.map(({ name }) => formatCsvCell(name)),
    EXPORTED_COLUMNS.lng,
    EXPORTED_COLUMNS.lat,
  );
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const [lng, lat] = positionAt(exported, row) ?? ['', ''];
    lines += lineOf(
      fields.map(({ valueAt }) => formatCsvCell(valueAt(row) ?? '')),
      lng,
      lat,
    );
    if ((row + 1) % ROWS_AT_ONCE === 0) {
      parts.push(encoder.encode(lines));
      lines = '';
      yield row + 1;
    }
  }
  parts.push(encoder.encode(lines));
  return parts;
};
