/** Entry of the worker for the user's copy of the brief: assigns a function to each task. */
import { alignOriginal } from '../brief/align.ts';
import { readDocument } from '../importers/document/index.ts';
import { ok } from '../lib/result.ts';
import { answerRequests } from './answer-requests.ts';
import type { BriefTasks } from './brief-tasks.ts';

answerRequests<BriefTasks>(self, {
  open: ({ file }, tools) => readDocument(file, tools),
  recognise: ({ text, passages, sections }, { begin, onProgress }) => {
    begin();
    const alignment = alignOriginal(text, passages, { sections, onProgress: onProgress });
    // There is no signal, so it cannot stop; the page terminates the worker.
    if (alignment === null) throw new Error('stopped without being asked to');
    return ok(alignment);
  },
});
