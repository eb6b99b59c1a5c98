/** The worker of the reader's own copy of the brief: which task is done by which function, and nothing else. */
import { readDocument } from '../importers/document/index.ts';
import { answerRequests } from './answer-requests.ts';

answerRequests(self, {
  open: ({ file }, tools) => readDocument(file, tools),
});
