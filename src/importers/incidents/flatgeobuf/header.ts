/** Parses the header of a FlatGeobuf file; flatgeobuf.org, `header.fbs` of version 3. */
import type { DeclaredSystem } from '../raw-table.ts';
import type { FlatTable } from './flat-table.ts';

export interface FlatColumn {
  readonly name: string;
  /** Index into the kinds of `read-properties.ts`. */
  readonly type: number;
}

export interface FlatHeader {
  /** Of all geometries; 0 if each has its own. */
  readonly geometryType: number;
  readonly columns: readonly FlatColumn[];
  /** 0 if unknown. */
  readonly saidFeatures: number;
  /** Length of the index before the features, which is unused. */
  readonly indexBytes: number;
  readonly system: DeclaredSystem;
}

const NODE_BYTES = 40;
/** The schema's default. */
const USUAL_NODE_SIZE = 16;

/** @throws RangeError */
export function headerOf(table: FlatTable): FlatHeader {
  const saidFeatures = table.uint64(8, 0);
  return {
    geometryType: table.uint8(2, 0),
    columns: columnsOf(table, 7),
    saidFeatures,
    indexBytes: indexBytes(saidFeatures, table.uint16(9, USUAL_NODE_SIZE)),
    system: systemOf(table.table(10)),
  };
}

/** @throws RangeError */
export function columnsOf(table: FlatTable, field: number): readonly FlatColumn[] {
  return table.tables(field).map((column) => ({ name: column.text(0), type: column.uint8(1, 0) }));
}

/** Size of a packed R-tree: one leaf per feature, one parent per `nodeSize` nodes. */
export function indexBytes(features: number, nodeSize: number): number {
  if (features === 0 || nodeSize === 0) return 0;
  let nodes = features;
  for (let level = features; level > 1; ) {
    // A size of one would never end; the schema requires two.
    level = Math.ceil(level / Math.max(2, nodeSize));
    nodes += level;
  }
  // A single feature still has a parent node.
  return (features === 1 ? 2 : nodes) * NODE_BYTES;
}

function systemOf(crs: FlatTable | null): DeclaredSystem {
  if (crs === null) return { from: 'nothing' };
  const organisation = crs.text(0);
  const epsg = crs.int32(1, 0);
  if (epsg > 0 && (organisation === '' || /^epsg$/i.test(organisation))) return { from: 'code', epsg };
  const text = crs.text(4);
  return text === '' ? { from: 'nothing' } : { from: 'text', text };
}
