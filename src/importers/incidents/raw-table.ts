/**
 * The result of a format reader: a file's records as columns, before they are interpreted. Everything must
 * survive a structured clone, and every array may be transferred.
 */
import type { Column } from '../../domain/column.ts';
import type { Result } from '../../lib/result.ts';
import type { IncidentFormat } from './formats.ts';
import type { ProblemTable } from './problem-log.ts';
import type { Refusal } from './refusal.ts';

export interface RawTable {
  readonly format: IncidentFormat;
  /** All records of the file or chosen part, including unreadable ones. */
  readonly recordCount: number;
  readonly columns: readonly Column[];
  /** If the format has geometries. */
  readonly shapes: Shapes | null;
  readonly places: RecordPlaces;
  /** Problems found while reading: dropped records and repaired values. */
  readonly problems: ProblemTable;
  /** Facts about the whole file. */
  readonly notes: readonly FileNote[];
  /** How text was read, and what the user may change; `null` if the format leaves no choice. */
  readonly dialect: Dialect | null;
  /**
   * Sheets of a workbook, layers of a container; empty if the format has only one. `part` is the current one.
   */
  readonly parts: readonly FilePart[];
  readonly part: number;
}

/** A fact about the whole file for the user, even if every record was read. */
export type FileNote =
  /** The name does not match the bytes. `extension` without its dot. */
  | { readonly kind: 'misnamed'; readonly extension: string; readonly format: IncidentFormat }
  /** Titles and remarks before the table. */
  | { readonly kind: 'lines-before-table'; readonly count: number }
  /** Several columns with this name, distinguished by position. */
  | { readonly kind: 'same-name'; readonly name: string; readonly count: number }
  /** Rows of a sheet hidden by hand or by a filter. They are read. */
  | { readonly kind: 'hidden-rows'; readonly count: number }
  /** Hidden sheets. They can be chosen. */
  | { readonly kind: 'hidden-parts'; readonly names: readonly string[] }
  /** Unreadable pages of a database, with an unknown number of records. */
  | { readonly kind: 'pages-unreadable'; readonly count: number }
  /** The latest changes may be in a second file (`-wal`), which was not given. */
  | { readonly kind: 'may-lack-changes' }
  /** The file declares `said` records, but `found` exist. All existing ones are read. */
  | { readonly kind: 'count-differs'; readonly said: number; readonly found: number }
  /** Like `damaged-from`, without lines: `count` records precede the damage. */
  | { readonly kind: 'damaged-after'; readonly count: number }
  /** Columns with values but no name. */
  | { readonly kind: 'columns-without-name'; readonly count: number }
  /** Rows marked as deleted, which are not read. */
  | { readonly kind: 'deleted-rows'; readonly count: number }
  /** Geometries, existing rows and declared rows differ in number. All existing ones are read. */
  | { readonly kind: 'halves-differ'; readonly shapes: number; readonly rows: number; readonly said: number }
  /** Linked files, which are not fetched. */
  | { readonly kind: 'links-not-followed'; readonly count: number }
  /** Letters whose encoding the file does not name. */
  | { readonly kind: 'letters-guessed'; readonly encoding: string }
  /** The description of the geometries (`geo` of GeoParquet) is unreadable; the column was found by its name. */
  | { readonly kind: 'description-broken' }
  /** Kinds of things that are not points, lines or areas, as the file names them. */
  | { readonly kind: 'kinds-unread'; readonly names: readonly string[]; readonly count: number }
  /** Other columns that could be the date, or the quantity. */
  | { readonly kind: 'other-date' | 'other-quantity'; readonly names: readonly string[] }
  /** The file names no coordinate system; WGS 84 fits. */
  | { readonly kind: 'system-assumed' }
  /** Truncated or damaged from here on. `line` from 1; `byte` from 0, in its UTF-8 text, if known. */
  | { readonly kind: 'damaged-from'; readonly line: number; readonly byte: number | null };

/** Location of each record in its file. */
export interface RecordPlaces {
  /** `line` of a text, `row` of a sheet or table, `feature` of a collection. All count from 1. */
  readonly unit: 'line' | 'row' | 'feature';
  /** Per record; `null` if the place is the record number plus `first`. */
  readonly numbers: Uint32Array | null;
  readonly first: number;
}

/** Returns a record's place, as shown to users. */
export function placeOf(places: RecordPlaces, record: number): number {
  return places.numbers === null ? record + places.first : (places.numbers[record] ?? 0);
}

export interface FilePart {
  readonly name: string;
  /** `null` if unknown before reading. */
  readonly recordCount: number | null;
  readonly hasShapes: boolean;
}

/** One entry per record. */
export interface Shapes {
  /**
   * In the file's coordinate system, x (east) before y (north); NaN if missing. For other shapes than single
   * points the centre of the extent (for areas, a point inside), used only if the user chooses so.
   */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index into `SHAPE_KINDS`. */
  readonly kind: Uint8Array;
  readonly system: DeclaredSystem;
}

/** Kind of a record's geometry. `broken`: unreadable, or with a non-finite coordinate. */
export const SHAPE_KINDS = ['none', 'point', 'points', 'line', 'area', 'mixed', 'broken'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];

/** The coordinate system declared by the file. */
export type DeclaredSystem =
  /** The format allows only WGS 84 (RFC 7946, KML, GPX). */
  | { readonly from: 'format' }
  /** An EPSG code. */
  | { readonly from: 'code'; readonly epsg: number }
  /** A definition (`.prj`, WKT of a container) for `proj4`. */
  | { readonly from: 'text'; readonly text: string }
  /** Undeclared. */
  | { readonly from: 'nothing' };

export interface Dialect {
  readonly encoding: string;
  /**
   * Other encodings that decode the bytes without error, likeliest first. Empty if the encoding is certain.
   */
  readonly otherEncodings: readonly string[];
  /** `null` for text other than tables. */
  readonly delimiter: string | null;
  /** Other delimiters that give equal rows. */
  readonly otherDelimiters: readonly string[];
  readonly hasHeader: boolean;
  /** Whether the cells prove if the first row is a header. */
  readonly headerIsSure: boolean;
  /** The first lines in the current and each other encoding, for the user to compare. */
  readonly samples: readonly { readonly encoding: string; readonly lines: readonly string[] }[];
}

/** The user's choices for reading the file; missing ones are guessed. */
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

/** Limits for a file. Each refusal names its limit. */
export interface Budget {
  readonly fileBytes: number;
  /** Per packed file in total, and per part. */
  readonly unpackedBytes: number;
  readonly entries: number;
  readonly records: number;
  readonly columns: number;
  readonly cells: number;
  readonly nesting: number;
  /** Per cell, in bytes. */
  readonly cellBytes: number;
}

export interface ReadTools {
  readonly onProgress: (progress: ReadProgress) => void;
  readonly options: ReadOptions;
  readonly budget: Budget;
}

/** Reads one format. May stream the file. @throws only for programming errors */
export type ReadIncidents = (
  file: Blob,
  name: string,
  tools: ReadTools,
) => Promise<Result<RawTable, Refusal>>;
