import { announce } from '../../../state/commands/notify.ts';
import '../../../../styles/css/own-network.css';
import { useEffect, useRef } from 'react';
import type { OwnNetwork } from '../../../domain/own-network.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { formatNetworkFile } from '../../../exporters/network-file.ts';
import { frameFeatures } from '../../../state/commands/move-map.ts';
import { addOwnNetwork, askOn, removeOwnNetwork } from '../../../state/commands/network/own-networks.ts';
import { selectOwnNetwork } from '../../../state/selectors/own-network.ts';
import { Disclosure } from '../../primitives/section.tsx';
import { SelectField } from '../../primitives/select-field.tsx';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useNetworkT } from '../network-words.ts';
import { useNetworkAtlas } from '../use-network-atlas.ts';
import { EXAMPLE_NETWORK } from './example-network.ts';
import { FileFormat } from './file-format.tsx';
import { LoadStatus } from './load-status.tsx';
import { NetworkLists } from './network-lists.tsx';
import { useOwnNetworkT } from './own-network-words.ts';

const HEADING = 'own-network';

/** Selects the network for queries; loads, saves and removes the user's networks. */
export default function OwnNetworks() {
  const t = useOwnNetworkT();
  const store = useAppStore();
  const kept = useAppState(({ ownNetworks }) => ownNetworks);
  const on = useAppState(({ network }) => network?.question.on ?? null);
  const isLoading = useAppState(({ network }) => network !== null && network.load !== null);
  const own = useAppState(selectOwnNetwork);
  useSayAsked(own);
  return (
    <div className="own-network" data-testid="own-network">
      {(kept.length > 0 || on !== null) && (
        <SelectField
          label={t('ownNetwork.asked')}
          value={on ?? ''}
          options={[
            { value: '', label: t('ownNetwork.atlas') },
            ...(on !== null && own === null ? [{ value: on, label: '—' }] : []),
            ...kept.map(({ id, name }) => ({ value: id, label: `${t('ownNetwork.title')}: ${name}` })),
          ]}
          onChoose={(id) => askOn(store, id === '' ? null : id)}
        />
      )}
      <Disclosure
        summary={<span id={HEADING}>{t('ownNetwork.title')}</span>}
        open={isLoading || own !== null}
      >
        <p>{t('ownNetwork.intro')}</p>
        <Loading />
        <LoadStatus />
        {own !== null && <Asked own={own} />}
        <FileFormat />
      </Disclosure>
    </div>
  );
}

/** Announces which of the user's networks is now in use. */
function useSayAsked(own: OwnNetwork | null): void {
  const t = useOwnNetworkT();
  const store = useAppStore();
  const asked = useRef(own);
  useEffect(() => {
    if (own !== null && own !== asked.current) {
      announce(store, t('ownNetwork.taken', { name: own.name }));
    }
    asked.current = own;
  }, [own, store, t]);
}

function Loading() {
  const t = useOwnNetworkT();
  const store = useAppStore();
  const picker = useRef<HTMLInputElement>(null);
  const saveExample = () => {
    const blob = new Blob([`${JSON.stringify(EXAMPLE_NETWORK, null, 1)}\n`], { type: GEOJSON });
    downloadBlob(blob, fileNameOf(t('ownNetwork.example.file'), new Date(), 'geojson'), document);
  };
  return (
    <p className="network-save">
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {t('ownNetwork.load')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".geojson,.json"
        multiple
        hidden
        data-testid="own-network-file"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Allows choosing the same files again after a correction.
          currentTarget.value = '';
          if (files.length > 0) void addOwnNetwork(store, files);
        }}
      />
      <button type="button" className="text-button" onClick={saveExample}>
        {t('ownNetwork.example')}
      </button>
    </p>
  );
}

const GEOJSON = 'application/geo+json';

/** The network in use: show on the map, save, list and remove. */
function Asked({ own }: { readonly own: OwnNetwork }) {
  const t = useOwnNetworkT();
  const networkT = useNetworkT();
  const store = useAppStore();
  const network = useNetworkAtlas();
  const hasIncidents = useAppState(({ exploration }) => exploration.explored.size > 0);
  const { id, name, legs } = own;
  const show = () =>
    frameFeatures(
      store,
      legs.features.map(({ properties }) => properties.id),
      network,
    );
  const save = () => {
    const blob = new Blob([formatNetworkFile(own)], { type: GEOJSON });
    downloadBlob(blob, fileNameOf(name, new Date(), 'geojson'), document);
  };
  const remove = () => {
    removeOwnNetwork(store, id);
    announce(store, t('ownNetwork.removed', { name }));
    document.getElementById(HEADING)?.closest('summary')?.focus();
  };
  return (
    <>
      {hasIncidents && <p className="network-note">{t('ownNetwork.incidents')}</p>}
      <p className="network-save">
        <button type="button" className="text-button" onClick={show}>
          {t('ownNetwork.show')}
        </button>
        <button type="button" className="text-button" onClick={save}>
          {networkT('network.save.geojson')}
        </button>
        <button type="button" className="text-button" onClick={remove}>
          {t('ownNetwork.remove', { name })}
        </button>
      </p>
      <NetworkLists own={own} />
    </>
  );
}
