/** Entry of the network worker: assigns a function to each task. */
import { answerQuery } from '../analysis/alternatives/answer-query.ts';
import { workOutStudy } from '../analysis/studies/work-out-study.ts';
import { loadNetwork } from '../importers/network/load-network.ts';
import { MAX_BYTES, type NetworkText } from '../importers/network/read-network-files.ts';
import { failed, ok } from '../lib/result.ts';
import { answerRequests } from './answer-requests.ts';
import type { NetworkTasks } from './network-tasks.ts';

answerRequests<NetworkTasks>(self, {
  load: async ({ files, knowledge }, { begin, onProgress }) => {
    begin();
    const loaded = loadNetwork(await Promise.all(files.map(readText)), knowledge, onProgress);
    return loaded.ok ? loaded : failed({ ...loaded.failure, kind: 'refused' });
  },
  paths: ({ parts, asked }, { begin, onProgress }) => {
    begin();
    return ok(answerQuery(parts, asked, onProgress));
  },
  study: ({ parts, study }, { begin, onProgress }) => {
    begin();
    return ok(workOutStudy(parts, study, onProgress));
  },
});

/** Reads a file as UTF-8; skips the text if too large. @throws when the browser cannot read it */
async function readText(file: File): Promise<NetworkText> {
  return { name: file.name, text: file.size > MAX_BYTES ? null : await file.text() };
}
