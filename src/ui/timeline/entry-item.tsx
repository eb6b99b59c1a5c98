import type { TimelineEntry } from '../../domain/atlas.ts';
import { languageOfName } from '../../i18n/names.ts';
import { openFeature } from '../../state/commands/move-map.ts';
import { MarketBadge } from '../primitives/market-badge.tsx';
import { useAppStore, useFormat, useInterfaceLanguage, useName, useT } from '../ui-context.tsx';
import { EntryTies } from './entry-ties.tsx';

/** List entry: date, text and markets; pressing opens its feature. All features and passages are below. */
export function EntryItem({
  entry,
  isInPeriod,
}: {
  readonly entry: TimelineEntry;
  readonly isInPeriod: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const nameOf = useName();
  const store = useAppStore();
  const language = useInterfaceLanguage();
  const named = { name: entry.label, names: entry.names };
  const target = entry.features[0];
  const when =
    entry.ongoing === true
      ? t('panel.place.since', { date: format.dateInText(entry.start) })
      : format.dateRange(entry.start, entry.end ?? entry.start);
  return (
    <li>
      <button
        type="button"
        onClick={(event) => {
          if (target === undefined) return;
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
          openFeature(store, target);
        }}
      >
        <span className="entry-date">
          {when}
          {entry.ended === true && <em> · {t('time.ended')}</em>}
          {!isInPeriod && <em> · {t('time.outside')}</em>}
        </span>
        <span className="entry-label" lang={languageOfName(named, language)}>
          {nameOf(named)}
        </span>
        {entry.markets.length > 0 && (
          <span className="entry-markets">
            {entry.markets.map((id) => (
              <MarketBadge key={id} id={id} sizePx={16} />
            ))}
          </span>
        )}
      </button>
      <EntryTies entry={entry} />
    </li>
  );
}
