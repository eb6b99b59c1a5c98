/** Opens a user's copy of the brief; it never leaves the browser. */
import type { DocumentFailure, OpenedDocument } from '../importers/document/document.ts';
import type { Result } from '../lib/result.ts';
import type { BriefTasks } from './brief-tasks.ts';
import { askBriefWorker } from './brief-worker.ts';
import type { TaskFailure } from './protocol.ts';
import type { TaskOptions } from './run-task.ts';

export type OpenFailure = DocumentFailure | TaskFailure;

/** Never rejects. */
export function openDocument(
  file: File,
  options: TaskOptions<BriefTasks['open']> = {},
): Promise<Result<OpenedDocument, OpenFailure>> {
  return askBriefWorker({ kind: 'open', file }, options);
}
