/**
 * Reasons for refusing a whole file. Values only: the interface writes the sentences and adds the file name.
 */
import type { IncidentFormat } from './formats.ts';
import type { Budget } from './raw-table.ts';

/** `number` counts from 1, but bytes from 0; `name` is a part inside the file. */
export type RefusalPlace =
  | { readonly unit: 'line' | 'row' | 'feature' | 'byte'; readonly number: number }
  | { readonly unit: 'part'; readonly name: string };

export type Refusal =
  /** No bytes, or only white space. */
  | { readonly kind: 'empty' }
  /** The browser could not read it: a folder, or moved, changed or deleted since it was chosen. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknown-format' }
  /**
   * Recognised but unsupported: `format` is its usual name (“XLS”, “MapInfo TAB”), the same in all languages.
   */
  | { readonly kind: 'unsupported-format'; readonly format: string }
  /** A supported format without a table or feature. */
  | { readonly kind: 'no-records'; readonly format: IncidentFormat }
  | { readonly kind: 'encrypted'; readonly format: IncidentFormat }
  /**
   * Truncated or damaged so that no record is reliable. `detail` is for fault reports, never shown as a
   * sentence.
   */
  | {
      readonly kind: 'damaged';
      readonly format: IncidentFormat;
      readonly place: RefusalPlace | null;
      readonly detail: string;
    }
  /** A required part is missing, such as the `.dbf` beside a `.shp`. */
  | { readonly kind: 'part-missing'; readonly format: IncidentFormat; readonly part: string }
  /** Exceeds a limit. */
  | {
      readonly kind: 'over-budget';
      readonly format: IncidentFormat | null;
      readonly limit: keyof Budget;
      readonly allowed: number;
      readonly found: number | null;
      readonly place: RefusalPlace | null;
    }
  /** It declares entities, or refers outside itself. */
  | {
      readonly kind: 'unsafe';
      readonly format: IncidentFormat;
      readonly what: 'entities' | 'path' | 'overlap';
      readonly place: RefusalPlace | null;
    }
  /** The bytes are invalid in the chosen encoding. */
  | { readonly kind: 'wrong-encoding'; readonly encoding: string; readonly place: RefusalPlace | null }
  /** The code that reads this format could not be fetched. */
  | { readonly kind: 'reader-missing'; readonly format: IncidentFormat };
