import { type ReactNode, useState } from 'react';
import type { LegId, NodeId } from '../../../domain/ids.ts';
import type { OwnNetwork } from '../../../domain/own-network.ts';
import { frameFeatures } from '../../../state/commands/move-map.ts';
import { useAppStore, useFormat, useT } from '../../../ui/ui-context.tsx';
import { useNames } from '../use-names.ts';
import { useNetworkAtlas } from '../use-network-atlas.ts';
import { useOwnNetworkT } from './own-network-words.ts';

/** Lists the user's network; pressing a row shows it on the map. */
export function NetworkLists({ own: { nodes, legs } }: { readonly own: OwnNetwork }) {
  const t = useOwnNetworkT();
  const pageT = useT();
  const format = useFormat();
  return (
    <>
      <List
        title={t('ownNetwork.nodes')}
        rows={nodes.features.map(({ properties: { id, countries } }) => ({
          id,
          more: countries.join(format.comma),
        }))}
      />
      <List
        title={t('ownNetwork.legs')}
        rows={legs.features.map(({ properties: { id, mode, lengthKm } }) => ({
          id,
          more: `${pageT(`panel.mode.${mode}`)}${format.comma}${format.km(lengthKm)}`,
        }))}
      />
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly rows: readonly {
    readonly id: NodeId | LegId;
    readonly more: string;
    readonly action?: ReactNode;
  }[];
}

/** Rendered on opening, since there may be thousands. */
export function List({ title, rows }: ListProps) {
  const store = useAppStore();
  const format = useFormat();
  const names = useNames();
  const network = useNetworkAtlas();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span className="disclosure-title">{title}</span>
        <span className="count">{format.number(rows.length)}</span>
      </summary>
      {isOpen && (
        <ul className="own-network-list">
          {rows.map(({ id, more, action }) => (
            <li key={id}>
              <button
                type="button"
                className="link-button"
                onClick={() => frameFeatures(store, [id], network)}
              >
                <bdi>{names.feature(id)}</bdi>
              </button>{' '}
              <span className="network-note">{more}</span> {action}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
