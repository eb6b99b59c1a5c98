import { useEffect, useRef } from 'react';
import { collectSources } from '../../analysis/collect-sources.ts';
import type { AtlasRecord, Jurisdiction, Place, Port } from '../../domain/atlas.ts';
import type { FeatureKind, NodeId } from '../../domain/ids.ts';
import { joinsAfter } from '../../scene/period.ts';
import type { LayerId } from '../../scene/scene.ts';
import { toggleLayer } from '../../state/commands/filter-atlas.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { PanelSources, SourceList } from '../../ui/primitives/sources.tsx';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useSaid,
  useScene,
  useT,
  useVisible,
} from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import { OwnNotes, useOwnNotes } from '../notes/index.ts';
import { BorderPanel } from './border-panel.tsx';
import { JurisdictionBorders } from './jurisdiction/borders.tsx';
import { JurisdictionLegs } from './jurisdiction/legs.tsx';
import { JurisdictionMarkets } from './jurisdiction/markets.tsx';
import { Memberships } from './jurisdiction/memberships.tsx';
import { LegPanel } from './leg-panel.tsx';
import { MarketPanel } from './market-panel.tsx';
import { EvidenceBlock } from './parts/evidence-block.tsx';
import { Facts } from './parts/facts.tsx';
import { FieldList } from './parts/field-list.tsx';
import { HiddenSelection } from './parts/hidden-selection.tsx';
import { Intro } from './parts/intro.tsx';
import { MarketTies } from './parts/market-flows.tsx';
import { PanelHeader } from './parts/panel-header.tsx';
import { Passages } from './parts/passages.tsx';
import { Related } from './parts/related.tsx';
import { SectionAnchors } from './parts/section-anchors.tsx';
import { RoutePanel } from './route-panel.tsx';
import { Welcome } from './welcome.tsx';

const loadNamedHere = () => import('./ties/named-here.tsx');

/** Features the brief names here; until the digest loads, places linked by the atlas. */
function JurisdictionNamed({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const brief = useAppState((state) => state.brief);
  const NamedHere = useLazyComponent(loadNamedHere);
  return brief.status === 'ready' && NamedHere !== null ? (
    <NamedHere jurisdiction={jurisdiction} digest={brief.digest} />
  ) : (
    <Related
      title={t('panel.jurisdiction.places')}
      ids={jurisdiction.places}
      empty={t('panel.jurisdiction.noPlaces')}
      form="lines"
      noteOf={(record) => t(`panel.kind.${record.kind}`)}
    />
  );
}

/** The layer that draws the features of a kind; `null` if they are not on the map. */
const LAYER_OF_KIND: Readonly<Record<FeatureKind, LayerId | null>> = {
  jurisdiction: 'jurisdictions',
  border: 'borders',
  route: 'routes',
  branch: 'routes',
  leg: 'routes',
  node: 'nodes',
  port: 'ports',
  crossing: 'crossings',
  place: 'places',
  institution: 'places',
  case: 'places',
  group: 'places',
  event: 'places',
  external: 'world-links',
  region: null,
  thread: null,
  instrument: null,
  pillar: null,
  market: null,
};

const loadThreadTies = () => import('./ties/thread-ties.tsx');

/** Panel of a theme or strategy pillar; until the digest loads, two lists of its passages and links. */
function ThreadPanel({ record, place }: { readonly record: AtlasRecord; readonly place: Place }) {
  const t = useT();
  const brief = useAppState((state) => state.brief);
  const ThreadTies = useLazyComponent(loadThreadTies);
  return brief.status === 'ready' && ThreadTies !== null ? (
    <ThreadTies record={record} place={place} digest={brief.digest} />
  ) : (
    <>
      <Passages record={record} />
      <Related title={t('panel.related')} ids={place.related} />
    </>
  );
}

/** Details of the selected feature, or the welcome without one. */
export function FeaturePanel() {
  const t = useT();
  const isPlan = useAppState(({ session }) => session.room === 'plan');
  const selection = useScene((scene) => scene.selection);
  const visible = useVisible();
  const atlas = useAtlas();
  const top = useRef<HTMLDivElement>(null);
  /** The element that was focused last: a link of this panel goes with the feature it was on. */
  const focused = useRef<Element>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // A new feature is read from its beginning. Before the next frame: the page is laid out for it in any case, and would be twice if it were done now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is what the effect answers to
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      top.current?.closest('[data-scroll]')?.scrollTo({ top: 0 });
      const isFocusLost = document.activeElement === document.body && focused.current?.isConnected === false;
      if (isFocusLost) top.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [selection]);
  const shown = selection === null ? undefined : visible.byId.get(selection);
  const record = shown ?? (selection === null ? undefined : atlas.byId.get(selection));
  if (record === undefined) return isPlan ? <p className="empty">{t('panel.select')}</p> : <Welcome />;
  return (
    <div ref={top} key={record.id} className="feature-panel" data-kind={record.kind} data-feature={record.id}>
      <FeatureArticle record={record} isHidden={shown === undefined} />
    </div>
  );
}

function FeatureArticle({ record, isHidden }: { readonly record: AtlasRecord; readonly isHidden: boolean }) {
  const t = useT();
  const visible = useVisible();
  // The body of a theme is its passages.
  const isThread = record.kind === 'pillar' || record.kind === 'thread';
  const article = useRef<HTMLElement>(null);
  const tie = { kind: 'feature', id: record.id } as const;
  const notes = useOwnNotes(tie);
  return (
    <PanelSources value={collectSources(visible, record)}>
      <article ref={article} aria-labelledby="feature-heading">
        <PanelHeader
          record={record}
          kicker={useKicker(record)}
          onWriteNote={notes.isOffered && !notes.isOpen ? notes.ask : null}
        />
        {/* Regardless of filters. */}
        {notes.isOpen && <OwnNotes tie={tie} isAsked={notes.isAsked} />}
        <SectionAnchors article={article} />
        {isHidden ? (
          <HiddenSelection />
        ) : (
          <>
            <LayerOff record={record} />
            <Intro record={record} />
            {!isThread && <Passages record={record} />}
            <FieldList record={record} />
            <PanelBody record={record} />
            {'facts' in record.properties && <Facts facts={record.properties.facts} />}
            {record.kind === 'port' && <Finds port={record.properties} />}
            {'evidence' in record.properties && (
              <EvidenceBlock
                evidence={record.properties.evidence}
                basis={record.properties.basis}
                inBrief={record.properties.inBrief}
              />
            )}
            <SourceList />
          </>
        )}
        <p className="feature-id">
          <span className="visually-hidden">{t('panel.id')}: </span>
          <code>{record.id}</code>
        </p>
      </article>
    </PanelSources>
  );
}

/** Offers to show the layer of a selected feature if it is off. */
function LayerOff({ record }: { readonly record: AtlasRecord }) {
  const t = useT();
  const store = useAppStore();
  const layers = useScene((scene) => scene.layers);
  const layer = record.geometry === null ? null : LAYER_OF_KIND[record.kind];
  if (layer === null || layers.includes(layer)) return null;
  return (
    <div className="hidden-selection">
      <p>
        <InterfaceIcon id="info" />
        {t('panel.layerOff', { layer: t(`layer.${layer}.title`) })}
      </p>
      <button type="button" className="button" onClick={() => toggleLayer(store, layer)}>
        {t('panel.showLayer')}
      </button>
    </div>
  );
}

function PanelBody({ record }: { readonly record: AtlasRecord }) {
  switch (record.kind) {
    case 'jurisdiction':
      return <JurisdictionPanel jurisdiction={record.properties} />;
    case 'border':
      return <BorderPanel border={record.properties} />;
    case 'route':
    case 'branch':
      return <RoutePanel route={record.properties} />;
    case 'node':
      return <LegsAtNode id={record.properties.id} />;
    case 'leg':
      return <LegPanel leg={record.properties} />;
    case 'port':
      return <PortPanel port={record.properties} />;
    case 'crossing':
      return <LegsAtNode id={record.properties.node} />;
    case 'pillar':
    case 'thread':
      return <ThreadPanel record={record} place={record.properties} />;
    case 'market':
      return <MarketPanel market={record.properties} />;
    default:
      return <PlacePanel place={record.properties} />;
  }
}

function useKicker(record: AtlasRecord): string {
  const t = useT();
  const period = useScene((scene) => scene.period);
  const kind = t(`panel.kind.${record.kind}`);
  if (record.kind !== 'jurisdiction') return kind;
  const { group } = record.properties;
  if (group === 'western-balkans') return `${kind} · ${t('panel.jurisdiction.westernBalkans')}`;
  const isLater = joinsAfter(record.properties, period);
  return `${kind} · ${t(isLater ? 'legend.jurisdictions.later' : 'panel.jurisdiction.eu')}`;
}

const loadFinds = () => import('../front-page/finds-at-port.tsx');

/** The brief states no find at a port. */
function Finds({ port }: { readonly port: Port }) {
  const { briefOnly } = useSaid();
  const FindsAtPort = useLazyComponent(loadFinds);
  return briefOnly || FindsAtPort === null ? null : <FindsAtPort port={port} />;
}

/** Markets and legs of a sea or river port. */
function PortPanel({ port }: { readonly port: Port }) {
  const t = useT();
  return (
    <>
      <Section title={t('panel.port.markets')}>
        <MarketTies ties={port.markets} empty={t('panel.port.noMarkets')} />
      </Section>
      <LegsAtNode id={port.node} />
    </>
  );
}

/** Links of a case, group, institution, event, region or outside place that the brief names. */
function PlacePanel({ place }: { readonly place: Place }) {
  const t = useT();
  const { link } = place;
  return (
    <>
      {link !== undefined && (
        <p className="intro">
          <EnglishContent>{link.reason}</EnglishContent>
        </p>
      )}
      {place.labelOnly && <p className="caution">{t('panel.place.labelOnly')}</p>}
      <Related title={t('panel.markets.title')} ids={place.markets} />
      <Related title={t('panel.related')} ids={place.related} />
    </>
  );
}

/** Memberships, markets, network and places of one of the ten jurisdictions. */
function JurisdictionPanel({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const { briefOnly } = useSaid();
  return (
    <>
      {!briefOnly && <Memberships jurisdiction={jurisdiction} />}
      <JurisdictionMarkets jurisdiction={jurisdiction} />
      {!briefOnly && (
        <>
          <JurisdictionLegs jurisdiction={jurisdiction} />
          <JurisdictionBorders jurisdiction={jurisdiction} />
          <Related
            title={t('panel.ports.title')}
            ids={jurisdiction.ports}
            empty={t('panel.jurisdiction.noPorts')}
          />
        </>
      )}
      <JurisdictionNamed jurisdiction={jurisdiction} />
    </>
  );
}

/** Legs that meet at a node, or at the node of a port or crossing. */
function LegsAtNode({ id }: { readonly id: NodeId | undefined }) {
  const t = useT();
  const visible = useVisible();
  const node = id === undefined ? undefined : visible.byId.get(id);
  if (node?.kind !== 'node') return null;
  return (
    <Related
      title={t('panel.node.legs')}
      ids={node.properties.legs}
      form="lines"
      empty={t('panel.node.noLegs')}
    />
  );
}
