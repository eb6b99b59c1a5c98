import { useEffect, useRef, useState } from 'react';
import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { yieldToEventLoop } from '../../lib/yield-to-event-loop.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useGradingsT } from '../records/index.ts';
import type { TableColumn } from './table-columns.ts';

interface Props {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Uint32Array;
}

/** Rows written between yields: some milliseconds. */
const ROWS_AT_ONCE = 500;

/** Exports the table with its columns, rows and order; gradings are written as words. */
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
      // Only the first chunk may have a UTF-8 byte order mark.
      parts.push(formatCsv(some).slice(1));
      await yieldToEventLoop();
      if (writing.current !== mine) return;
      // Announce only every tenth.
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
