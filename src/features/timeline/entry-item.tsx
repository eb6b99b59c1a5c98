import { useRef } from 'react';
import type { TimelineEntry } from '../../domain/atlas.ts';
import { languageOfName } from '../../i18n/names.ts';
import { openFeature } from '../../state/commands/move-map.ts';
import { PassageLink } from '../../ui/passages/passage-link.tsx';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { MarketBadge } from '../../ui/primitives/market-badge.tsx';
import {
  useAppStore,
  useAtlas,
  useFormat,
  useInterfaceLanguage,
  useName,
  useT,
} from '../../ui/ui-context.tsx';

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
        data-entry={entry.id}
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

/** Links of an entry: features on the map, and passages in the reader. */
function EntryTies({ entry }: { readonly entry: TimelineEntry }) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const index = useAtlas().passages;
  const passages = entry.passages.flatMap((id) => index.passages.find((passage) => passage.id === id) ?? []);
  return (
    <div ref={list} className="entry-ties">
      {entry.features.length > 1 && (
        <p className="entry-features">
          {entry.features.map((id) => (
            <FeatureLink key={id} id={id} />
          ))}
        </p>
      )}
      {passages.length > 0 && (
        <ul className="entry-passages" aria-label={t('panel.passages.title')}>
          {passages.map((passage) => (
            <li key={passage.id}>
              <InterfaceIcon id="details" sizePx={14} />
              <span>
                <PassageLink
                  passage={passage}
                  onOpen={() => list.current?.closest<HTMLElement>('[popover]')?.hidePopover()}
                >
                  <EnglishContent>{passage.title}</EnglishContent>
                </PassageLink>
                {passage.page !== null && (
                  <span className="entry-page">{t('panel.passages.page', { page: passage.page })}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
