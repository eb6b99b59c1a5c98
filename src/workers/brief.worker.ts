/** The worker of the reader's own copy of the brief: which task is done by which function, and nothing else. */
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
    // Without a signal nothing can stop it; the page ends the worker itself.
    if (alignment === null) throw new Error('stopped without being asked to');
    return ok(alignment);
  },
});
