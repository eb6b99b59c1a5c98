import { useEffect, useMemo, useRef } from 'react';
import type { TimelineEntry } from '../../domain/atlas.ts';
import { monthOfDate } from '../../lib/months.ts';
import { meetsPeriod } from '../../scene/period.ts';
import { setPeriod } from '../../state/commands/filter-atlas.ts';
import { openTimelineEntry } from '../../state/commands/show-panels.ts';
import { periodOf } from '../../state/session.ts';
import { Popover } from '../../ui/primitives/popover.tsx';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useFormat,
  useName,
  useScene,
  useT,
} from '../../ui/ui-context.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { CompareDates } from '../compare-views/index.ts';
import { EntryItem } from './entry-item.tsx';
import { measureLabel, remPx } from './measure-text.ts';
import { PeriodBrush, ResetPeriod, usePeriodWords } from './period-brush.tsx';
import {
  deriveGroups,
  deriveLabels,
  deriveSpan,
  deriveTicks,
  positionPx,
  type TimelineGroup,
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
  const store = useAppStore();
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
  useRequestedEntry(groups);
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
                <label
                  key={label.key}
                  htmlFor={dotId(label.key)}
                  className="timeline-label"
                  lang="en"
                  data-lane={label.lane}
                  style={{ left: label.xPx, width: label.widthPx }}
                >
                  {label.text}
                </label>
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
            {/* For the mouse only: keys move the ends of the period. */}
            <div className="timeline-ticks" aria-hidden="true">
              {deriveTicks(scale).map((year) => (
                <button
                  key={year}
                  type="button"
                  tabIndex={-1}
                  style={{ left: positionPx(scale, year) }}
                  onClick={() => setPeriod(store, { from: `${year}`, to: `${year}` })}
                >
                  {year}
                </button>
              ))}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** Focuses the requested entry: in the list below the axis, or in that of its dot, which opens. */
function useRequestedEntry(groups: readonly TimelineGroup[]): void {
  const store = useAppStore();
  const openEntry = useAppState(({ session }) => session.openEntry);
  useEffect(() => {
    const group = groups.find(({ entries }) => entries.some(({ id }) => id === openEntry));
    const dot = group && document.getElementById(dotId(group.key));
    if (!(dot instanceof HTMLButtonElement)) return;
    // After this effect, in which React cannot render the list.
    queueMicrotask(() => {
      openTimelineEntry(store, null);
      const entry = `[data-entry="${openEntry}"]`;
      const listed = document.querySelector<HTMLElement>(`.entry-list ${entry}`);
      const list = dot.popoverTargetElement;
      if (listed === null && list instanceof HTMLElement) list.showPopover();
      (listed ?? list?.querySelector<HTMLElement>(entry))?.focus();
    });
  }, [groups, openEntry, store]);
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

/** Pressing the label of a group presses its dot. */
function dotId(group: string): string {
  return `time-${group}`;
}

/** @param year a whole one */
function monthOfYear(year: number): number {
  return monthOfDate(String(year), 'first');
}

function PeriodWords() {
  const words = usePeriodWords();
  return (
    <p className="period-words">
      {words} <ResetPeriod /> <CompareDates />
    </p>
  );
}

interface Props {
  readonly groups: readonly TimelineGroup[];
  readonly isInPeriod: (entry: TimelineEntry) => boolean;
}

/** One dot per group: a single entry selects, several open a list. */
function TimelineDots({ groups, isInPeriod }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="timeline-dots" aria-label={t('time.title')}>
      {groups.map((group) => {
        const first = group.entries[0];
        if (first === undefined) return null;
        const isOut = !group.entries.some(isInPeriod);
        return (
          <li key={group.key} style={{ left: group.xPx }} data-out={isOut || undefined}>
            {group.endPx - group.xPx > 6 && (
              <span className="timeline-stretch" style={{ width: group.endPx - group.xPx }} />
            )}
            <Popover
              buttonId={dotId(group.key)}
              className="timeline-dot"
              label={
                group.entries.length > 1
                  ? t('time.group', {
                      count: group.entries.length,
                      date: format.dateInText(first.start.slice(0, 4)),
                    })
                  : t('time.event', { date: format.date(first.start), label: first.label })
              }
              button={<Dot group={group} />}
            >
              <ul className="timeline-list">
                {group.entries.map((entry) => (
                  <EntryItem key={entry.id} entry={entry} isInPeriod={isInPeriod(entry)} />
                ))}
              </ul>
            </Popover>
          </li>
        );
      })}
    </ul>
  );
}

function Dot({ group }: { readonly group: TimelineGroup }) {
  const selection = useScene((scene) => scene.selection);
  const isSelected = group.entries.some((entry) => entry.features.some((id) => id === selection));
  return (
    <span
      className="dot"
      data-many={group.entries.length > 1 || undefined}
      data-brief={group.entries.some((entry) => entry.inBrief) || undefined}
      data-selected={isSelected || undefined}
    >
      {group.entries.length > 1 ? group.entries.length : null}
    </span>
  );
}
