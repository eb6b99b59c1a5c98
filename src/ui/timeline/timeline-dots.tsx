import type { TimelineEntry } from '../../domain/atlas.ts';
import { Popover } from '../primitives/popover.tsx';
import { useFormat, useScene, useT } from '../ui-context.tsx';
import { EntryItem } from './entry-item.tsx';
import type { TimelineGroup } from './timeline-layout.ts';

interface Props {
  readonly groups: readonly TimelineGroup[];
  readonly isInPeriod: (entry: TimelineEntry) => boolean;
}

/** One dot per group: a single entry selects, several open a list. */
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
