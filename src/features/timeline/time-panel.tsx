import { meetsPeriod } from '../../scene/period.ts';
import { periodOf } from '../../state/session.ts';
import { useAppState } from '../../ui/ui-context.tsx';
import { CompareControls } from '../compare-views/index.ts';
import { EntryItem } from './entry-item.tsx';
import { Timeline } from './timeline.tsx';
import { useEntries } from './use-entries.ts';

/** On a phone: the axis with period, and a list of entries. */
export function TimePanel() {
  const entries = useEntries();
  const period = useAppState(periodOf);
  return (
    <>
      <CompareControls />
      <Timeline />
      <ul className="timeline-list entry-list">
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} isInPeriod={meetsPeriod(entry, period)} />
        ))}
      </ul>
    </>
  );
}
