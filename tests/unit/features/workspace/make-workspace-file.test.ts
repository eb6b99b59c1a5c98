import { describe, expect, it } from 'vitest';
import { makeWorkspaceFile } from '../../../../src/features/workspace/make-workspace-file.ts';
import type { CollectedWork } from '../../../../src/features/workspace/state/workspace.ts';
import { MAX_PART_BYTES } from '../../../../src/workspace/manifest.ts';

const CHOICES = { withFiles: true, passphrase: null, edition: '' };

function workOf(...parts: readonly (readonly [id: string, text: string])[]): CollectedWork {
  return {
    parts: parts.map(([id, text]) => ({ id, version: 1, text })),
    files: [],
    unsaved: [],
    isPooled: false,
  };
}

const NOTES = '{"jottings":[],"drafts":[]}';

describe('makeWorkspaceFile', () => {
  it('returns the file when every part can be opened again', async () => {
    const made = await makeWorkspaceFile(workOf(['jottings', NOTES], ['recipes', '{"recipes":[]}']), CHOICES);
    expect(made).toMatchObject({ ok: true });
  });

  it('fails and names the parts that could not be opened again', async () => {
    const work = workOf(['jottings', NOTES], ['networks', '[{}]'], ['recipes', '{"recipes":0}']);
    expect(await makeWorkspaceFile(work, CHOICES)).toEqual({
      ok: false,
      failure: { code: 'unfit', parts: ['networks', 'recipes'] },
    });
  });

  it('fails and names a part over the size limit', async () => {
    const work = workOf(['jottings', NOTES], ['networks', ' '.repeat(MAX_PART_BYTES + 1)]);
    expect(await makeWorkspaceFile(work, CHOICES)).toEqual({
      ok: false,
      failure: { code: 'unfit', parts: ['networks'] },
    });
  });

  it('throws for a file whose content no longer matches its checksum', async () => {
    const files = [{ sha256: 'ab'.repeat(32), bytes: 1, blob: new Blob(['b']) }];
    const work = { ...workOf(['jottings', NOTES]), files };
    await expect(makeWorkspaceFile(work, CHOICES)).rejects.toThrow();
    expect(await makeWorkspaceFile(work, { ...CHOICES, withFiles: false })).toMatchObject({ ok: true });
  });
});
