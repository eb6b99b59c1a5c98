/** Why nothing at all was taken from a file. Values only: the interface makes the sentences, and it knows the name of the file. */
import type { IncidentFormat } from './formats.ts';
import type { Budget } from './raw-table.ts';

/** Where in the file: `number` counts from 1, but bytes from 0; `name` is that of a part inside it. */
export type RefusalPlace =
  | { readonly unit: 'line' | 'row' | 'feature' | 'byte'; readonly number: number }
  | { readonly unit: 'part'; readonly name: string };

export type Refusal =
  /** No bytes, or nothing but space. */
  | { readonly kind: 'empty' }
  /** The browser could not read it: a folder, moved, changed or taken away since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** Nothing that is known. */
  | { readonly kind: 'unknown-format' }
  /** Known, and not read here: `format` is its usual name (“XLS”, “MapInfo TAB”), the same in all languages. */
  | { readonly kind: 'unsupported-format'; readonly format: string }
  /** It is read here, but not what stands in it: no table, no feature. */
  | { readonly kind: 'no-records'; readonly format: IncidentFormat }
  | { readonly kind: 'encrypted'; readonly format: IncidentFormat }
  /** Cut short or spoiled so that no record can be trusted. `detail` is for a report of the fault, never shown as a sentence. */
  | {
      readonly kind: 'damaged';
      readonly format: IncidentFormat;
      readonly place: RefusalPlace | null;
      readonly detail: string;
    }
  /** A part that the format asks for is not there, such as the `.dbf` beside a `.shp`. */
  | { readonly kind: 'part-missing'; readonly format: IncidentFormat; readonly part: string }
  /** More than a limit allows. `claimed` when the file only says so. */
  | {
      readonly kind: 'over-budget';
      readonly format: IncidentFormat | null;
      readonly limit: keyof Budget;
      readonly allowed: number;
      readonly found: number | null;
      readonly place: RefusalPlace | null;
    }
  /** It declares entities, or reaches outside itself. */
  | {
      readonly kind: 'unsafe';
      readonly format: IncidentFormat;
      readonly what: 'entities' | 'path' | 'overlap';
      readonly place: RefusalPlace | null;
    }
  /** Bytes that are no text in the encoding that was chosen for it. */
  | { readonly kind: 'wrong-encoding'; readonly encoding: string; readonly place: RefusalPlace | null }
  /** The part of the site that reads this format could not be fetched. */
  | { readonly kind: 'reader-missing'; readonly format: IncidentFormat };
