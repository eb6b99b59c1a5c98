import { describe, expect, it, vi } from 'vitest';
import { readBlocks, UnreadableFile } from '../../../../../src/importers/incidents/delimited/blocks.ts';

const fileOf = (size: number) => new Blob([Uint8Array.from({ length: size }, (_, at) => at)]);

/** A file as in browsers without byte streams. */
function withoutStream(size: number): Blob {
  const file = fileOf(size);
  file.slice = (from, to) => {
    const slice = Blob.prototype.slice.call(file, from, to);
    slice.stream = () => new ReadableStream();
    return slice;
  };
  return file;
}

/** A file that breaks after some bytes. @param how whether the next read fails or the stream ends */
function lostAfter(bytes: Uint8Array<ArrayBuffer>, how: 'error' | 'close', onCancel = () => {}): Blob {
  const file = fileOf(8);
  file.slice = () => {
    const slice = new Blob();
    slice.stream = () => {
      let isBegun = false;
      return new ReadableStream({
        type: 'bytes',
        pull: (controller) => {
          if (!isBegun) controller.enqueue(bytes.slice());
          else if (how === 'error') controller.error(new DOMException('moved', 'NotReadableError'));
          else {
            controller.close();
            controller.byobRequest?.respond(0);
          }
          isBegun = true;
        },
        cancel: onCancel,
      });
    };
    return slice;
  };
  return file;
}

describe('readBlocks', () => {
  it('returns all bytes in blocks, and one empty block without bytes', async () => {
    for (const make of [fileOf, withoutStream]) {
      for (const [size, from, expected] of [
        [5, 0, ['0,1', '2,3', '4']],
        [4, 0, ['0,1', '2,3']],
        [5, 1, ['1,2', '3,4']],
        [0, 0, ['']],
        [2, 2, ['']],
        [2, 3, ['']],
      ] as const) {
        const blocks: { readonly bytes: string; readonly done: number; readonly isLast: boolean }[] = [];
        for await (const { block, doneBytes, isLast } of readBlocks(make(size), from, 2))
          blocks.push({ bytes: block.join(), done: doneBytes, isLast });
        expect(blocks.map(({ bytes }) => bytes)).toEqual(expected);
        const ends = expected.map((_, at) => at === expected.length - 1);
        expect(blocks.map(({ isLast }) => isLast)).toEqual(ends);
        expect(blocks.at(-1)?.done).toBe(size);
      }
    }
  });

  it('fills blocks from pieces of any size in the same buffer', async () => {
    const pieces = new Blob([Uint8Array.of(0), Uint8Array.of(1, 2), Uint8Array.of(3, 4, 5)]);
    const blocks = readBlocks(pieces, 0, 4);
    const first = (await blocks.next()).value?.block as Uint8Array;
    expect(first).toEqual(Uint8Array.of(0, 1, 2, 3));
    expect((await blocks.next()).value?.block).toEqual(Uint8Array.of(4, 5));
    // The buffer was transferred, so the first block cannot show the bytes of the second.
    expect(first).toHaveLength(0);
  });

  it('throws UnreadableFile when the file is lost or cut', async () => {
    for (const how of ['error', 'close'] as const) {
      const blocks = readBlocks(lostAfter(Uint8Array.of(0, 1, 2), how), 0, 2);
      expect((await blocks.next()).value?.block).toEqual(Uint8Array.of(0, 1));
      await expect(blocks.next()).rejects.toThrow(UnreadableFile);
    }
  });

  it('cancels the stream when the reader stops early', async () => {
    const stopped = vi.fn();
    const blocks = readBlocks(lostAfter(Uint8Array.of(0, 1), 'error', stopped), 0, 2);
    await blocks.next();
    await blocks.return(undefined);
    expect(stopped).toHaveBeenCalledOnce();
  });
});
