/**
 * Reads GeoJSON (feature collections, single features or geometries) and plain lists of objects. Features are
 * read one by one, to save memory and to limit damage to single features.
 */
import type { DeclaredSystem, FileNote, RawTable, ReadIncidents, ReadTools } from '../raw-table.ts';
import { orRefusal, Refused } from '../refused.ts';
import { dialectOfText, findEncoding, readUtf8 } from '../text-source.ts';
import { ByteWindow } from './byte-window.ts';
import { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_LIST, OPEN_OBJECT, QUOTE } from './json-bytes.ts';
import { parseValue } from './parse-value.ts';
import { RECORD_CELLS, RecordStore } from './record-store.ts';
import { isGeometryType } from './shape-of-geometry.ts';
import { takeValue } from './take-value.ts';

/**
 * Parses the `crs` member of GeoJSON before RFC 7946 (The GeoJSON Format Specification of 2008, section 3),
 * which GDAL and QGIS still write.
 */
const EPSG =
  /^(?:urn:(?:x-)?ogc:def:crs:EPSG:[^:]*:|EPSG:{1,2}|https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[^/]*\/)(\d+)$/i;
const CRS84 = /(?:^|[:/])CRS84$/i;

/** @param crs the member's value; `undefined` if absent */
function declaredCrs(crs: unknown): DeclaredSystem {
  if (crs === undefined) return { from: 'format' };
  if (typeof crs !== 'object' || crs === null) return { from: 'nothing' };
  const { properties } = crs as Record<string, unknown>;
  const { name, code } = (typeof properties === 'object' && properties !== null ? properties : {}) as Record<
    string,
    unknown
  >;
  if (typeof code === 'number' && Number.isInteger(code)) return { from: 'code', epsg: code };
  if (typeof name !== 'string' || name.trim() === '') return { from: 'nothing' };
  if (CRS84.test(name)) return { from: 'format' };
  const epsg = EPSG.exec(name)?.[1];
  return epsg === undefined ? { from: 'text', text: name } : { from: 'code', epsg: Number(epsg) };
}

/** Finds the next recognisable feature after a damaged record. */
const BEGINNING = /\{\s*"type"\s*:\s*"Feature"\s*[,}]/;
/** Searches in pieces of this size, which overlap by the longest match. */
const PIECE_BYTES = 1 << 16;
const LONGEST = 200;

const decoder = new TextDecoder('latin1');

/** Moves there. @returns false, with the window possibly advanced, if there is none */
async function goToNextFeature(window: ByteWindow): Promise<boolean> {
  for (;;) {
    const end = Math.min(window.at + PIECE_BYTES, window.end);
    const found = decoder.decode(window.bytes.subarray(window.at, end)).search(BEGINNING);
    if (found >= 0) {
      window.at += found;
      return true;
    }
    if (end < window.end) window.at = end - LONGEST;
    else {
      window.at = Math.max(window.at, end - LONGEST);
      if (!(await window.more())) return false;
    }
  }
}

type Damage = Extract<FileNote, { kind: 'damaged-from' }>;

/** Members of the top-level object, except features. */
type Members = Map<string, unknown>;

export const readGeojson: ReadIncidents = (file, _name, tools) => orRefusal(() => readFile(file, tools));

async function readFile(file: Blob, tools: ReadTools): Promise<RawTable> {
  const encoding = await findEncoding(file, tools.options.encoding);
  const store = new RecordStore('geojson', 'feature', tools);
  const window = new ByteWindow(readUtf8(file, encoding, tools.onProgress, () => store.count));
  const members: Members = new Map();
  const mostBytes = tools.budget.cellBytes * RECORD_CELLS;
  const first = await window.skipSpace();
  if (first === -1) throw new Refused({ kind: 'empty' });
  const found =
    first === OPEN_LIST
      ? await readList(window, store, mostBytes)
      : await readObject(window, store, members, mostBytes);
  const damage = found ?? ((await window.skipSpace()) === -1 ? null : placeOf(window));
  if (store.count === 0) addWhole(members, store, damage);
  const notes = damage === null ? [] : [damage];
  return store.finish(declaredCrs(members.get('crs')), {
    numbers: null,
    notes,
    dialect: dialectOfText(encoding),
  });
}

function placeOf(window: ByteWindow): Damage {
  window.countLines();
  return { kind: 'damaged-from', line: window.line, byte: window.place };
}

/** Adds an object without a feature list as one record. @throws Refused for unknown kinds */
function addWhole(members: Members, store: RecordStore, damage: Damage | null): void {
  const type = members.get('type');
  if (type === 'Topology') throw new Refused({ kind: 'unsupported-format', format: 'TopoJSON' });
  if (members.has('geometryType') || members.has('spatialReference'))
    throw new Refused({ kind: 'unsupported-format', format: 'Esri JSON' });
  if (type === 'Feature' || isGeometryType(type)) {
    const { crs: _, ...value } = Object.fromEntries(members);
    store.add(value);
  } else if (damage !== null) {
    const place = { unit: 'byte', number: damage.byte ?? 0 } as const;
    throw new Refused({ kind: 'damaged', format: 'geojson', place, detail: 'no feature before the damage' });
  } else if (type !== 'FeatureCollection' && members.size > 0)
    throw new Refused({ kind: 'unsupported-format', format: 'JSON' });
}

/** @returns where the object is damaged or ends early */
async function readObject(
  window: ByteWindow,
  store: RecordStore,
  members: Members,
  mostBytes: number,
): Promise<Damage | null> {
  if ((await window.skipSpace()) !== OPEN_OBJECT) return placeOf(window);
  window.at += 1;
  for (;;) {
    const byte = await window.skipSpace();
    if (byte === CLOSE_OBJECT) {
      window.at += 1;
      return null;
    }
    if (byte === COMMA) {
      window.at += 1;
      continue;
    }
    if (byte !== QUOTE) return placeOf(window);
    const key = await takeValue(window, mostBytes);
    const name = parseValue(key.text);
    if (key.state !== 'whole' || typeof name !== 'string') return placeOf(window);
    if ((await window.skipSpace()) !== COLON) return placeOf(window);
    window.at += 1;
    const isFeatures = (await window.skipSpace()) === OPEN_LIST && name === 'features';
    if (isFeatures) {
      const damage = await readList(window, store, mostBytes);
      if (damage !== null) return damage;
      continue;
    }
    const before = placeOf(window);
    const value = await takeValue(window, mostBytes);
    if (value.state === 'cut' || value.state === 'crossed') return before;
    members.set(name, value.state === 'whole' ? parseValue(value.text) : null);
  }
}

/** Each list value is a record. @returns where the list ends early */
async function readList(window: ByteWindow, store: RecordStore, mostBytes: number): Promise<Damage | null> {
  window.at += 1;
  for (;;) {
    const byte = await window.skipSpace();
    if (byte === -1) return placeOf(window);
    if (byte === CLOSE_LIST || byte === COMMA) {
      window.at += 1;
      if (byte === CLOSE_LIST) return null;
      continue;
    }
    // Not the start of a value.
    if (byte === CLOSE_OBJECT || byte === COLON) return placeOf(window);
    const before = placeOf(window);
    const taken = await takeValue(window, mostBytes);
    store.addTaken(taken);
    const isLost = taken.state === 'cut' || taken.state === 'crossed';
    if (isLost && !(await goToNextFeature(window))) return before;
  }
}
