import { useId } from 'react';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useAreasT } from '../areas/index.ts';
import { BarButton, useExploreT } from '../records/index.ts';
import type { AreaFilter } from './state/exploration.ts';
import { selectAreaCounts } from './state/explored-incidents.ts';
import { filterByAreas, toggleArea } from './state/filter-incidents.ts';

const SIDES: readonly AreaFilter['side'][] = ['inside', 'outside'];

/**
 * Areas of interest with record counts; pressing one filters by inside or outside. Areas may overlap, so
 * counts do not add up.
 */
export function AreaBars() {
  const t = useAreasT();
  const tExplore = useExploreT();
  const format = useFormat();
  const store = useAppStore();
  const ids = { title: useId(), side: useId() };
  const kept = useAppState(({ areas }) => areas.list);
  const counts = useAppState(selectAreaCounts);
  const filter = useAppState(({ exploration }) => exploration.area);
  const unplaced = useAppState(({ exploration }) =>
    [...exploration.explored.values()].reduce(
      (sum, { table }) => sum + table.rowCount - table.placedCount,
      0,
    ),
  );
  if (kept.length === 0) return null;
  const longest = Math.max(1, ...counts.values());
  return (
    <section className="bar-group" aria-labelledby={ids.title} data-dimension="area">
      <header className="bar-head">
        <h3 id={ids.title}>{t('areas.bars')}</h3>
        {filter !== null && (
          <button
            type="button"
            className="link-button"
            aria-label={tExplore('explore.all.of', { group: t('areas.bars') })}
            onClick={() => filterByAreas(store, null)}
          >
            {tExplore('explore.all')}
          </button>
        )}
      </header>
      {filter !== null && (
        <fieldset className="mode-choice area-side">
          <legend>{t('areas.bars.side')}</legend>
          {SIDES.map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={ids.side}
                checked={filter.side === side}
                onChange={() => filterByAreas(store, { ...filter, side })}
              />
              <span>{t(`areas.bars.${side}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <ul className="bars">
        {kept.map(({ id, name }) => {
          const count = counts.get(id) ?? 0;
          const isPressed = filter?.areas.includes(id) === true;
          return (
            <li key={id}>
              <BarButton
                name={name}
                about={t(isPressed ? 'areas.bar.chosen' : 'areas.bar', { name, count })}
                lead={null}
                count={format.number(count)}
                share={count / longest}
                isDim={filter !== null && !isPressed}
                isPressed={isPressed}
                onPress={() => toggleArea(store, id)}
              />
            </li>
          );
        })}
      </ul>
      {filter !== null && unplaced > 0 && (
        <p className="incidents-note">{t('areas.bars.neither', { count: unplaced })}</p>
      )}
    </section>
  );
}
