import { useId, useState } from 'react';
import type { MarketId } from '../../domain/ids.ts';
import { isWithinMarket } from '../../scene/market-filter.ts';
import { setMarkets, toggleMarket } from '../../state/commands/filter-atlas.ts';
import { type MarketBranch, marketTree } from '../../state/selectors/markets.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { MarketBadge } from '../../ui/primitives/market-badge.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { Switch } from '../../ui/primitives/switch.tsx';
import { useAppStore, useAtlas, useName, useScene, useT } from '../../ui/ui-context.tsx';

/** Markets of the brief with icon, switch, and expandable sub-markets. */
export function MarketFilter() {
  const t = useT();
  const store = useAppStore();
  const tree = marketTree(useAtlas());
  const isAll = useScene((scene) => scene.markets === null);
  const isNone = useScene((scene) => scene.markets?.length === 0);
  return (
    <Section
      title={t('filters.markets')}
      level={2}
      aside={
        <span className="all-none">
          <button
            type="button"
            className="link-button"
            disabled={isAll}
            onClick={() => setMarkets(store, null)}
          >
            {t('filters.allMarkets')}
          </button>
          <button
            type="button"
            className="link-button"
            disabled={isNone}
            onClick={() => setMarkets(store, [])}
          >
            {t('filters.noMarkets')}
          </button>
        </span>
      }
    >
      <ul className="filter-list">
        {tree.map((branch) => (
          <MarketRow key={branch.market.id} branch={branch} />
        ))}
      </ul>
    </Section>
  );
}

function useIsShown(): (id: MarketId) => boolean {
  const markets = useScene((scene) => scene.markets);
  return (id) => markets === null || markets.some((shown) => isWithinMarket(id, shown));
}

function MarketRow({ branch }: { readonly branch: MarketBranch }) {
  const t = useT();
  const store = useAppStore();
  const nameOf = useName();
  const isShown = useIsShown();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { market, children } = branch;
  const leaves = children.length === 0 ? [market] : children;
  const shown = leaves.filter((leaf) => isShown(leaf.id)).length;
  const checked = shown === leaves.length ? true : shown === 0 ? false : 'mixed';
  const name = nameOf(market);
  return (
    <li data-off={checked === false || undefined}>
      <div className="market-row">
        <Switch
          lead={<MarketBadge id={market.id} sizePx={24} />}
          label={name}
          checked={checked}
          onChange={(visible) => toggleMarket(store, market.id, visible)}
          {...(children.length > 0
            ? {}
            : market.legs.length === 0 && market.ports.length === 0
              ? { note: t('filters.inBriefNot') }
              : {})}
        />
        {children.length > 0 && (
          <button
            type="button"
            className="expander"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-label={t('filters.subMarkets', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            <span className="expander-names">{children.map(nameOf).join(' · ')}</span>
            <InterfaceIcon id="chevron-down" sizePx={14} />
          </button>
        )}
      </div>
      {children.length > 0 && (
        <ul className="sub-markets" id={listId} hidden={!isOpen}>
          {children.map((child) => (
            <li key={child.id}>
              <Switch
                label={nameOf(child)}
                checked={isShown(child.id)}
                onChange={(visible) => toggleMarket(store, child.id, visible)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
