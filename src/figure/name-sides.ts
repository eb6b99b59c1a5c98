/** Names the two sides of a comparison by what differs between them. */
import { namePeriod } from '../analysis/name-period.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { formatsOf } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import type { Translate } from '../i18n/translate.ts';
import { layerOf } from '../layers/index.ts';
import { rightSideOf } from '../scene/comparison.ts';
import type { Scene } from '../scene/scene.ts';

/** Longer lists of names are cut. */
const MOST_NAMES = 3;

interface Words {
  readonly atlas: { readonly byId: Pick<Atlas['byId'], 'get'> };
  readonly t: Translate;
}

/** Returns the names of left and right; `null` without a comparison. Sides that do not differ have one name. */
export function nameSides(scene: Scene, words: Words): readonly [string, string] | null {
  const right = rightSideOf(scene);
  if (right === null) return null;
  return [nameSide(scene, right, words), nameSide(right, scene, words)];
}

function nameSide(side: Scene, other: Scene, { atlas, t }: Words): string {
  const period = namePeriod(side.period, t, formatsOf(side.language));
  const names = (ids: readonly FeatureId[] | null, others: readonly FeatureId[] | null, title: string) => {
    if (String(ids) === String(others)) return [];
    if (ids === null) return [`${title}: ${t('filters.allMarkets')}`];
    if (ids.length === 0) return [`${title}: ${t('filters.noMarkets')}`];
    const records = ids.map((id) => atlas.byId.get(id)).filter((record) => record !== undefined);
    return [listNames(records.map((record) => nameOf(record.properties, side.language)))];
  };
  const without = (what: string) => t('filters.without', { names: what });
  const feeders = t('legend.routes.feeder');
  const only = <T>(mine: readonly T[], theirs: readonly T[], name: (one: T) => string) => {
    const own = mine.filter((one) => !theirs.includes(one));
    if (own.length > 0) return [listNames(own.map(name))];
    const missing = theirs.filter((one) => !mine.includes(one));
    return missing.length === 0 ? [] : [without(listNames(missing.map(name)))];
  };
  const parts = [
    ...(side.period.from === other.period.from && side.period.to === other.period.to ? [] : [period]),
    ...(side.briefOnly === other.briefOnly
      ? []
      : [t(side.briefOnly ? 'filters.briefOnly' : 'filters.allSources')]),
    ...names(side.markets, other.markets, t('filters.markets')),
    ...names(side.routes, other.routes, t('layer.routes.title')),
    ...(side.feeders === other.feeders ? [] : [side.feeders ? feeders : without(feeders)]),
    ...only(side.layers, other.layers, (layer) => t(layerOf(layer).title)),
    ...only(side.evidence, other.evidence, (evidence) => t(`panel.evidence.${evidence}`)),
  ];
  return parts.length === 0 ? period : parts.join(' · ');
}

/** Returns the first names, and how many more there are. */
function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}
