import { type Closable, closedMode } from '../../domain/closure.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { isOwnId, writtenId } from '../../domain/own-network.ts';
import type { Named } from '../../i18n/names.ts';
import type { AppState } from '../../state/store.ts';
import {
  useAppStore,
  useAtlas,
  useFormat,
  useInterfaceLanguage,
  useName,
  useT,
} from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';
import type { QueryEnd } from './state/network.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';

interface Names {
  readonly feature: (id: FeatureId) => string;
  readonly end: (end: QueryEnd | null) => string;
  readonly closed: (thing: Closable) => string;
  /** What closes with a section because it uses the same road; empty for none. */
  readonly sameRoad: (thing: Closable) => string;
}

/** A study may refer to a network that is not in use. */
function ownRecord({ ownNetworks }: AppState, id: FeatureId): Named | undefined {
  return ownNetworks
    .flatMap(({ nodes, legs }) => [...nodes.features, ...legs.features])
    .find(({ properties }) => properties.id === id)?.properties;
}

/** Names of query features and closures, regardless of filters. */
export function useNames(): Names {
  const t = useNetworkT();
  const pageT = useT();
  const atlas = useAtlas();
  const store = useAppStore();
  const nameOf = useName();
  const network = useNetworkAtlas();
  const language = useInterfaceLanguage();
  const format = useFormat();
  /** A crossing has two names. */
  const endName = (id: FeatureId): string => feature(id).replace(' – ', '/');
  const feature = (id: FeatureId): string => {
    const record = network.byId.get(id) ?? atlas.byId.get(id) ?? ownRecord(store.getState(), id);
    if (record === undefined) return writtenId(id);
    const isFromBase = 'kind' in record && record.kind === 'leg' && !atlas.byId.has(id) && !isOwnId(id);
    if (!isFromBase || language === 'en') return nameOf(record);
    return [record.properties.from, record.properties.to].map(endName).join(' – ');
  };
  const sameRoad = (thing: Closable): string => {
    const others = network.sharedRoads?.get(thing) ?? [];
    return others.length === 0
      ? ''
      : t('network.closed.sameRoad', { others: others.map(feature).join(format.semicolon) });
  };
  return {
    feature,
    sameRoad,
    end: (end) => {
      if (end === null) return '';
      if (end.kind === 'feature') return feature(end.id);
      return store.getState().areas.list.find(({ id }) => id === end.id)?.name ?? '';
    },
    closed: (thing) => {
      const mode = closedMode(thing);
      if (mode === null) return `${feature(thing as FeatureId)} ${sameRoad(thing)}`.trim();
      // Links between ports and towns are roads.
      const key = mode === 'road' ? 'network.mode.joined' : 'network.mode';
      return t(key, { mode: pageT(`panel.mode.${mode}`) });
    },
  };
}
