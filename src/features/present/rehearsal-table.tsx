import { useRef, useState } from 'react';
import type { HandlingMark } from '../../domain/briefing.ts';
import type { Story } from '../../domain/story.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { intlTagOf } from '../../i18n/locales.ts';
import { makeDateFormat } from '../../lib/intl.ts';
import { useAppStore, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import { formatDuration } from './format-duration.ts';
import { usePresentT } from './present-words.ts';
import { formatRehearsalCsv } from './rehearsal-csv.ts';
import { deriveRehearsalRows, type RehearsalRow } from './rehearsal-rows.ts';
import type { RehearsedTimes } from './state/rehearsal.ts';
import { beginRehearsal } from './state/rehearse.ts';
import { deleteTimes, readSavedTimes, saveTimes } from './state/saved-rehearsals.ts';

interface Props {
  readonly story: Story;
  readonly handling: HandlingMark | null;
  readonly times: RehearsedTimes;
}

const storage = () => window.localStorage;

/** Chapter times against the plan and the saved rehearsal, with save and export. */
export function RehearsalTable({ story, handling, times }: Props) {
  const t = usePresentT();
  const store = useAppStore();
  const language = useInterfaceLanguage();
  const [before, setBefore] = useState(() => readSavedTimes(story.id, storage));
  const [told, setTold] = useState<'kept' | 'notKept' | 'forgotten' | null>(null);
  const rows = deriveRehearsalRows(story, times);
  const keep = () => setTold(saveTimes(story, times, Date.now(), storage) ? 'kept' : 'notKept');
  const keeps = useRef<HTMLButtonElement>(null);
  const forget = () => {
    // Deleting removes the focused button.
    keeps.current?.focus();
    deleteTimes(story.id, storage);
    setBefore(null);
    setTold('forgotten');
  };
  const takeAway = () => {
    const blob = new Blob([formatRehearsalCsv({ story, handling }, rows, t)], {
      type: 'text/csv;charset=utf-8',
    });
    downloadBlob(blob, fileNameOf(`${story.id} rehearsal`, new Date(), 'csv'), document);
  };
  const day = makeDateFormat(intlTagOf(language), { dateStyle: 'medium' });
  return (
    <div className="rehearsal">
      <p>{t('present.rehearsal.intro')}</p>
      <p className="form-actions">
        <button ref={keeps} type="button" className="button" data-first-focus="" onClick={keep}>
          {t('present.rehearsal.keep')}
        </button>
        <button type="button" className="button" data-quiet="" onClick={takeAway}>
          {t('present.rehearsal.csv')}
        </button>
        <button type="button" className="button" data-quiet="" onClick={() => beginRehearsal(store)}>
          {t('present.rehearsal.again')}
        </button>
        {(before !== null || told === 'kept') && (
          <button type="button" className="button" data-quiet="" onClick={forget}>
            {t('present.rehearsal.forget')}
          </button>
        )}
      </p>
      <p role="status">{told !== null && t(`present.rehearsal.${told}`)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('present.rehearsal.column.chapter')}</th>
            <th scope="col">{t('present.rehearsal.column.planned')}</th>
            <th scope="col">{t('present.rehearsal.column.taken')}</th>
            <th scope="col">{t('present.rehearsal.column.difference')}</th>
            {before !== null && (
              <th scope="col">{t('present.rehearsal.column.before', { date: day.format(before.at) })}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {story.chapters.map(({ id, title }, at) => (
            <tr key={id}>
              <th scope="row" lang={story.language}>
                {at + 1} {title}
              </th>
              <Times row={rows.chapters[at]} />
              {before !== null && <td>{durationOf(before.taken[id])}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('present.rehearsal.row.total')}</th>
            <Times row={rows.total} />
            {before !== null && (
              <td>{durationOf(Object.values(before.taken).reduce((sum, taken) => sum + taken, 0))}</td>
            )}
          </tr>
          <tr>
            <th scope="row">{t('present.rehearsal.row.apart')}</th>
            <td />
            <td>{formatDuration(rows.apart)}</td>
            <td />
            {before !== null && <td>{durationOf(before.apartMs)}</td>}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Times({ row }: { readonly row: RehearsalRow | undefined }) {
  if (row === undefined) return null;
  return (
    <>
      <td>{formatDuration(row.planned)}</td>
      <td>{formatDuration(row.taken)}</td>
      <td data-late={row.difference > 0 || undefined}>{signed(row.difference)}</td>
    </>
  );
}

/** Formats a difference with its sign. */
function signed(seconds: number): string {
  const sign = seconds > 0 ? '+' : seconds < 0 ? '−' : '±';
  return `${sign}${formatDuration(Math.abs(seconds))}`;
}

function durationOf(ms: number | undefined): string {
  return ms === undefined ? '–' : formatDuration(ms / 1000);
}
