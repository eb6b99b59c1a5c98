import { describe, expect, it, vi } from 'vitest';
import { readBlocks, UnreadableFile } from '../../../../../src/importers/incidents/delimited/blocks.ts';

/** @param lostFrom bytes from here on cannot be read any more */
function makeFile(size: number, lostFrom = Number.POSITIVE_INFINITY) {
  const file = new Blob([Uint8Array.from({ length: size }, (_, at) => at)]);
  const slice = vi.fn((from = 0, to = size) =>
    to > lostFrom
      ? ({ arrayBuffer: () => Promise.reject(new Error('gone')) } as Blob)
      : Blob.prototype.slice.call(file, from, to),
  );
  Object.defineProperty(file, 'slice', { value: slice });
  return { file, slice };
}

describe('a file in blocks', () => {
  it('is all there, block by block, and whole where it is empty', async () => {
    for (const [size, from, expected] of [
      [5, 0, ['0,1', '2,3', '4']],
      [4, 0, ['0,1', '2,3']],
      [5, 1, ['1,2', '3,4']],
      [0, 0, ['']],
      [2, 2, ['']],
    ] as const) {
      const blocks: { readonly bytes: string; readonly done: number; readonly isLast: boolean }[] = [];
      for await (const { block, doneBytes, isLast } of readBlocks(makeFile(size).file, from, 2))
        blocks.push({ bytes: block.join(), done: doneBytes, isLast });
      expect(blocks.map(({ bytes }) => bytes)).toEqual(expected);
      expect(blocks.map(({ isLast }) => isLast)).toEqual(expected.map((_, at) => at === expected.length - 1));
      expect(blocks.at(-1)?.done).toBe(size);
    }
  });

  it('is fetched one block ahead of who goes through it, and no further', async () => {
    const { file, slice } = makeFile(8);
    const blocks = readBlocks(file, 0, 2);
    await blocks.next();
    expect(slice.mock.calls).toEqual([
      [0, 2],
      [2, 4],
    ]);
    await blocks.next();
    expect(slice).toHaveBeenCalledTimes(3);
  });

  it('may be lost on the way: whoever comes so far hears of it, and nobody else', async () => {
    const missed = vi.fn();
    process.on('unhandledRejection', missed);
    const stopped = readBlocks(makeFile(8, 2).file, 0, 2);
    await stopped.next();
    await stopped.return(undefined);
    const blocks = readBlocks(makeFile(8, 2).file, 0, 2);
    expect((await blocks.next()).value?.block).toEqual(Uint8Array.of(0, 1));
    await new Promise((resolve) => setTimeout(resolve));
    await expect(blocks.next()).rejects.toThrow(UnreadableFile);
    process.off('unhandledRejection', missed);
    expect(missed).not.toHaveBeenCalled();
  });
});
