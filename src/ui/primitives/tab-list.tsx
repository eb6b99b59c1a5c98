import type { KeyboardEvent } from 'react';
import { InterfaceIcon, type InterfaceIconId } from './interface-icon.tsx';
import { readingKey } from './reading-key.ts';

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    /** Shown above the label of vertical tabs. */
    readonly icon?: InterfaceIconId;
  }[];
  readonly isVertical?: boolean;
  readonly active: Id;
  /** Of the tab panel. The tab with an id is `<panelId>-<id>`. */
  readonly panelId: string;
  readonly onActivate: (id: Id) => void;
  /** Called after a click on a tab, also on the active one. */
  readonly onClick?: () => void;
}

/** Tabs above or beside a panel. Arrow keys, Home and End activate a tab and focus it. */
export function TabList<Id extends string>({
  label,
  tabs,
  isVertical = false,
  active,
  panelId,
  onActivate,
  onClick,
}: Props<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const ids = tabs.map(({ id }) => id);
    const next = tabByKey(isVertical ? alongColumn(event.key) : readingKey(event), ids, active);
    if (next === null) return;
    event.preventDefault();
    onActivate(next);
    document.getElementById(`${panelId}-${next}`)?.focus();
  };
  return (
    <div
      className="tabs"
      role="tablist"
      aria-label={label}
      aria-orientation={isVertical ? 'vertical' : 'horizontal'}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`${panelId}-${tab.id}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={tab.id === active}
          aria-controls={panelId}
          tabIndex={tab.id === active ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => {
            onActivate(tab.id);
            onClick?.();
          }}
        >
          {isVertical && tab.icon !== undefined && <InterfaceIcon id={tab.icon} sizePx={20} />}
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** Down is forward in a column of tabs. */
function alongColumn(key: string): string {
  return { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft', ArrowRight: '', ArrowLeft: '' }[key] ?? key;
}

/**
 * Returns the tab to activate after a key, per the ARIA tabs pattern; `null` for other keys. Arrows go round.
 *
 * @param key in reading direction, see `readingKey`
 */
export function tabByKey<Id extends string>(key: string, tabs: readonly Id[], active: Id): Id | null {
  if (key === 'Home') return tabs[0] ?? null;
  if (key === 'End') return tabs.at(-1) ?? null;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return null;
  return tabs[(tabs.indexOf(active) + step + tabs.length) % tabs.length] ?? null;
}
