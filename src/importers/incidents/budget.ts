/** The limits that a planner's own files are held to: far above any sound file, and what a browser's tab can still hold. */
import type { Budget } from './raw-table.ts';

const MEGABYTE = 1_000_000;

export const BUDGET: Budget = {
  // Five million records of seven columns are a third of it.
  fileBytes: 1_000 * MEGABYTE,
  unpackedBytes: 2_000 * MEGABYTE,
  entries: 10_000,
  records: 10_000_000,
  // What a sheet of a workbook holds (ECMA-376): no table that people make is wider.
  columns: 16_384,
  cells: 200_000_000,
  nesting: 64,
  // A cell of a workbook holds 32,767 letters; texts of GeoJSON and of databases are longer.
  cellBytes: MEGABYTE,
};
