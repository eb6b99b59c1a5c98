/**
 * What a reader of a format makes of a file: its records as columns, before anything is said of what they mean. All of it must survive
 * a structured clone, and every array may be transferred.
 */
import type { Column } from '../../domain/column.ts';
import type { Result } from '../../lib/result.ts';
import type { IncidentFormat } from './formats.ts';
import type { ProblemTable } from './problem-log.ts';
import type { Refusal } from './refusal.ts';

export interface RawTable {
  readonly format: IncidentFormat;
  /** All records of the file (or of the chosen part of it), those of which nothing could be read included. */
  readonly recordCount: number;
  readonly columns: readonly Column[];
  /** Where the format has geometries. */
  readonly shapes: Shapes | null;
  readonly places: RecordPlaces;
  /** What was found while reading: records that are dropped already, values that were repaired. */
  readonly problems: ProblemTable;
  /** What is to be known of the file as a whole. */
  readonly notes: readonly FileNote[];
  /** How a text was read: what the reader may choose differently. `null` for formats that leave no choice. */
  readonly dialect: Dialect | null;
  /** Sheets of a workbook, layers of a container: which there are, and which this is. Empty where there is one by nature. */
  readonly parts: readonly FilePart[];
  readonly part: number;
}

/** Something of the file as a whole that its planner should know, though every record could be read. */
export type FileNote =
  /** The name promises something else than the bytes are. `extension` without its point. */
  | { readonly kind: 'misnamed'; readonly extension: string; readonly format: IncidentFormat }
  /** Lines before the table that are no part of it: titles and remarks. */
  | { readonly kind: 'lines-before-table'; readonly count: number }
  /** Several columns with this name, which are kept apart by their place. */
  | { readonly kind: 'same-name'; readonly name: string; readonly count: number }
  /** Rows of a sheet that its program does not show, by hand or by a filter. They are read. */
  | { readonly kind: 'hidden-rows'; readonly count: number }
  /** Sheets that its program does not show. They can be chosen. */
  | { readonly kind: 'hidden-parts'; readonly names: readonly string[] }
  /** Pages of a database that cannot be read, and with them nobody knows how many records. */
  | { readonly kind: 'pages-unreadable'; readonly count: number }
  /** The last changes of a database may stand in a second file beside it (`-wal`), which was not given. */
  | { readonly kind: 'may-lack-changes' }
  /** The file says that it holds `said` records, and `found` are there. All that is there is read. */
  | { readonly kind: 'count-differs'; readonly said: number; readonly found: number }
  /** As `damaged-from`, where there are no lines: `count` records stand before the damage. */
  | { readonly kind: 'damaged-after'; readonly count: number }
  /** Columns that hold values and have no name. */
  | { readonly kind: 'columns-without-name'; readonly count: number }
  /** Rows that their program has struck out and not yet taken away. They are no records. */
  | { readonly kind: 'deleted-rows'; readonly count: number }
  /** What belongs together is not of one length: geometries, rows that are there, rows that the file says there are. All that is there is read. */
  | { readonly kind: 'halves-differ'; readonly shapes: number; readonly rows: number; readonly said: number }
  /** Files that this one only points to: nothing is fetched. */
  | { readonly kind: 'links-not-followed'; readonly count: number }
  /** From here on nothing could be read: it is cut short, or spoiled. `line` from 1; `byte` from 0, in its text as UTF-8, where it is known. */
  | { readonly kind: 'damaged-from'; readonly line: number; readonly byte: number | null };

/** Where each record stands in its file. */
export interface RecordPlaces {
  /** `line` of a text, `row` of a sheet or table, `feature` of a collection. All are counted from 1. */
  readonly unit: 'line' | 'row' | 'feature';
  /** Of each record; `null` when the record number plus `first` is the place. */
  readonly numbers: Uint32Array | null;
  readonly first: number;
}

/** Where a record stands, as a person counts. */
export function placeOf(places: RecordPlaces, record: number): number {
  return places.numbers === null ? record + places.first : (places.numbers[record] ?? 0);
}

export interface FilePart {
  readonly name: string;
  /** `null` when the format does not say before it is read. */
  readonly recordCount: number | null;
  readonly hasShapes: boolean;
}

/** One entry a record. */
export interface Shapes {
  /**
   * In the file's own coordinate system, in the order x (east), y (north); NaN where there is none. Of a shape that is no single point, the
   * middle of its extent (of an area a point inside it): it counts only when its planner says so.
   */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index into `SHAPE_KINDS`. */
  readonly kind: Uint8Array;
  readonly system: DeclaredSystem;
}

/** What a record's geometry is. `broken`: one that could not be read, or has a coordinate that is no finite number. */
export const SHAPE_KINDS = ['none', 'point', 'points', 'line', 'area', 'mixed', 'broken'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];

/** What the file says of its coordinate system. */
export type DeclaredSystem =
  /** The format allows one only, and that is WGS 84 (RFC 7946, KML, GPX). */
  | { readonly from: 'format' }
  /** An EPSG code that the file names. */
  | { readonly from: 'code'; readonly epsg: number }
  /** A text of the file (`.prj`, WKT of a container) for `proj4` to read. */
  | { readonly from: 'text'; readonly text: string }
  /** It says nothing. */
  | { readonly from: 'nothing' };

export interface Dialect {
  readonly encoding: string;
  /** Other encodings that read the bytes without a fault, likeliest first. Empty when the bytes say which it is. */
  readonly otherEncodings: readonly string[];
  /** `null` for texts that are no tables. */
  readonly delimiter: string | null;
  /** How else the lines can be cut into equal rows. */
  readonly otherDelimiters: readonly string[];
  readonly hasHeader: boolean;
  /** True when it can be told from the cells whether the first row is a header. */
  readonly headerIsSure: boolean;
  /** The first lines, as they are read now and by each of the other encodings, for the eye to choose by. */
  readonly samples: readonly { readonly encoding: string; readonly lines: readonly string[] }[];
}

/** What the planner has said of how to read the file; what is left out is guessed. */
export interface ReadOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly hasHeader?: boolean;
  /** Index into `parts`. */
  readonly part?: number;
}

export interface ReadProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly records: number;
}

/** Limits that a file is held to. Each refusal by one of them names it. */
export interface Budget {
  readonly fileBytes: number;
  /** Of all parts of a packed file together, and of one of them. */
  readonly unpackedBytes: number;
  readonly entries: number;
  readonly records: number;
  readonly columns: number;
  readonly cells: number;
  readonly nesting: number;
  /** Of one cell, in bytes. */
  readonly cellBytes: number;
}

export interface ReadTools {
  readonly onProgress: (progress: ReadProgress) => void;
  readonly options: ReadOptions;
  readonly budget: Budget;
}

/** Reads one format. May read the file as a stream. @throws only for faults of ours */
export type ReadIncidents = (
  file: Blob,
  name: string,
  tools: ReadTools,
) => Promise<Result<RawTable, Refusal>>;
