import { useEffect, useRef, useState } from 'react';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { yieldUntilDone } from '../../../exporters/export-work.ts';
import { RecordExportError } from '../../../exporters/incidents/exported-records.ts';
import type { RecordExportFormat } from '../../../exporters/incidents/index.ts';
import { useFormat } from '../../../ui/ui-context.tsx';
import { useRecordExportT } from './export-words.ts';
import { sizeText } from './size-text.ts';
import type { Made } from './use-made.ts';

/** Writes the file in chunks, yielding to the page, and reports progress. */
export function useSave(): {
  readonly isWorking: boolean;
  readonly said: string;
  readonly save: (made: Made, format: RecordExportFormat) => Promise<void>;
  readonly stop: () => void;
} {
  const t = useRecordExportT();
  const format = useFormat();
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const save = async ({ exported, write }: Made, { extension, mediaType }: RecordExportFormat) => {
    const work = new AbortController();
    running.current = work;
    setWorking(true);
    const onProgress = (rows: number) => {
      // Announce only every tenth.
      const percent = 10 * Math.floor((10 * rows) / Math.max(1, exported.rowCount));
      setSaid(t('recordExport.working', { percent: `${format.number(percent)} %` }));
    };
    onProgress(0);
    try {
      const parts = await yieldUntilDone(write(exported), work.signal, onProgress);
      const blob = new Blob([...parts], { type: mediaType });
      const file = fileNameOf(exported.title, new Date(), extension);
      downloadBlob(blob, file, document);
      setSaid(t('recordExport.done', { file, size: sizeText(blob.size, format) }));
    } catch (error) {
      // Stopping has been announced.
      if (work.signal.aborted) return;
      setSaid(
        t(error instanceof RecordExportError ? `recordExport.failed.${error.reason}` : 'recordExport.failed'),
      );
      if (!(error instanceof RecordExportError)) console.error(error);
    }
    setWorking(false);
  };
  const stop = () => {
    running.current?.abort();
    setWorking(false);
    setSaid(t('recordExport.stopped'));
  };
  return { isWorking, said, save, stop };
}
