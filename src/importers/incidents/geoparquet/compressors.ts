/**
 * Decompresses Parquet pages into no more bytes than declared. Brotli, LZO and LZ4 are rare and unsupported.
 */
import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';

/** The library itself handles Snappy. */
export const COMPRESSORS: Compressors = {
  GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }),
  ZSTD: (packed, length) => decompress(packed, new Uint8Array(length)),
};

export const READ_CODECS: ReadonlySet<string> = new Set([
  'UNCOMPRESSED',
  'SNAPPY',
  ...Object.keys(COMPRESSORS),
]);
