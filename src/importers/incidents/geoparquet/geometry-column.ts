/**
 * Finds the geometry column of a Parquet file, from the key `geo` of GeoParquet (1.1), else Parquet's own
 * type of 2025.
 */
import type { FileMetaData, SchemaElement } from 'hyparquet';
import type { DeclaredSystem } from '../raw-table.ts';

export interface GeometryColumn {
  readonly name: string;
  /** Lower case: `wkb`, or a geometry kind whose coordinates are nested columns. */
  readonly encoding: string;
  readonly system: DeclaredSystem;
  /** A column of extents, an index without data. */
  readonly extents: string | null;
  /** The key `geo` is there, but describes no column of the file. */
  readonly isUndescribed: boolean;
}

/** Usual names in programs that write undeclared well-known binary. */
const USUAL_NAME = /^(?:(?:wkb_|the_)?geom|(?:wkb_)?geometry|wkb)$/i;

type Values = Readonly<Record<string, unknown>>;

/** @param columns top-level ones. @returns `null` for a plain table */
export function findGeometry(
  { key_value_metadata: said = [] }: FileMetaData,
  columns: readonly SchemaElement[],
): GeometryColumn | null {
  const text = said.find(({ key }) => key === 'geo')?.value;
  const isUndescribed = text !== undefined;
  const geo = valuesOf(parsed(text));
  const described = valuesOf(geo['columns']);
  const names = [geo['primary_column'], ...Object.keys(described)];
  const name = names.find((one) => columns.some((column) => column.name === one));
  if (typeof name === 'string' && Object.hasOwn(described, name)) {
    const { encoding, covering, ...rest } = valuesOf(described[name]);
    const [extents] = listOf(valuesOf(valuesOf(valuesOf(covering)['bbox']))['xmin']);
    return {
      name,
      encoding: String(encoding).toLowerCase(),
      system: 'crs' in rest ? systemOf(rest['crs']) : { from: 'format' },
      extents: typeof extents === 'string' ? extents : null,
      isUndescribed: false,
    };
  }
  for (const { name: own, logical_type: logical } of columns) {
    if (logical?.type !== 'GEOMETRY' && logical?.type !== 'GEOGRAPHY') continue;
    const key = /^projjson:(.*)$/.exec(logical.crs ?? '')?.[1];
    const crs = key === undefined ? logical.crs : said.find((one) => one.key === key)?.value;
    return { name: own, encoding: 'wkb', system: systemOfText(crs), extents: null, isUndescribed };
  }
  const usual = columns.find((column) => USUAL_NAME.test(column.name) && isBytes(column));
  return usual === undefined
    ? null
    : { name: usual.name, encoding: 'wkb', system: { from: 'nothing' }, extents: null, isUndescribed };
}

function isBytes({ type, converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return type === 'BYTE_ARRAY' && converted === undefined && logical === undefined;
}

/** @param crs PROJJSON; `null` if unknown */
function systemOf(crs: unknown): DeclaredSystem {
  if (typeof crs === 'string') return systemOfText(crs);
  if (typeof crs !== 'object' || crs === null) return { from: 'nothing' };
  const { authority, code } = valuesOf(valuesOf(crs)['id']);
  if (authority === 'OGC' && code === 'CRS84') return { from: 'format' };
  const epsg = Number(code);
  if (/^epsg$/i.test(String(authority)) && Number.isInteger(epsg)) return { from: 'code', epsg };
  return { from: 'text', text: JSON.stringify(crs) };
}

function systemOfText(text: string | undefined): DeclaredSystem {
  if (text === undefined || /CRS84$/.test(text)) return { from: 'format' };
  const code = /^(?:EPSG|srid):(\d+)$/i.exec(text)?.[1];
  if (code !== undefined) return { from: 'code', epsg: Number(code) };
  const json = parsed(text);
  return typeof json === 'object' && json !== null ? systemOf(json) : { from: 'text', text };
}

/** `null` for invalid JSON. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
