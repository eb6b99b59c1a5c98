import { useEffect, useState } from 'react';
import { yieldUntilDone } from '../../../exporters/export-work.ts';
import type {
  AboutLine,
  ExportedRecords,
  WriteIncidents,
} from '../../../exporters/incidents/exported-records.ts';
import type { RecordExportFormat } from '../../../exporters/incidents/index.ts';
import {
  firstRows,
  type MadeRecordExport,
  type NameOf,
  type RecordExportChoices,
  type RecordExportSource,
  recordExport,
} from '../../../exporters/incidents/record-export.ts';

const NUMBERS = 1024;
const RANGE = 2 ** 32;

/** Returns a generator of numbers from 0 to below 1, unpredictable unlike `Math.random`. */
function secureChance(): () => number {
  const numbers = new Uint32Array(NUMBERS);
  let used = NUMBERS;
  return () => {
    if (used === NUMBERS) {
      crypto.getRandomValues(numbers);
      used = 0;
    }
    const number = numbers[used] as number;
    used += 1;
    return number / RANGE;
  };
}

export interface Made extends MadeRecordExport {
  readonly write: WriteIncidents;
  /** Estimated file size from the first rows; `null` where the format cannot hold them. */
  readonly bytes: number | null;
}

/** Rows sampled for the estimate. */
const WEIGHED_ROWS = 200;

export interface Wanted {
  readonly source: RecordExportSource;
  readonly choices: RecordExportChoices;
  readonly title: string;
  readonly about: readonly AboutLine[];
  readonly nameOf: NameOf;
  readonly format: RecordExportFormat;
}

/**
 * Prepares the export again on changes; `null` until ready.
 * @param wanted the same object while nothing changes
 */
export function useMade(wanted: Wanted): Made | null | 'failed' {
  const [made, setMade] = useState<{ readonly of: Wanted; readonly made: Made | 'failed' } | null>(null);
  useEffect(() => {
    const work = new AbortController();
    make(wanted, work.signal).then(
      (done) => {
        if (!work.signal.aborted) setMade({ of: wanted, made: done });
      },
      (error: unknown) => {
        if (work.signal.aborted) return;
        setMade({ of: wanted, made: 'failed' });
        console.error(error);
      },
    );
    return () => work.abort();
  }, [wanted]);
  return made?.of === wanted ? made.made : null;
}

async function make(wanted: Wanted, signal: AbortSignal): Promise<Made> {
  const { source, choices, nameOf, title, about, format } = wanted;
  const write = await format.load();
  const steps = recordExport(source, choices, nameOf, title, about, secureChance());
  const made = await yieldUntilDone(steps, signal);
  return { ...made, write, bytes: weigh(write, made.exported) };
}

function weigh(write: WriteIncidents, exported: ExportedRecords): number | null {
  const bytesOf = (count: number) => {
    const steps = write(firstRows(exported, count));
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value.reduce((sum, { length }) => sum + length, 0);
    }
  };
  try {
    const few = Math.min(WEIGHED_ROWS, exported.rowCount);
    const empty = bytesOf(0);
    return few === 0 ? empty : empty + ((bytesOf(few) - empty) / few) * exported.rowCount;
  } catch {
    return null;
  }
}
