/** Reads what a picture carries; nothing of the picture itself is decoded. */
import { isPng } from '../../lib/png-chunks.ts';
import { readPngText } from '../../lib/png-text.ts';
import { failed, type Result } from '../../lib/result.ts';

/** Above the largest picture that the atlas makes. */
export const PICTURE_MAX_BYTES = 96 * 1024 * 1024;

export type PictureFailure =
  | 'too-large'
  /** The browser could not read it: moved, changed or taken away since it was chosen. */
  | 'unreadable'
  /** Not a PNG file. */
  | 'no-picture'
  | 'damaged'
  /** Made elsewhere, or what it carried was taken out on its way. */
  | 'nothing-carried'
  | 'not-understood';

/** The text under `keyword`. Never rejects. @param mostBytes how long the text may be */
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
  if (!isPng(bytes)) return failed('no-picture');
  const read = readPngText(bytes, keyword, mostBytes);
  if (read.ok) return read;
  return failed(
    read.failure === 'none'
      ? 'nothing-carried'
      : read.failure === 'not-read'
        ? 'not-understood'
        : read.failure,
  );
}
