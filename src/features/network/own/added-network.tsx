import { addToAtlas, SAME_PLACE_KM } from '../../../analysis/network/add-to-atlas.ts';
import { queriedNetwork } from '../../../analysis/network/queried-network.ts';
import type { OwnNetwork } from '../../../domain/own-network.ts';
import { useAppState, useAtlas, useFormat } from '../../../ui/ui-context.tsx';
import { List } from './network-lists.tsx';
import { useOwnNetworkT } from './own-network-words.ts';

/** How the user's network is joined to that of the atlas, and which of its sections are left out. */
export function AddedNetwork({ own }: { readonly own: OwnNetwork }) {
  const t = useOwnNetworkT();
  const format = useFormat();
  const atlas = useAtlas();
  const base = useAppState((state) => state.baseNetwork.base);
  const { shared, repeated } = addToAtlas(own, queriedNetwork({ own: null, isAdded: false, base }, atlas));
  const names = new Map<string, string>(
    [...own.nodes.features, ...own.legs.features].map(({ properties: { id, name } }) => [id, name]),
  );
  const nameOf = (id: string) => names.get(id) ?? '';
  return (
    <>
      <List
        title={t('ownNetwork.joined')}
        rows={shared.map((junction) => ({
          id: junction.own,
          more: [
            nameOf(junction.own),
            junction.by === 'id'
              ? t('ownNetwork.joined.id')
              : t('ownNetwork.joined.place', { km: format.km(SAME_PLACE_KM) }),
            format.metres(junction.km * 1000),
          ].join(format.comma),
        }))}
      />
      <p>{t('ownNetwork.joined.not', { count: format.number(own.nodes.features.length - shared.length) })}</p>
      {repeated.length > 0 && (
        <List
          title={t('ownNetwork.repeated')}
          rows={repeated.map((leg) => ({ id: leg.own, more: nameOf(leg.own) }))}
        />
      )}
    </>
  );
}
