/**
 * The document that the user opened: the brief or a related one. It stays in this browser, and is saved only
 * on request.
 */
import type { Alignment, PassageMatch } from '../../../brief/align.ts';
import type { PassageId } from '../../../domain/ids.ts';
import type { OpenedDocument } from '../../../importers/document/document.ts';
import type { OpenFailure } from '../../../workers/open-document.ts';

export interface Original {
  /** Name of the file. */
  readonly name: string;
  readonly document: OpenedDocument;
  readonly alignment: Alignment;
  readonly matchOf: ReadonlyMap<PassageId, PassageMatch>;
  /** Whether this browser saves it for the next visit. */
  readonly isSaved: boolean;
}

export interface FailedOpening {
  readonly name: string;
  readonly failure: OpenFailure;
}

export type OriginalState =
  | { readonly status: 'none' }
  | {
      readonly status: 'opening';
      readonly name: string;
      readonly step: 'reading' | 'recognising';
      /** 0 to 1; `null` if unknown. */
      readonly share: number | null;
    }
  | { readonly status: 'failed'; readonly failed: FailedOpening }
  | {
      readonly status: 'ready';
      readonly original: Original;
      /** Another document that failed to open; this one stays. */
      readonly failed: FailedOpening | null;
    };

export const INITIAL_ORIGINAL: OriginalState = { status: 'none' };

/** Content of the reader for each passage. */
export const READER_VIEWS = ['digest', 'original', 'both'] as const;
export type ReaderView = (typeof READER_VIEWS)[number];
