/** Converts a `.dbf` cell to a value; cells that do not match their type stay text. */
import { type CellValue, dayOf } from '../build-columns.ts';

export function dbfCell(type: string, cell: Uint8Array, decode: (bytes: Uint8Array) => string): CellValue {
  if (type === 'I' && cell.length === 4) return viewOf(cell).getInt32(0, true);
  if (type === 'O' && cell.length === 8) return viewOf(cell).getFloat64(0, true);
  const text = decode(cell).replaceAll('\0', '').trimEnd();
  const bare = text.trim();
  switch (type) {
    case 'N':
    case 'F':
      return /^[-+]?(?:\d{1,15}(?:\.\d*)?|\d*\.\d+)(?:e[-+]?\d{1,3})?$/i.test(bare) ? Number(bare) : bare;
    case 'D': {
      const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(bare) ?? [];
      if (year === undefined) return bare;
      const moment = dayOf(Number(year), Number(month), Number(day));
      return Number.isNaN(moment.milliseconds) ? bare : moment;
    }
    case 'L':
      if (/^[TtYy]$/.test(bare)) return true;
      return /^[FfNn]$/.test(bare) ? false : bare.replace('?', '');
    default:
      return text;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
