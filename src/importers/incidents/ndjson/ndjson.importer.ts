/**
 * Reads JSON line by line (NDJSON, GeoJSONL), or by record separators (GeoJSON Text Sequences, RFC 8142). A
 * feature collection on a line counts as its features.
 */
import { ByteWindow } from '../geojson/byte-window.ts';
import { parseValue } from '../geojson/parse-value.ts';
import { RECORD_CELLS, RecordStore } from '../geojson/record-store.ts';
import { type TakenValue, takeValue } from '../geojson/take-value.ts';
import type { RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal } from '../refused.ts';
import { dialectOfText, findEncoding, readUtf8 } from '../text-source.ts';

const LINE_FEED = 10;
const SEPARATOR = 0x1e;

export const readNdjson: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  const encoding = await findEncoding(file, tools.options.encoding);
  const store = new RecordStore('ndjson', 'line', tools);
  const window = new ByteWindow(readUtf8(file, encoding, tools.onProgress, () => store.count));
  const mostBytes = tools.budget.cellBytes * RECORD_CELLS;
  const isSequence = (await window.skipSpace()) === SEPARATOR;
  let lines = new Uint32Array(1024);
  for (;;) {
    const byte = await window.skipSpace();
    if (byte === -1) break;
    if (byte === SEPARATOR) {
      window.at += 1;
      continue;
    }
    window.countLines();
    const before = store.count;
    const { line } = window;
    await readRecord(window, store, mostBytes, isSequence ? SEPARATOR : LINE_FEED);
    if (store.count > lines.length) {
      const wider = new Uint32Array(Math.max(store.count, lines.length * 2));
      wider.set(lines);
      lines = wider;
    }
    lines.fill(line, before, store.count);
  }
  return store.finish(
    { from: 'format' },
    { numbers: lines.slice(0, store.count), notes: [], dialect: dialectOfText(encoding) },
  );
}

/** Reads to the next separator; text after a value there invalidates it. */
async function readRecord(
  window: ByteWindow,
  store: RecordStore,
  mostBytes: number,
  separator: number,
): Promise<void> {
  const { text, isLong } = await takeUntil(window, separator, mostBytes);
  if (isLong) {
    store.drop('cell-too-long', '');
    return;
  }
  const collection = /"features"\s*:\s*\[/.test(text) ? parseValue(text) : undefined;
  const features = (collection as { features?: unknown } | null | undefined)?.features;
  if (Array.isArray(features)) {
    for (const feature of features) {
      if (typeof feature === 'object' && feature !== null && !Array.isArray(feature)) store.add(feature);
      else store.drop('record-unreadable', String(JSON.stringify(feature)));
    }
    return;
  }
  store.addTaken(await wholeOf(text, mostBytes));
}

/** Like `takeValue`, for a text that must hold one value. */
async function wholeOf(text: string, mostBytes: number): Promise<TakenValue> {
  async function* piece() {
    yield new TextEncoder().encode(text);
  }
  const window = new ByteWindow(piece());
  const taken = await takeValue(window, mostBytes);
  return { ...taken, state: taken.state === 'whole' ? 'whole' : 'cut', text };
}

async function takeUntil(
  window: ByteWindow,
  separator: number,
  mostBytes: number,
): Promise<{ text: string; isLong: boolean }> {
  let isLong = false;
  let length = 0;
  for (;;) {
    const found = window.bytes.subarray(0, window.end).indexOf(separator, window.at + length);
    length = (found === -1 ? window.end : found) - window.at;
    if (length > mostBytes) isLong = true;
    if (found !== -1) break;
    if (isLong) {
      window.at = window.end;
      length = 0;
    }
    if (!(await window.more())) break;
  }
  const end = window.at + length;
  const text = isLong ? '' : new TextDecoder().decode(window.bytes.subarray(window.at, end));
  window.at = end;
  return { text: text.trim(), isLong };
}
