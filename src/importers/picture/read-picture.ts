/** Reads data embedded in a picture, without decoding the image. */
import { isPng } from '../../lib/png-chunks.ts';
import { readPngText } from '../../lib/png-text.ts';
import { failed, type Result } from '../../lib/result.ts';
import { isSvg, readSvgText } from '../../lib/svg-text.ts';

/** Above the largest picture that the atlas makes. */
export const PICTURE_MAX_BYTES = 96 * 1024 * 1024;

export type PictureFailure =
  | 'too-large'
  /** The browser could not read it: moved, changed or deleted since it was chosen. */
  | 'unreadable'
  /** Neither PNG nor SVG. */
  | 'no-picture'
  | 'damaged'
  /** Not made here, or its embedded data was removed. */
  | 'nothing-carried'
  | 'not-understood';

/** Bytes needed by {@link pictureKind}. */
const START_BYTES = 1024;

export function pictureKind(start: Uint8Array): 'png' | 'svg' | null {
  if (isPng(start)) return 'png';
  return isSvg(new TextDecoder().decode(start)) ? 'svg' : null;
}

/** Returns the text under `keyword`. Never rejects. @param mostBytes maximum length of the text */
export async function readPictureText(
  file: Blob,
  keyword: string,
  mostBytes: number,
): Promise<Result<string, PictureFailure>> {
  if (file.size > PICTURE_MAX_BYTES) return failed('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed('unreadable');
  }
  const kind = pictureKind(bytes.subarray(0, START_BYTES));
  if (kind === null) return failed('no-picture');
  const read =
    kind === 'png'
      ? readPngText(bytes, keyword, mostBytes)
      : readSvgText(new TextDecoder().decode(bytes), keyword, mostBytes);
  if (read.ok) return read;
  return failed(
    read.failure === 'none'
      ? 'nothing-carried'
      : read.failure === 'not-read'
        ? 'not-understood'
        : read.failure,
  );
}
