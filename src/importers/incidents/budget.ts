/** Limits for imported files: far above any valid file, and within the memory of a browser tab. */
import type { Budget } from './raw-table.ts';

const MEGABYTE = 1_000_000;

export const BUDGET: Budget = {
  // Five million records of seven columns are a third of it.
  fileBytes: 1_000 * MEGABYTE,
  unpackedBytes: 2_000 * MEGABYTE,
  entries: 10_000,
  records: 10_000_000,
  // The width of a workbook sheet (ECMA-376).
  columns: 16_384,
  cells: 200_000_000,
  nesting: 64,
  // A workbook cell holds 32,767 letters; texts of GeoJSON and of databases are longer.
  cellBytes: MEGABYTE,
};
