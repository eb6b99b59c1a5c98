/**
 * Entry of the one-file atlas: there are no files beside the page, so data and workers come from its embedded
 * parts. Unpacked and run by `unpack.ts`.
 */
import 'virtual:static-map.css';
import 'virtual:tokens.css';
import '../../styles/css/index.css';
import '../../styles/css/one-file.css';
import { startAtlas } from '../app/start.tsx';
import { DAMAGED_ID } from '../domain/one-file.ts';
import { answerSiteFiles } from '../lib/site-files.ts';
import { installTrustedTypes, standInForScript, standInOf } from '../lib/trusted-types.ts';
import { type OneFile, openOneFile, readFilePart } from '../state/one-file.ts';

async function start(root: HTMLElement): Promise<void> {
  const file = await openOneFile(document);
  answerFrom(file);
  await bringWorkers(file);
  startAtlas(root, file);
}

/** Serves requests for site files from the embedded parts. */
function answerFrom({ list }: OneFile): void {
  const here = new URL('./', document.baseURI).href;
  answerSiteFiles(async ({ href }, init) => {
    const bytes = await readFilePart(list, href.slice(here.length), document);
    init?.signal?.throwIfAborted();
    return new Response(bytes);
  });
}

/** Prepared before any request, because a worker's address is needed synchronously. */
async function bringWorkers({ list }: OneFile): Promise<void> {
  const workers = list.parts.filter(({ name }) => /worker\.cjs$/.test(name));
  await Promise.all(
    workers.map(async ({ name }) => {
      const bytes = await readFilePart(list, name, document);
      standInForScript(name, new Blob([bytes], { type: 'text/javascript' }));
    }),
  );
  globalThis.Worker = InsideWorker;
}

/**
 * A worker made from a part. Chromium starts no module worker from a blob of a page opened from disk, so it
 * is classic.
 */
class InsideWorker extends Worker {
  constructor(address: string | URL, { name = '' }: WorkerOptions = {}) {
    super(standInOf(address), { name });
  }
}

installTrustedTypes();
const root = document.getElementById('app');
if (root !== null) {
  start(root).catch((error: unknown) => {
    document.getElementById(DAMAGED_ID)?.removeAttribute('hidden');
    console.error(error);
  });
}
