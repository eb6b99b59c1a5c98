import { useEffect, useRef, useState } from 'react';
import { formatCsv } from '../../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { yieldToEventLoop } from '../../../lib/yield-to-event-loop.ts';
import { useFormat } from '../../ui-context.tsx';
import { useGradingsT } from '../gradings/grading-words.ts';
import type { TableColumn } from './table-columns.ts';

interface Props {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Uint32Array;
}

/** So many are written before the page may respond: some milliseconds. */
const ROWS_AT_ONCE = 500;

/** Takes the table away as it stands: its columns, rows and order, with gradings in words. */
export function SaveRows({ name, columns, rows }: Props) {
  const t = useGradingsT();
  const format = useFormat();
  const [said, setSaid] = useState('');
  const writing = useRef<symbol | null>(null);
  // Filters that change meanwhile would make it the table of neither.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is written is of these rows and columns
  useEffect(
    () => () => {
      writing.current = null;
      setSaid('');
    },
    [columns, rows],
  );
  const save = async () => {
    const mine = Symbol('writing');
    writing.current = mine;
    const parts = [formatCsv([columns.map(({ title }) => title)])];
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const some = Array.from(rows.subarray(at, at + ROWS_AT_ONCE), (row) =>
        columns.map(({ textOf }) => textOf(row)),
      );
      // The mark of UTF-8 stands once, at the beginning.
      parts.push(formatCsv(some).slice(1));
      await yieldToEventLoop();
      if (writing.current !== mine) return;
      // In tenths, so that who hears it is not talked to all the time.
      const tenths = Math.floor((10 * at) / rows.length);
      setSaid(t('gradings.exporting', { percent: `${format.number(10 * tenths)} %` }));
    }
    downloadBlob(
      new Blob(parts, { type: 'text/csv;charset=utf-8' }),
      fileNameOf(`${name} records`, new Date(), 'csv'),
      document,
    );
    setSaid(t('gradings.exported', { count: rows.length }));
  };
  return (
    <p className="table-save">
      <button
        type="button"
        className="text-button"
        aria-disabled={rows.length === 0}
        onClick={() => {
          if (rows.length > 0) void save();
        }}
      >
        {t('gradings.export')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
