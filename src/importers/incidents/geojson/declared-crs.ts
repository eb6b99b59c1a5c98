/**
 * Parses the `crs` member of GeoJSON before RFC 7946 (The GeoJSON Format Specification of 2008, section 3),
 * which GDAL and QGIS still write.
 */
import type { DeclaredSystem } from '../raw-table.ts';

const EPSG =
  /^(?:urn:(?:x-)?ogc:def:crs:EPSG:[^:]*:|EPSG:{1,2}|https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[^/]*\/)(\d+)$/i;
const CRS84 = /(?:^|[:/])CRS84$/i;

/** @param crs the member's value; `undefined` if absent */
export function declaredCrs(crs: unknown): DeclaredSystem {
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
