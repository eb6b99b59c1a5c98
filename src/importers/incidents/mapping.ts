/**
 * What the columns of a raw table mean: guessed first (`guess-mapping.ts`), changed by the planner, then carried out
 * (`make-incidents.ts`). Plain JSON, so that it can be kept as a template for files of the same shape. Columns are indexes into
 * `RawTable.columns`.
 *
 * `null` in a field that says “open” is a question to the planner: nothing is imported while one is open.
 */
import type { MarketId } from '../../domain/ids.ts';
import type { SystemId } from './systems.ts';

export interface Mapping {
  readonly position: PositionMapping;
  readonly date: DateMapping | null;
  readonly market: MarketMapping | null;
  readonly quantity: QuantityMapping | null;
  readonly id: { readonly column: number } | null;
}

export type PositionMapping =
  | {
      readonly by: 'shape';
      /** Open. */
      readonly system: SystemId | null;
      /** Whether x and y stand in each other's place. Open. */
      readonly swapped: boolean | null;
      /** What becomes of shapes that are no single point. Open. */
      readonly others: 'unlocated' | 'middle' | null;
    }
  | {
      readonly by: 'two-columns';
      /** East, or longitude. */
      readonly x: number;
      /** North, or latitude. */
      readonly y: number;
      readonly notation: Notation;
      readonly system: SystemId | null;
      readonly swapped: boolean | null;
    }
  | {
      readonly by: 'one-column';
      readonly column: number;
      /** Which of the two numbers comes first. Open. */
      readonly order: 'lat-lng' | 'lng-lat' | null;
      readonly notation: Notation;
      readonly system: SystemId | null;
    }
  /** Military Grid Reference System, WGS 84. */
  | { readonly by: 'mgrs'; readonly column: number }
  /** The name of a place, crossing, port or node of the atlas; the record stands where that stands. */
  | { readonly by: 'place'; readonly column: number }
  /** The file has no positions, and its planner knows. Open as long as `known` is false. */
  | { readonly by: 'nothing'; readonly known: boolean };

/** How a coordinate is written. `sexagesimal`: degrees, or with minutes, or with seconds, with or without a letter for the side. */
export type Notation =
  | { readonly form: 'decimal'; readonly decimal: '.' | ',' }
  /** Latin S is south in English and north in the Slavic languages. Open where it occurs and nothing else tells. */
  | { readonly form: 'sexagesimal'; readonly letterS: 'north' | 'south' | null };

export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial' | 'serial-1904' | 'typed';

export interface DateMapping {
  readonly column: number;
  /** A second column with the time of day, where there is one. */
  readonly timeColumn: number | null;
  /** Order of the parts where they are numbers; `serial`: days since 1899-12-30 (ECMA-376, 18.17.4.1). Open. */
  readonly order: DateOrder | null;
  /**
   * Two-digit years up to this one, of the century, are 20xx, those above 19xx. No date is put into the future.
   */
  readonly pivotYear: number;
  /** What a time with an offset is turned to: an IANA zone. Times without an offset stay as they are. */
  readonly zone: string;
}

export interface MarketMapping {
  readonly column: number;
  /**
   * By the text of the cell. `null`: its planner says that it is no market of the atlas; a text that is not in it is not known, and told once.
   * A file's texts are its keys: ask it by `Object.hasOwn` only.
   */
  readonly words: Readonly<Record<string, MarketId | null>>;
}

export interface QuantityMapping {
  readonly column: number;
  /** Open: `null` when the numbers may be read in two ways. `grouped` says whether the other mark separates thousands. */
  readonly style: { readonly decimal: '.' | ','; readonly grouped: boolean } | null;
  /** A column with the unit, or one unit for all, or the unit stands behind the number. */
  readonly unit: { readonly column: number } | { readonly always: string } | 'behind';
}

/** What is asked of the planner, with what the answer may be. Each answers a field of the mapping or of `ReadOptions`. */
export type Question =
  | { readonly ask: 'encoding'; readonly likely: readonly string[] }
  | { readonly ask: 'header' }
  | { readonly ask: 'part' }
  | { readonly ask: 'position' }
  /** `fits`: the systems in which most positions lie in or near the region, best first, with the share of those that do. */
  | {
      readonly ask: 'system';
      readonly fits: readonly { readonly system: SystemId; readonly share: number }[];
      /** What the file itself says, where that is no system that is known. */
      readonly unknown: string | null;
    }
  /** `share` of the positions lie near the region as they are, `swappedShare` with x and y changed. */
  | { readonly ask: 'swapped'; readonly share: number; readonly swappedShare: number }
  /** `share` of the pairs lie near the region with the latitude first, `swappedShare` with the longitude first. */
  | { readonly ask: 'coordinate-order'; readonly share: number; readonly swappedShare: number }
  | { readonly ask: 'letter-s'; readonly example: string }
  | { readonly ask: 'other-shapes'; readonly count: number }
  /** `likely`: the orders in which all of them are dates. */
  | {
      readonly ask: 'date-order';
      readonly examples: readonly string[];
      readonly likely: readonly DateOrder[];
    }
  | { readonly ask: 'zone'; readonly zone: string }
  | { readonly ask: 'quantity-style'; readonly example: string };

export interface Guess {
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
}
