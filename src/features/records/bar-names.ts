import {
  type BarKey,
  type ChosenDimension,
  isTag,
  NONE,
  OFF,
  UNTAGGED,
} from '../../analysis/incidents/dimensions.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useName } from '../../ui/ui-context.tsx';
import { useCalendarNames } from './calendar-names.ts';
import { useExploreT } from './explore-words.ts';

/** This dimension numbers values by month, then by weekday. */
const DAYS = 7;

/** Names a facet value: from the calendar or the atlas, else as it is; or describes what its records lack. */
export function useBarNames(): (dimension: ChosenDimension, key: BarKey) => string {
  const t = useExploreT();
  const atlas = useAtlas();
  const nameOf = useName();
  const { months, weekdays } = useCalendarNames();
  return (dimension, key) => {
    if (dimension === 'weekday')
      return `${months[Math.floor(Number(key) / DAYS)]?.long} ${weekdays[Number(key) % DAYS]?.long}`;
    if (key === NONE) return t(isTag(dimension) ? 'explore.none.place' : `explore.none.${dimension}`);
    if (key === UNTAGGED) return t('explore.untagged');
    if (key === OFF && isTag(dimension)) return t(`explore.off.${dimension}`);
    const named =
      dimension === 'market' ? atlas.markets.find(({ id }) => id === key) : atlas.byId.get(key as FeatureId);
    return named === undefined ? String(key) : nameOf(named);
  };
}
