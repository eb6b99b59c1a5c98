import { type CollectedWork, checkWork } from '../../state/workspace/workspace.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '../../workspace/workspace-file.ts';

export interface FileChoices {
  /** Whether imported files are in it, byte by byte; else they are named. */
  readonly withFiles: boolean;
  /** `null` for a file that anybody can open. */
  readonly passphrase: string | null;
  readonly edition: string;
}

/** Makes the file, and reads it as whoever opens it will. @throws when it cannot be made, or what is read is not all of it */
export async function makeWorkspaceFile(work: CollectedWork, choices: FileChoices): Promise<Blob> {
  const { withFiles, passphrase, edition } = choices;
  const files = withFiles ? work.files : [];
  const blob = await writeWorkspaceFile(work.parts, files, { savedAt: Date.now(), edition, passphrase });
  const read = await readWorkspaceFile(new Uint8Array(await blob.arrayBuffer()), passphrase);
  const isWhole = read.ok && read.value.lostFiles.length === 0 && checkWork(read.value).refused.length === 0;
  if (!isWhole) throw new Error('the file of the workspace cannot be read back');
  return blob;
}
