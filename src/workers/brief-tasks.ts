/** The tasks of the worker of the reader's own copy of the brief. A new one needs its handler in `brief.worker.ts` and a client like `open-document.ts`. */
import type { Alignment } from '../brief/align.ts';
import type { KnownPassage, KnownSection } from '../brief/targets.ts';
import type { DocumentFailure, DocumentProgress, OpenedDocument } from '../importers/document/document.ts';
import type { Task } from './protocol.ts';

/** A loaded text, and what is known of the brief's passages and headings. */
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
