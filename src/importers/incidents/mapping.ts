/**
 * The meaning of a raw table's columns: guessed (`guess-mapping.ts`), edited by the user, then applied
 * (`make-incidents.ts`). Plain JSON, so that it can be saved as a template. Columns are indexes into
 * `RawTable.columns`.
 *
 * `null` in a field marked “Open” is an unanswered question, which blocks the import.
 */
import type { FileGrading } from '../../domain/grading.ts';
import type { MarketId } from '../../domain/ids.ts';
import type { SystemId } from './systems.ts';

export interface Mapping {
  readonly position: PositionMapping;
  readonly date: DateMapping | null;
  readonly market: MarketMapping | null;
  readonly quantity: QuantityMapping | null;
  readonly id: { readonly column: number } | null;
  /** Absent from files without gradings, and from templates saved before they were read. */
  readonly grades?: GradeMapping;
  /** Chosen by the user for groups of problems; none in templates saved before there were any. */
  readonly corrections?: readonly Correction[];
}

export type PositionMapping =
  | {
      readonly by: 'shape';
      /** Open. */
      readonly system: SystemId | null;
      /** Whether x and y are swapped. Open. */
      readonly swapped: boolean | null;
      /** How to treat shapes that are not single points. Open. */
      readonly others: 'unlocated' | 'middle' | null;
    }
  | {
      readonly by: 'two-columns';
      /** Easting, or longitude. */
      readonly x: number;
      /** Northing, or latitude. */
      readonly y: number;
      readonly notation: Notation;
      readonly system: SystemId | null;
      readonly swapped: boolean | null;
    }
  | {
      readonly by: 'one-column';
      readonly column: number;
      /** Order of the two numbers. Open. */
      readonly order: 'lat-lng' | 'lng-lat' | null;
      readonly notation: Notation;
      readonly system: SystemId | null;
    }
  /** Military Grid Reference System, WGS 84. */
  | { readonly by: 'mgrs'; readonly column: number }
  /** The name of an atlas place, crossing, port or node, whose position is used. */
  | PlaceMapping
  /** The file has no positions; open until the user confirms it with `known`. */
  | { readonly by: 'nothing'; readonly known: boolean };

export interface PlaceMapping {
  readonly by: 'place';
  readonly column: number;
  /**
   * Ids of features for names, chosen by the user; `null` for no place. Keys come from files: use only
   * `Object.hasOwn`, or entries.
   */
  readonly words?: Readonly<Record<string, string | null>>;
}

/**
 * Notation of coordinates. `sexagesimal`: degrees, with or without minutes, seconds and a hemisphere letter.
 */
export type Notation =
  | { readonly form: 'decimal'; readonly decimal: '.' | ',' }
  /** Latin S means south in English and north in Slavic languages. Open if nothing else decides. */
  | { readonly form: 'sexagesimal'; readonly letterS: 'north' | 'south' | null };

export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial' | 'serial-1904' | 'typed';

export interface DateMapping {
  readonly column: number;
  /** Optional second column with the time of day. */
  readonly timeColumn: number | null;
  /** Order of numeric parts; `serial`: days since 1899-12-30 (ECMA-376, 18.17.4.1). Open. */
  readonly order: DateOrder | null;
  /**
   * Two-digit years up to this one, of the century, are 20xx, those above 19xx. No date becomes a future one.
   */
  readonly pivotYear: number;
  /** IANA zone to which times with an offset are converted. Others stay unchanged. */
  readonly zone: string;
}

export interface MarketMapping {
  readonly column: number;
  /**
   * By cell text. `null` means no market of the atlas, by the user's choice; missing texts are unknown, and
   * reported once. Keys come from files: use only `Object.hasOwn`.
   */
  readonly words: Readonly<Record<string, MarketId | null>>;
}

/** Columns in which the file brings gradings; one may hold both, as “B2”. */
export type GradeMapping = Readonly<Partial<Record<FileGrading, number>>>;

export interface QuantityMapping {
  readonly column: number;
  /** Open: `null` if the numbers are ambiguous. `grouped`: whether the other mark separates thousands. */
  readonly style: { readonly decimal: '.' | ','; readonly grouped: boolean } | null;
  /** A unit column, one unit for all, or the text after each number. */
  readonly unit: { readonly column: number } | { readonly always: string } | 'behind';
}

/**
 * How to treat records that the rest of the mapping cannot read. Applies to their kind, not to single records, so
 * that a template corrects next month's file as well.
 */
export type Correction =
  /** Positions that lie near the region only with x and y swapped, in this system, or in this notation. */
  | { readonly by: 'swap' }
  | { readonly by: 'system'; readonly system: SystemId }
  | { readonly by: 'notation'; readonly notation: Notation }
  /** Records without coordinates, placed by a column with names of places. */
  | ({ readonly by: 'names' } & Omit<PlaceMapping, 'by'>)
  /** Names of places that only a crossing with a road has. */
  | { readonly by: 'crossings' }
  /** Dates that cannot be read in the order of the column. */
  | { readonly by: 'date-order'; readonly order: DateOrder }
  /** Quantities that cannot be read in the style of the column. */
  | { readonly by: 'quantity-style'; readonly style: NonNullable<QuantityMapping['style']> }
  /** Imports rows that look like totals. */
  | { readonly by: 'keep-totals' }
  /** Leaves out rows that repeat an earlier one in all cells. */
  | { readonly by: 'drop-repeats' }
  /** Leaves out the records that stay wrong, which the user has saved as a file. */
  | { readonly by: 'leave-out' };

/**
 * A question to the user, with the possible answers. Each sets a field of the mapping or of `ReadOptions`.
 */
export type Question =
  | { readonly ask: 'encoding'; readonly likely: readonly string[] }
  | { readonly ask: 'header' }
  | { readonly ask: 'part' }
  | { readonly ask: 'position' }
  /** `fits`: systems with most positions in or near the region, best first. */
  | {
      readonly ask: 'system';
      readonly fits: readonly SystemFit[];
      /** The file's declared system, if unknown. */
      readonly unknown: string | null;
    }
  /** `share` of the positions near the region as they are, `swappedShare` with x and y swapped. */
  | { readonly ask: 'swapped'; readonly share: number; readonly swappedShare: number }
  /** `share` of the pairs near the region with latitude first, `swappedShare` with longitude first. */
  | { readonly ask: 'coordinate-order'; readonly share: number; readonly swappedShare: number }
  | { readonly ask: 'letter-s'; readonly example: string }
  | { readonly ask: 'other-shapes'; readonly count: number }
  /** `likely`: the orders in which all examples are valid. */
  | {
      readonly ask: 'date-order';
      readonly examples: readonly string[];
      readonly likely: readonly DateOrder[];
    }
  | { readonly ask: 'zone'; readonly zone: string }
  | { readonly ask: 'quantity-style'; readonly example: string };

export interface SystemFit {
  readonly system: SystemId;
  /** Of the positions in or near the region. */
  readonly share: number;
  /** The first of these in degrees, and the nearest place of the atlas, which tell systems apart. */
  readonly first: readonly [lng: number, lat: number];
  readonly place: { readonly name: string; readonly km: number } | null;
}

export interface Guess {
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  /** The column with names of places, whether or not it gives the position. */
  readonly placeColumn: number | null;
  /** Other columns that could be the date, or the quantity. */
  readonly others: Readonly<Record<'date' | 'quantity', readonly number[]>>;
}
