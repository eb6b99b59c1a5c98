import { describe, expect, it, vi } from 'vitest';
import { readBlocks, UnreadableFile } from '../../../../../src/importers/incidents/delimited/blocks.ts';

const fileOf = (size: number) => new Blob([Uint8Array.from({ length: size }, (_, at) => at)]);

/** A browser whose files have no streams of bytes. */
function withoutStream(size: number): Blob {
  const file = fileOf(size);
  file.slice = (from, to) => {
    const slice = Blob.prototype.slice.call(file, from, to);
    slice.stream = () => new ReadableStream();
    return slice;
  };
  return file;
}

/** A file of which some bytes can be read. @param how what comes of the next */
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

describe('a file in blocks', () => {
  it('is all there, block by block, and whole where it is empty', async () => {
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

  it('is filled however its bytes come, each block in the same room', async () => {
    const pieces = new Blob([Uint8Array.of(0), Uint8Array.of(1, 2), Uint8Array.of(3, 4, 5)]);
    const blocks = readBlocks(pieces, 0, 4);
    const first = (await blocks.next()).value?.block as Uint8Array;
    expect(first).toEqual(Uint8Array.of(0, 1, 2, 3));
    expect((await blocks.next()).value?.block).toEqual(Uint8Array.of(4, 5));
    // Handed over, so that nobody takes the bytes of the second for those of the first.
    expect(first).toHaveLength(0);
  });

  it('may be lost or cut on the way, of which whoever reads hears', async () => {
    for (const how of ['error', 'close'] as const) {
      const blocks = readBlocks(lostAfter(Uint8Array.of(0, 1, 2), how), 0, 2);
      expect((await blocks.next()).value?.block).toEqual(Uint8Array.of(0, 1));
      await expect(blocks.next()).rejects.toThrow(UnreadableFile);
    }
  });

  it('is fetched no further when nobody wants more of it', async () => {
    const stopped = vi.fn();
    const blocks = readBlocks(lostAfter(Uint8Array.of(0, 1), 'error', stopped), 0, 2);
    await blocks.next();
    await blocks.return(undefined);
    expect(stopped).toHaveBeenCalledOnce();
  });
});
