/** How pages are packed, and unpacking them into no more bytes than they say. Brotli, LZO and LZ4, which hardly anybody writes, are not read. */
import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';

/** Snappy is the library's own. */
export const COMPRESSORS: Compressors = {
  GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }),
  ZSTD: (packed, length) => decompress(packed, new Uint8Array(length)),
};

export const READ_CODECS: ReadonlySet<string> = new Set([
  'UNCOMPRESSED',
  'SNAPPY',
  ...Object.keys(COMPRESSORS),
]);
