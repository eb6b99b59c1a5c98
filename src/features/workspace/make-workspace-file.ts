import { failed, ok, type Result } from '../../lib/result.ts';
import { MAX_PART_BYTES } from '../../workspace/manifest.ts';
import {
  readWorkspaceFile,
  tooLarge,
  type WorkspaceFault,
  writeWorkspaceFile,
} from '../../workspace/workspace-file.ts';
import { type CollectedWork, checkWork } from './state/workspace.ts';

export interface FileChoices {
  /** Whether to include imported files; otherwise only their names. */
  readonly withFiles: boolean;
  /** `null` for an unencrypted file. */
  readonly passphrase: string | null;
  readonly edition: string;
}

/** Why no file was made: too large to open, or parts (by id) would be rejected on opening. */
export type MakeFault = WorkspaceFault | { readonly code: 'unfit'; readonly parts: readonly string[] };

/**
 * Makes the file and verifies it by reading it back.
 * @throws when it cannot be made, or an imported file has changed
 */
export async function makeWorkspaceFile(
  work: CollectedWork,
  choices: FileChoices,
): Promise<Result<Blob, MakeFault>> {
  const { withFiles, passphrase, edition } = choices;
  const long = work.parts.filter(({ text }) => new Blob([text]).size > MAX_PART_BYTES);
  if (long.length > 0) return failed({ code: 'unfit', parts: long.map(({ id }) => id) });
  const files = withFiles ? work.files : [];
  const blob = await writeWorkspaceFile(work.parts, files, { savedAt: Date.now(), edition, passphrase });
  const fault = tooLarge(blob.size);
  if (fault !== null) return failed(fault);
  const read = await readWorkspaceFile(new Uint8Array(await blob.arrayBuffer()), passphrase);
  if (!read.ok) return read;
  if (read.value.lostFiles.length > 0) throw new Error('an imported file is another one by now');
  const { refused } = checkWork(read.value);
  return refused.length === 0 ? ok(blob) : failed({ code: 'unfit', parts: refused.map(({ id }) => id) });
}
