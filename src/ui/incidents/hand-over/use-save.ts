import { useEffect, useRef, useState } from 'react';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { yieldUntilDone } from '../../../exporters/export-work.ts';
import { HandOverError } from '../../../exporters/incidents/handed-over.ts';
import type { HandOverFormat } from '../../../exporters/incidents/index.ts';
import { useFormat } from '../../ui-context.tsx';
import { useHandOverT } from './hand-over-words.ts';
import { sizeText } from './size-text.ts';
import type { Made } from './use-made.ts';

/** Writes the file, in steps between which the page answers, and tells how far it is. */
export function useSave(): {
  readonly isWorking: boolean;
  readonly said: string;
  readonly save: (made: Made, format: HandOverFormat) => Promise<void>;
  readonly stop: () => void;
} {
  const t = useHandOverT();
  const format = useFormat();
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const save = async ({ handed, write }: Made, { extension, mediaType }: HandOverFormat) => {
    const work = new AbortController();
    running.current = work;
    setWorking(true);
    const tell = (rows: number) => {
      // In tenths, so that who hears it is not talked to all the time.
      const percent = 10 * Math.floor((10 * rows) / Math.max(1, handed.rowCount));
      setSaid(t('handOver.working', { percent: `${format.number(percent)} %` }));
    };
    tell(0);
    try {
      const parts = await yieldUntilDone(write(handed), work.signal, tell);
      const blob = new Blob([...parts], { type: mediaType });
      const file = fileNameOf(handed.title, new Date(), extension);
      downloadBlob(blob, file, document);
      setSaid(t('handOver.done', { file, size: sizeText(blob.size, format) }));
    } catch (error) {
      // Who stopped it has said so.
      if (work.signal.aborted) return;
      setSaid(t(error instanceof HandOverError ? `handOver.failed.${error.reason}` : 'handOver.failed'));
      if (!(error instanceof HandOverError)) console.error(error);
    }
    setWorking(false);
  };
  const stop = () => {
    running.current?.abort();
    setWorking(false);
    setSaid(t('handOver.stopped'));
  };
  return { isWorking, said, save, stop };
}
