import { useMemo, useRef } from 'react';
import type { TimelineEntry } from '../../domain/atlas.ts';
import { monthOfDate } from '../../lib/months.ts';
import { meetsPeriod } from '../../scene/period.ts';
import { periodOf } from '../../state/session.ts';
import { useAppState, useAtlas, useName, useT } from '../ui-context.tsx';
import { useWidth } from '../use-width.ts';
import { measureLabel, remPx } from './measure-text.ts';
import { PeriodBrush, ResetPeriod, usePeriodWords } from './period-brush.tsx';
import { TimelineDots } from './timeline-dots.tsx';
import {
  deriveGroups,
  deriveLabels,
  deriveSpan,
  deriveTicks,
  positionPx,
  type TimeScale,
} from './timeline-layout.ts';
import { useEntries } from './use-entries.ts';

const LABEL_LANES = 2;
const LABEL_CHARACTERS = 34;
/** Touch target size of a dot. */
const DOT_REM = 1.5;

/** Timeline of dated statements, with the period filter. */
export function Timeline() {
  const t = useT();
  const atlas = useAtlas();
  const nameOf = useName();
  const track = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(track);
  const period = useAppState(periodOf);
  const scale: TimeScale = useMemo(() => ({ ...deriveSpan(atlas.timeline), widthPx }), [atlas, widthPx]);
  const entries = useEntries();
  const groups = useMemo(() => deriveGroups(entries, scale, DOT_REM * remPx()), [entries, scale]);
  const labels = useMemo(
    () =>
      deriveLabels(groups, scale, LABEL_LANES, measureLabel, (group) =>
        shorten(nameOf(headOf(group.entries)), group.entries.length),
      ),
    [groups, scale, nameOf],
  );
  return (
    <div className="timeline">
      <div className="timeline-head">
        <h2>{t('time.title')}</h2>
        <PeriodWords />
      </div>
      <div className="timeline-track" ref={track}>
        {widthPx > 0 && (
          <>
            <div className="timeline-labels" aria-hidden="true">
              {labels.map((label) => (
                <span
                  key={label.key}
                  className="timeline-label"
                  lang="en"
                  data-lane={label.lane}
                  style={{ left: label.xPx, width: label.widthPx }}
                >
                  {label.text}
                </span>
              ))}
              {labels.map((label) => (
                <span
                  key={label.key}
                  className="timeline-stem"
                  data-lane={label.lane}
                  style={{ left: label.anchorPx }}
                />
              ))}
            </div>
            <div className="timeline-axis">
              <TimelineDots groups={groups} isInPeriod={(entry) => meetsPeriod(entry, period)} />
            </div>
            <PeriodBrush axis={{ from: monthOfYear(scale.from), to: monthOfYear(scale.to) }} />
            <div className="timeline-ticks" aria-hidden="true">
              {deriveTicks(scale).map((year) => (
                <span key={year} style={{ left: positionPx(scale, year) }}>
                  {year}
                </span>
              ))}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** Entry that names a group, preferably the brief's. */
function headOf(entries: readonly TimelineEntry[]): {
  readonly name: string;
  readonly names: TimelineEntry['names'];
} {
  const head = entries.find((entry) => entry.inBrief) ?? entries[0];
  return { name: head?.label ?? '', names: head?.names ?? {} };
}

function shorten(text: string, count: number): string {
  const cut = text.length > LABEL_CHARACTERS ? `${text.slice(0, LABEL_CHARACTERS - 1).trimEnd()}…` : text;
  return count > 1 ? `${cut} +${count - 1}` : cut;
}

/** @param year a whole one */
function monthOfYear(year: number): number {
  return monthOfDate(String(year), 'first');
}

function PeriodWords() {
  const words = usePeriodWords();
  return (
    <p className="period-words">
      {words} <ResetPeriod />
    </p>
  );
}
