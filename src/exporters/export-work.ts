import { breathe as breatheOnce } from '../lib/breathe.ts';

/** How a long piece of making tells how far it is, and is told to stop. */
export interface ExportWork {
  readonly signal: AbortSignal;
  /** Parts done and all parts: chapters, or files. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Lets the page answer between two pieces of work. @throws the signal's reason when it was told to stop */
export async function breathe({ signal }: Pick<ExportWork, 'signal'>): Promise<void> {
  await breatheOnce();
  signal.throwIfAborted();
}
