/** Describes how a text was read, for the user to correct. */
import type { Dialect } from '../raw-table.ts';
import type { TableStart } from './find-dialect.ts';
import type { Sample } from './read-sample.ts';
import { transcoderOf } from './transcode.ts';

const SHOWN_LINES = 5;
const SHOWN_LETTERS = 200;

export function dialectOf({ text, encoding }: Sample, start: TableStart): Dialect {
  const first = text.split(/\r\n|\n|\r/, SHOWN_LINES).map((line) => line.slice(0, SHOWN_LETTERS));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const linesIn = (name: string) => {
    const toUtf8 = transcoderOf(name, true);
    return encoding.lines.map((line) => decoder.decode(toUtf8(line, true) ?? undefined));
  };
  const candidates = [encoding.name, ...encoding.others];
  return {
    encoding: encoding.name,
    otherEncodings: encoding.others,
    delimiter: start.delimiter === '' ? null : start.delimiter,
    otherDelimiters: start.otherDelimiters,
    hasHeader: start.hasHeader,
    headerIsSure: start.headerIsSure,
    samples: candidates.map((name) => ({
      encoding: name,
      lines: encoding.lines.length > 0 ? linesIn(name) : first,
    })),
  };
}
