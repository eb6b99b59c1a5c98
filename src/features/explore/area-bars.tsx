import { useId } from 'react';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useAreasT } from '../areas/index.ts';
import { BarButton, BarSection } from '../records/index.ts';
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
  const format = useFormat();
  const store = useAppStore();
  const side = useId();
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
    <BarSection
      title={t('areas.bars')}
      dimension="area"
      onClear={filter === null ? null : () => filterByAreas(store, null)}
    >
      {filter !== null && (
        <fieldset className="mode-choice area-side">
          <legend>{t('areas.bars.side')}</legend>
          {SIDES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={side}
                checked={filter.side === one}
                onChange={() => filterByAreas(store, { ...filter, side: one })}
              />
              <span>{t(`areas.bars.${one}`)}</span>
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
    </BarSection>
  );
}
