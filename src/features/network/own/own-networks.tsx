import '../../../../styles/css/own-network.css';
import { useEffect, useRef } from 'react';
import { BASIS, EVIDENCE, MODES, NODE_KINDS } from '../../../domain/evidence.ts';
import type { OwnNetwork } from '../../../domain/own-network.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { formatNetworkFile } from '../../../exporters/network-file.ts';
import { frameFeatures } from '../../../state/commands/move-map.ts';
import { announce } from '../../../state/commands/notify.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { TermList } from '../../../ui/primitives/term-list.tsx';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import { LazyOwnLegRecords } from '../../records/index.ts';
import { useNetworkT } from '../network-words.ts';
import { selectOwnNetwork } from '../state/own-network.ts';
import { addOwnNetwork, askOn, removeOwnNetwork } from '../state/own-networks.ts';
import { useNetworkAtlas } from '../use-network-atlas.ts';
import { AddedNetwork } from './added-network.tsx';
import { LoadStatus } from './load-status.tsx';
import { NetworkLists } from './network-lists.tsx';
import { useOwnNetworkT } from './own-network-words.ts';

/** A small loadable example with optional fields. Its junctions are also in the atlas. */
const EXAMPLE_NETWORK = {
  type: 'FeatureCollection',
  name: 'Example',
  features: [
    point([21.9, 43.32], { id: 'node:nis', name: 'Niš', kind: 'city', countries: ['RS'] }),
    point([22.845, 42.9945], {
      id: 'node:gradina',
      name: 'Gradina – Kalotina',
      kind: 'border-crossing',
      countries: ['RS', 'BG'],
    }),
    point([23.32, 42.7], { id: 'node:sofia', name: 'Sofia', kind: 'city', countries: ['BG'] }),
    line(
      [
        [21.9, 43.32],
        [22.33, 43.22],
        [22.845, 42.9945],
      ],
      { id: 'leg:nis-gradina', from: 'node:nis', to: 'node:gradina', mode: 'road' },
    ),
    line(
      [
        [22.845, 42.9945],
        [23.32, 42.7],
      ],
      { id: 'leg:gradina-sofia', from: 'node:gradina', to: 'node:sofia', mode: 'road' },
    ),
    line(
      [
        [21.9, 43.32],
        [22.6, 43.15],
        [23.32, 42.7],
      ],
      {
        id: 'leg:nis-sofia',
        name: 'Niš – Sofia, by rail',
        from: 'node:nis',
        to: 'node:sofia',
        mode: 'rail',
        lengthKm: 170,
        markets: [{ market: 'market:drugs/heroin', direction: 'reverse' }],
        evidence: 'literature',
        sources: ['Own report'],
      },
    ),
  ],
} as const;

function point<P>(coordinates: readonly [number, number], properties: P) {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } } as const;
}

function line<P>(coordinates: readonly (readonly [number, number])[], properties: P) {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } } as const;
}

/** Literal field names, the same in every language. */
const NODE_FIELDS = 'id, name, kind, countries';
const LEG_FIELDS = 'id, from, to, mode';
const OTHER_FIELDS =
  'names, evidence, basis, sources, passages, facts, tier, inBrief; port, crossing, legs; kind, name, via, markets, branches, routes, lengthKm, countries, inland, status';

/** Allowed values. */
const VALUES = { kind: NODE_KINDS, mode: MODES, evidence: EVIDENCE, basis: BASIS };

const DERIVED_FIELDS = 'lengthKm, countries';

/** Required and optional content of a network file. */
function FileFormat() {
  const t = useOwnNetworkT();
  const code = (fields: string) => <code dir="ltr">{fields}</code>;
  return (
    <Disclosure summary={t('ownNetwork.format')}>
      <p>{t('ownNetwork.format.features')}</p>
      <TermList
        rows={[
          { key: 'nodes', term: t('ownNetwork.format.nodes'), value: code(NODE_FIELDS) },
          { key: 'legs', term: t('ownNetwork.format.legs'), value: code(LEG_FIELDS) },
          { key: 'others', term: t('ownNetwork.format.others'), value: code(OTHER_FIELDS) },
          ...Object.entries(VALUES).map(([field, values]) => ({
            key: field,
            term: code(field),
            value: code(values.join(', ')),
          })),
        ]}
      />
      <p>{t('ownNetwork.format.rest', { fields: DERIVED_FIELDS })}</p>
    </Disclosure>
  );
}

const HEADING = 'own-network';

/** Selects the network for queries; loads, saves and removes the user's networks. */
export default function OwnNetworks() {
  const t = useOwnNetworkT();
  const store = useAppStore();
  const kept = useAppState(({ ownNetworks }) => ownNetworks);
  const on = useAppState(({ network }) => network?.question.on ?? null);
  const isAdded = useAppState(({ network }) => network?.question.isAdded ?? false);
  const isLoading = useAppState(({ network }) => network !== null && network.load !== null);
  const own = useAppState(selectOwnNetwork);
  useSayAsked(own);
  return (
    <div className="own-network" data-testid="own-network">
      {(kept.length > 0 || on !== null) && (
        <SelectField
          label={t('ownNetwork.asked')}
          value={on === null ? '' : choiceOf(on, isAdded)}
          options={[
            { value: '', label: t('ownNetwork.atlas') },
            ...(on !== null && own === null ? [{ value: choiceOf(on, isAdded), label: '—' }] : []),
            ...kept.flatMap(({ id, name }) => [
              { value: choiceOf(id, false), label: `${t('ownNetwork.title')}: ${name}` },
              { value: choiceOf(id, true), label: `${t('ownNetwork.atlas')} + ${name}` },
            ]),
          ]}
          onChoose={(value) => {
            const [id = '', added] = value.split(' ');
            askOn(store, id === '' ? null : id, added === ADDED);
          }}
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
        {own !== null && isAdded && <AddedNetwork own={own} />}
        <FileFormat />
      </Disclosure>
    </div>
  );
}

/** A choice of the list: a network alone, or added to the atlas. */
function choiceOf(id: string, isAdded: boolean): string {
  return isAdded ? `${id} ${ADDED}` : id;
}

const ADDED = 'added';

/** Announces which of the user's networks is now in use. */
function useSayAsked(own: OwnNetwork | null): void {
  const t = useOwnNetworkT();
  const store = useAppStore();
  const asked = useRef(own);
  useEffect(() => {
    // The same network with other joins is not announced again.
    if (own !== null && own.id !== asked.current?.id) {
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
  const hasRecords = useAppState(({ exploration }) => exploration.explored.size > 0);
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
      {hasRecords && <LazyOwnLegRecords />}
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
