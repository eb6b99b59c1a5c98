/** Reads the beginning of a file as text and detects its encoding. */
import { failed, ok, type Result } from '../../../lib/result.ts';
import type { Budget } from '../raw-table.ts';
import type { Refusal } from '../refusal.ts';
import { bytesOf } from './blocks.ts';
import { checkEncoding, type Encoding, encodingOfFile, encodingOfHead, transcode } from './encoding.ts';

const SAMPLE_BYTES = 1 << 18;
/** Texts have almost no control characters; random bytes have one in nine. */
const MAX_CONTROLS = 0.05;

export interface Sample {
  /** Whole lines, without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes of the file that the text covers. */
  readonly bytes: number;
}

export async function readSample(
  file: Blob,
  chosen: string | undefined,
  budget: Budget,
): Promise<Result<Sample, Refusal>> {
  const known = checkEncoding(chosen);
  if (!known.ok) return known;
  const head = await bytesOf(file, 0, SAMPLE_BYTES);
  const first = encodingOfHead(head, chosen);
  const read = sampleIn(head, file, first);
  return read === null ? sampleOfOther(file, chosen, budget) : checked(read, file, budget);
}

/** Also for files with invalid UTF-8 beyond the sample. */
export async function sampleOfOther(
  file: Blob,
  chosen: string | undefined,
  budget: Budget,
): Promise<Result<Sample, Refusal>> {
  const encoding = await encodingOfFile(file, chosen);
  const read = sampleIn(await bytesOf(file, 0, SAMPLE_BYTES), file, encoding);
  if (read === null) return failed({ kind: 'wrong-encoding', encoding: encoding.name, place: null });
  return checked(read, file, budget);
}

function sampleIn(head: Uint8Array, file: Blob, encoding: Encoding): Sample | null {
  const isWhole = head.length >= file.size;
  const bytes = transcode(encoding)(head.subarray(encoding.markBytes), isWhole);
  if (bytes === null) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: !isWhole });
  const whole = isWhole ? text.length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return {
    text: text.slice(0, whole),
    encoding,
    bytes: Math.round((head.length * whole) / Math.max(1, text.length)),
  };
}

async function checked(sample: Sample, file: Blob, budget: Budget): Promise<Result<Sample, Refusal>> {
  const controls = Array.from(sample.text).filter(isControl).length;
  if (controls > sample.text.length * MAX_CONTROLS) return failed({ kind: 'unknown-format' });
  if (sample.text === '' && file.size > SAMPLE_BYTES) {
    const place = { unit: 'line', number: 1 } as const;
    const allowed = Math.min(SAMPLE_BYTES, budget.cellBytes);
    return failed({
      kind: 'over-budget',
      format: 'delimited',
      limit: 'cellBytes',
      allowed,
      found: null,
      place,
    });
  }
  return ok(sample);
}

/** Except tab, line ends, form feed, and separators and end marks of old systems. */
function isControl(letter: string): boolean {
  return letter < ' ' && !'\t\n\v\f\r\u001a\u001f'.includes(letter);
}
