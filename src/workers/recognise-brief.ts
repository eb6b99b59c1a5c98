/** Finds the passages of the brief in a text, in a worker. */
import type { Alignment } from '../brief/align.ts';
import type { KnownPassage, KnownSection } from '../brief/targets.ts';
import type { Result } from '../lib/result.ts';
import type { BriefTasks } from './brief-tasks.ts';
import { askBriefWorker } from './brief-worker.ts';
import type { TaskFailure } from './protocol.ts';
import type { TaskOptions } from './run-task.ts';

/** Never rejects. */
export function recogniseBrief(
  text: string,
  known: { readonly passages: readonly KnownPassage[]; readonly sections: readonly KnownSection[] },
  options: TaskOptions<BriefTasks['recognise']> = {},
): Promise<Result<Alignment, TaskFailure>> {
  // Copies only the needed fields: the text of the digest is not among them.
  const passages = known.passages.map(({ id, section, kind, words, sketch }) => ({
    id,
    section,
    kind,
    words,
    sketch,
  }));
  const sections = known.sections.map(({ id, title }) => ({ id, title }));
  return askBriefWorker({ kind: 'recognise', text, passages, sections }, options);
}
