/**
 * Tasks of the worker for the user's copy of the brief. A new one needs its handler in `brief.worker.ts` and
 * a client like `open-document.ts`.
 */
import type { Alignment } from '../brief/align.ts';
import type { KnownPassage, KnownSection } from '../brief/targets.ts';
import type { DocumentFailure, DocumentProgress, OpenedDocument } from '../importers/document/document.ts';
import type { Task } from './protocol.ts';

/** A loaded text, with the passages and headings of the brief. */
interface RecogniseRequest {
  readonly text: string;
  readonly passages: readonly KnownPassage[];
  readonly sections: readonly KnownSection[];
}

export interface BriefTasks {
  /** Progress is a share, from 0 to 1. */
  readonly recognise: Task<RecogniseRequest, number, Alignment, never>;
  readonly open: Task<{ readonly file: File }, DocumentProgress, OpenedDocument, DocumentFailure>;
}
