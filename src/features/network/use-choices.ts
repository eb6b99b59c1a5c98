import { useMemo } from 'react';
import { type ClosableFeature, isClosable } from '../../domain/closure.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { NetworkAtlas } from '../../domain/network-atlas.ts';
import { nameOf } from '../../i18n/names.ts';
import { foldText } from '../../lib/text-fold.ts';
import { useAppState, useInterfaceLanguage, useT } from '../../ui/ui-context.tsx';
import { type Choice, formsOf } from './find-choices.ts';
import { useNetworkT } from './network-words.ts';
import type { QueryEnd } from './state/network.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';

/**
 * Returns possible path ends: jurisdictions, land nodes, ports instead of their nodes, and the user's areas.
 */
export function useEndChoices(): readonly Choice<QueryEnd>[] {
  const t = useNetworkT();
  const atlas = useNetworkAtlas();
  const make = useMakeChoice();
  const areas = useAppState((state) => state.areas.list);
  return useMemo(() => {
    const ends = endsOf(atlas).flatMap((id) => make<QueryEnd>(id, { kind: 'feature', id }));
    const own = areas.map(
      ({ id, name }): Choice<QueryEnd> => ({
        key: `area-${id}`,
        value: { kind: 'area', id },
        name,
        kind: t('network.end.area'),
        record: null,
        forms: [foldText(name)],
      }),
    );
    return [...ends, ...own];
  }, [atlas, areas, make, t]);
}

function endsOf({ jurisdictions, nodes, ports }: NetworkAtlas) {
  return [
    ...jurisdictions.features.map(({ properties }) => properties.id),
    ...nodes.features
      .filter(({ properties: { kind, port } }) => kind !== 'sea-waypoint' && port === undefined)
      .map(({ properties }) => properties.id),
    ...ports.features
      .filter(({ properties }) => properties.node !== undefined)
      .map(({ properties }) => properties.id),
  ];
}

/** Returns closable features: crossings and ports first, as the most common. */
export function useClosableChoices(): readonly Choice<ClosableFeature>[] {
  const atlas = useNetworkAtlas();
  const make = useMakeChoice();
  return useMemo(() => {
    const { crossings, ports, legs, borders, jurisdictions } = atlas;
    const all = [crossings.features, ports.features, legs.features, borders.features, jurisdictions.features];
    const ids: readonly FeatureId[] = all.flatMap((features) =>
      features.map(({ properties }) => properties.id),
    );
    return ids.filter(isClosable).flatMap((id) => make(id, id));
  }, [atlas, make]);
}

function useMakeChoice() {
  const t = useT();
  const atlas = useNetworkAtlas();
  const language = useInterfaceLanguage();
  return useMemo(
    () =>
      <T>(id: FeatureId, value: T): Choice<T>[] => {
        const record = atlas.byId.get(id);
        if (record === undefined) return [];
        const [name, kind] = [nameOf(record.properties, language), t(`panel.kind.${record.kind}`)];
        return [{ key: id, value, name, kind, record, forms: formsOf(record) }];
      },
    [atlas, language, t],
  );
}
