import { useRef } from 'react';
import {
  type AddedNetwork as Added,
  addToAtlas,
  SAME_ID_KM,
  SAME_PLACE_KM,
  type SharedJunction,
} from '../../../analysis/network/add-to-atlas.ts';
import { queriedNetwork } from '../../../analysis/network/queried-network.ts';
import type { OwnNetwork } from '../../../domain/own-network.ts';
import { formatLength } from '../../../i18n/format-amount.ts';
import { announce } from '../../../state/commands/notify.ts';
import { useAppState, useAppStore, useAtlas, useFormat } from '../../../ui/ui-context.tsx';
import { joinJunction } from '../state/join-junctions.ts';
import { JoinForm } from './join-form.tsx';
import { List } from './network-lists.tsx';
import { useOwnNetworkT } from './own-network-words.ts';

/** How the user's network is joined to that of the atlas, and which of its sections are left out. */
export function AddedNetwork({ own }: { readonly own: OwnNetwork }) {
  const t = useOwnNetworkT();
  const format = useFormat();
  const atlas = useAtlas();
  const base = useAppState((state) => state.baseNetwork.base);
  const queried = queriedNetwork({ own: null, isAdded: false, base }, atlas);
  const { shared, repeated }: Added = addToAtlas(own, queried);
  const names = new Map<string, string>(own.legs.features.map(({ properties: { id, name } }) => [id, name]));
  const list = useRef<HTMLDivElement>(null);
  // A pressed button disappears with its row or form.
  const focusList = () => list.current?.querySelector('summary')?.focus();
  const [far, near] = [format.km(SAME_ID_KM), format.km(SAME_PLACE_KM)];
  return (
    <>
      <p>{t('ownNetwork.joined.rule', { far, near })}</p>
      <div ref={list}>
        <Joined own={own} shared={shared} onUndone={focusList} />
      </div>
      <p>{t('ownNetwork.joined.not', { count: format.number(own.nodes.features.length - shared.length) })}</p>
      <JoinForm own={own} shared={shared} atlas={queried} onLast={focusList} />
      {repeated.length > 0 && (
        <List
          title={t('ownNetwork.repeated')}
          rows={repeated.map((leg) => ({ id: leg.own, more: names.get(leg.own) ?? '' }))}
        />
      )}
    </>
  );
}

interface JoinedProps {
  readonly own: OwnNetwork;
  readonly shared: readonly SharedJunction[];
  readonly onUndone: () => void;
}

/** Joined junctions with the reason and the distance; each join can be undone. */
function Joined({ own, shared, onUndone }: JoinedProps) {
  const t = useOwnNetworkT();
  const format = useFormat();
  const store = useAppStore();
  const names = new Map(own.nodes.features.map(({ properties: { id, name } }) => [id, name]));
  const reasonOf = (by: SharedJunction['by']) =>
    by === 'place'
      ? t('ownNetwork.joined.place', { km: format.km(SAME_PLACE_KM) })
      : t(`ownNetwork.joined.${by}`);
  const undo = ({ own: id }: SharedJunction, name: string) => {
    joinJunction(store, id, null);
    announce(store, t('ownNetwork.join.undone', { name }));
    onUndone();
  };
  return (
    <List
      title={t('ownNetwork.joined')}
      rows={shared.map((junction) => {
        const name = names.get(junction.own) ?? '';
        return {
          id: junction.own,
          more: [name, reasonOf(junction.by), formatLength(junction.km * 1000, format)].join(format.comma),
          action: (
            <button
              type="button"
              className="link-button"
              aria-label={t('ownNetwork.join.undo.of', { name })}
              onClick={() => undo(junction, name)}
            >
              {t('ownNetwork.join.undo')}
            </button>
          ),
        };
      })}
    />
  );
}
