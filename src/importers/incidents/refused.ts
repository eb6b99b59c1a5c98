/** Lets readers abort by throwing, and converts that to a refusal. */
import { failed, ok, type Result } from '../../lib/result.ts';
import { UnreadableFile } from './delimited/blocks.ts';
import type { RawTable } from './raw-table.ts';
import type { Refusal } from './refusal.ts';

export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** @throws what is neither `Refused` nor `UnreadableFile` */
export async function orRefusal(read: () => Promise<RawTable>): Promise<Result<RawTable, Refusal>> {
  try {
    return ok(await read());
  } catch (error) {
    if (error instanceof Refused) return failed(error.refusal);
    if (error instanceof UnreadableFile) return failed({ kind: 'unreadable' });
    throw error;
  }
}
