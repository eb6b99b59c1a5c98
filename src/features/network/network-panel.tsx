import '../../../styles/css/fields.css';
import '../../../styles/css/network.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { ownLegSample } from '../../layers/lay-own-network.ts';
import { closedSample, otherPathSample, pathSample } from '../../layers/lay-path.ts';
import { SPLIT_VIEWS } from '../../scene/scene.ts';
import { setBriefOnly } from '../../state/commands/filter-atlas.ts';
import { frameFeatures } from '../../state/commands/move-map.ts';
import { announce } from '../../state/commands/notify.ts';
import { describeLoadFailure } from '../../state/load-atlas.ts';
import { LegendSample } from '../../ui/legend/legend-sample.tsx';
import { useSplitT } from '../../ui/map-stage/split-view/split-words.ts';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { PanelSources } from '../../ui/primitives/sources.tsx';
import { useAppState, useAppStore, useScene, useT, useTokens } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import { loadAreas } from '../areas/state/edit-areas.ts';
import { AlternativeList } from './alternative-list.tsx';
import { Closures } from './closures.tsx';
import { HowAlternatives } from './how-worked-out.tsx';
import { useNetworkT } from './network-words.ts';
import { OwnNote } from './own-note.tsx';
import { QueryEnds, QueryOptions } from './query-form.tsx';
import { SavePaths } from './save-paths.tsx';
import { ScenarioEffect } from './scenario-effect.tsx';
import { answerNetwork } from './state/answer-network.ts';
import { partPathMap, showPathView } from './state/ask-network.ts';
import { isNetworkGone, selectNetworkAtlas } from './state/asked-network.ts';
import { selectAlternatives, selectAsked, selectEndsFault } from './state/asked-paths.ts';
import { patchNetwork } from './state/begin-network.ts';
import { loadBaseNetwork } from './state/load-base-network.ts';
import { FIRST_NETWORK, type NetworkState, PATH_VIEWS, type PathQuery, usesAtlas } from './state/network.ts';
import { selectOwnNetwork } from './state/own-network.ts';
import { useNames } from './use-names.ts';
import { useOutOfServiceNotes } from './use-out-of-service.ts';

/** Panel for alternative paths and simulated closures. */
export default function NetworkPanel() {
  const t = useNetworkT();
  const pageT = useT();
  const store = useAppStore();
  const network = useAppState((state) => state.network);
  const briefOnly = useScene((scene) => scene.briefOnly);
  useEffect(() => {
    void loadAreas(store);
    void loadBaseNetwork(store);
    patchNetwork(store, {});
  }, [store]);
  if (network === null) return null;
  return (
    <section className="network" aria-labelledby="network-heading" data-testid="network">
      <h2 id="network-heading">{t('network.title')}</h2>
      <p className="network-intro">{t('network.intro')}</p>
      {briefOnly ? (
        <>
          <p>{t('network.briefOnly')}</p>
          <button type="button" className="button" onClick={() => setBriefOnly(store, false)}>
            {pageT('panel.leaveBriefOnly')}
          </button>
        </>
      ) : (
        <Asking network={network} />
      )}
    </section>
  );
}

function Asking({ network }: { readonly network: NetworkState }) {
  const t = useNetworkT();
  const asked = useAppState(selectAsked);
  const isGone = useAppState(isNetworkGone);
  const alternatives = useAppState(selectAlternatives);
  const sources = useAppState((state) => state.baseNetwork.base?.sources);
  const { stop, again } = useAnswer();
  const { answered, work } = network;
  // Keeps the previous answer visible only while the next is computed.
  const isWorking = work !== null && 'share' in work;
  const shown = answered !== null && (answered.asked === asked || isWorking) ? answered : null;
  return (
    <PanelSources value={sources?.map(({ id }) => id) ?? []}>
      <LazyOwnNetworks />
      {isGone && (
        <p className="network-own" role="status">
          {t('network.on.gone')}
        </p>
      )}
      <QueryEnds question={network.question} />
      <Closures network={network} />
      <QueryOptions question={network.question} />
      <WorkStatus network={network} isAsked={asked !== null} onStop={stop} onAgain={again} />
      <BaseFailure />
      {shown !== null && <ScenarioEffect paths={shown.paths} />}
      {shown !== null && alternatives !== null && (
        <div className="network-answer" aria-busy={isWorking}>
          {shown.paths.scenario !== null && (
            <>
              <ViewChoice network={network} />
              <SplitViewChoice network={network} />
            </>
          )}
          <OwnNote asked={shown.asked} />
          <OutOfServiceNote asked={shown.asked} />
          {network.earlier === network.question && <p className="network-note">{t('network.earlier')}</p>}
          <AlternativeList alternatives={alternatives} />
          <HowAlternatives asked={shown.asked} />
          <SavePaths answered={shown} />
        </div>
      )}
      <MapKey
        hasClosures={network.closed.length > 0}
        hasPath={shown !== null}
        hasOthers={shown !== null && (alternatives?.paths.length ?? 0) > 1}
      />
      {asked !== null && <LazyStudies network={network} />}
    </PanelSources>
  );
}

const loadOwnNetworks = () => import('./own/own-networks.tsx');

function LazyOwnNetworks() {
  const OwnNetworks = useLazyComponent(loadOwnNetworks);
  return OwnNetworks && <OwnNetworks />;
}

const loadStudies = () => import('./studies/studies.tsx');

/** Lazy-loaded, since few queries need studies. */
function LazyStudies({ network }: { readonly network: NetworkState }) {
  const Studies = useLazyComponent(loadStudies);
  return Studies && <Studies network={network} />;
}

interface StatusProps {
  readonly network: NetworkState;
  readonly isAsked: boolean;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** Progress of the query, or why it failed. */
function WorkStatus({ network: { work, question }, isAsked, onStop, onAgain }: StatusProps) {
  const t = useNetworkT();
  const pageT = useT();
  if (!isAsked) return <NothingAsked question={question} />;
  if (work === null) return null;
  if ('share' in work) {
    return (
      <p className="network-work" role="status">
        <progress max={1} value={work.share} aria-label={t('network.working')} />
        <button type="button" className="link-button" onClick={onStop}>
          {t('network.stop')}
        </button>
      </p>
    );
  }
  return (
    <p className="network-work" role="status">
      {t(work.failure === 'cancelled' ? 'network.stopped' : 'network.failed')}
      <button type="button" className="link-button" onClick={onAgain}>
        {pageT('ui.retry')}
      </button>
    </p>
  );
}

/** Why connections from reference data are missing; without them no answer is complete. */
function BaseFailure() {
  const pageT = useT();
  const store = useAppStore();
  const failure = useAppState((state) => state.baseNetwork.failure);
  if (failure === null) return null;
  return (
    <p className="network-work" role="status">
      {describeLoadFailure(failure, pageT)}
      <button type="button" className="link-button" onClick={() => void loadBaseNetwork(store)}>
        {pageT('ui.retry')}
      </button>
    </p>
  );
}

/** Why no query ran: an end is missing, both share a place, or one contains none. */
function NothingAsked({ question }: { readonly question: PathQuery }) {
  const t = useNetworkT();
  const names = useNames();
  const fault = useAppState(selectEndsFault);
  if (fault === null) return <p className="network-note">{t('network.missing')}</p>;
  return (
    <p className="network-note" role="status" data-testid="ends-fault">
      {fault.kind === 'shared'
        ? t('network.ends.shared', { place: names.feature(fault.node) })
        : t('network.ends.empty', { place: names.end(question[fault.end]) })}
    </p>
  );
}

/** Notes whether the answer uses suspended or closed legs. */
function OutOfServiceNote({ asked }: { readonly asked: AskedPaths }) {
  return useOutOfServiceNotes()(asked).map((note) => (
    <p key={note} className="network-note">
      {note}
    </p>
  ));
}

function ViewChoice({ network: { view } }: { readonly network: NetworkState }) {
  const t = useNetworkT();
  const id = useId();
  const store = useAppStore();
  return (
    <fieldset className="network-view">
      <legend>{t('network.view')}</legend>
      {PATH_VIEWS.map((one) => (
        <label key={one}>
          <input type="radio" name={id} checked={one === view} onChange={() => showPathView(store, one)} />
          <span>{t(`network.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Split view of baseline and scenario, once both are computed. */
function SplitViewChoice({ network: { splitView } }: { readonly network: NetworkState }) {
  const t = useNetworkT();
  const splitT = useSplitT();
  const store = useAppStore();
  const ways = { one: null, swipe: 'swipe', beside: 'beside' } as const;
  return (
    <SelectField
      label={t('network.splitView')}
      value={splitView ?? 'one'}
      options={(['one', ...SPLIT_VIEWS] as const).map((way) => ({
        value: way,
        label: way === 'one' ? t('network.splitView.one') : splitT(`split.${way}`),
      }))}
      onChoose={(way) => partPathMap(store, ways[way as keyof typeof ways])}
    />
  );
}

interface MapKeyProps {
  readonly hasPath: boolean;
  readonly hasOthers: boolean;
  readonly hasClosures: boolean;
}

/** Legend of the query's marks on the map. */
function MapKey({ hasPath, hasOthers, hasClosures }: MapKeyProps) {
  const t = useNetworkT();
  const tokens = useTokens();
  const own = useAppState(selectOwnNetwork);
  if (!hasPath && !hasClosures && own === null) return null;
  return (
    <ul className="legend-list network-key" aria-label={t('network.key')}>
      {own !== null && (
        <li>
          <LegendSample sample={ownLegSample(tokens)} />
          <span>{t('network.key.own', { name: own.name })}</span>
        </li>
      )}
      {hasPath && (
        <li>
          <LegendSample sample={pathSample(tokens)} />
          <span>{t('network.key.path')}</span>
        </li>
      )}
      {hasOthers && (
        <li>
          <LegendSample sample={otherPathSample(tokens)} />
          <span>{t('network.key.others')}</span>
        </li>
      )}
      {hasClosures && (
        <li>
          <LegendSample sample={closedSample(tokens)} />
          <span>{t('network.key.closed')}</span>
        </li>
      )}
    </ul>
  );
}

interface Answering {
  /** Stops the computation. */
  readonly stop: () => void;
  readonly again: () => void;
}

/** Answers the query while the panel is open and announces the result. */
function useAnswer(): Answering {
  const t = useNetworkT();
  const store = useAppStore();
  // Without the base network, a query on the atlas would be answered twice.
  const isReady = useAppState(
    ({ baseNetwork, network }) =>
      baseNetwork.base !== null || !usesAtlas((network ?? FIRST_NETWORK).question),
  );
  const asked = useAppState((state) => (isReady ? selectAsked(state) : null));
  const running = useRef<AbortController | null>(null);
  const [turn, setTurn] = useState(0);
  const latest = useRef(t);
  latest.current = t;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew by hand where it was stopped
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    if (asked !== null) {
      void answerNetwork(store, controller.signal).then((isNew) => {
        if (!isNew) return;
        const paths = selectAlternatives(store.getState())?.paths ?? [];
        announce(store, latest.current('network.found', { count: paths.length }));
        const legs = paths.flatMap((path) => path.legs.map(({ leg }) => leg));
        frameFeatures(store, legs, selectNetworkAtlas(store.getState()));
      });
    }
    return () => controller.abort();
  }, [store, asked, turn]);
  return { stop: () => running.current?.abort(), again: () => setTurn(turn + 1) };
}
