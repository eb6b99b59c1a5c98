import type { TimelineEntry } from '../../domain/atlas.ts';
import { MarketBadge } from '../primitives/market-badge.tsx';
import { Popover } from '../primitives/popover.tsx';
import { useCommands, useFormat, useName, useScene, useT } from '../ui-context.tsx';
import type { TimelineGroup } from './timeline-layout.ts';

interface Props {
  readonly groups: readonly TimelineGroup[];
  readonly isInPeriod: (entry: TimelineEntry) => boolean;
}

/** A dot a group: alone it selects, together they open a list. */
export function TimelineDots({ groups, isInPeriod }: Props) {
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
              className="timeline-dot"
              label={
                group.entries.length > 1
                  ? t('time.group', {
                      count: group.entries.length,
                      date: format.date(first.start.slice(0, 4)),
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

function EntryItem({ entry, isInPeriod }: { readonly entry: TimelineEntry; readonly isInPeriod: boolean }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useName();
  const commands = useCommands();
  const target = entry.features[0];
  const when =
    entry.ongoing === true
      ? t('panel.place.since', { date: format.date(entry.start) })
      : format.dateRange(entry.start, entry.end ?? entry.start);
  return (
    <li>
      <button
        type="button"
        onClick={(event) => {
          if (target === undefined) return;
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
          commands.open(target);
        }}
      >
        <span className="entry-date">
          {when}
          {!isInPeriod && <em> · {t('time.outside')}</em>}
        </span>
        <span className="entry-label">{nameOf({ name: entry.label, names: entry.names })}</span>
        {entry.markets.length > 0 && (
          <span className="entry-markets">
            {entry.markets.map((id) => (
              <MarketBadge key={id} id={id} sizePx={16} />
            ))}
          </span>
        )}
      </button>
    </li>
  );
}
