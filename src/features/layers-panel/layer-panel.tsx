import { useMemo } from 'react';
import { EVIDENCE, type Evidence } from '../../domain/evidence.ts';
import type { RouteId } from '../../domain/ids.ts';
import { isRouteVisible } from '../../scene/market-filter.ts';
import {
  resetFilters,
  setBriefOnly,
  setEvidence,
  toggleEvidence,
  toggleFeeders,
  toggleRoute,
} from '../../state/commands/filter-atlas.ts';
import { openFeature } from '../../state/commands/move-map.ts';
import { hoverFeature } from '../../state/commands/select-features.ts';
import { EvidenceSample } from '../../ui/legend/evidence-sample.tsx';
import { sampleOfRoute } from '../../ui/legend/evidence-samples.ts';
import { LegendSample } from '../../ui/legend/legend-sample.tsx';
import { isPlainClick } from '../../ui/primitives/plain-click.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { Switch } from '../../ui/primitives/switch.tsx';
import {
  useAppStore,
  useAtlas,
  useFilterCounts,
  useFormat,
  useHrefOf,
  useName,
  useScene,
  useT,
  useTokens,
} from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import { MarketFilter } from './market-filter.tsx';

/** Sources we read: documents, official lists and gazetteers. */
const READ: readonly Evidence[] = ['brief', 'literature', 'reference'];

/** Evidence filter, with the map's sample of each kind. */
function EvidenceFilter() {
  const t = useT();
  const store = useAppStore();
  const shown = useScene((scene) => scene.evidence);
  const isReadOnly = shown.join() === READ.join();
  return (
    <Section title={t('filters.evidence')} level={2}>
      <ul className="filter-list">
        {EVIDENCE.map((evidence) => (
          <li key={evidence}>
            <Switch
              lead={<EvidenceSample evidence={evidence} />}
              label={t(`panel.evidence.${evidence}`)}
              checked={shown.includes(evidence)}
              onChange={(visible) => toggleEvidence(store, evidence, visible)}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        aria-pressed={isReadOnly}
        onClick={() => setEvidence(store, isReadOnly ? EVIDENCE : READ)}
      >
        {t('filters.evidence.read')}
      </button>
    </Section>
  );
}

const loadSwitches = () => import('./layer-switches.tsx');

/** Layers and filters, with the legend. */
export function LayerPanel() {
  const Switches = useLazyComponent(loadSwitches);
  return (
    <div className="layer-panel">
      <BriefOnly />
      <MarketFilter />
      <RouteFilter />
      <EvidenceFilter />
      <JurisdictionPicker />
      {Switches !== null && <Switches />}
    </div>
  );
}

function BriefOnly() {
  const t = useT();
  const store = useAppStore();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const { shown, all } = useFilterCounts();
  return (
    <div className="brief-only">
      <Switch
        label={t('filters.briefOnly')}
        note={t('filters.briefOnlyNote')}
        checked={briefOnly}
        onChange={(next) => setBriefOnly(store, next)}
      />
      <p className="filter-counts">
        <span>{t('filters.counts', { shown, all })}</span>
        {/* Always there, so that the switches below stay where they are. */}
        <button
          type="button"
          className="link-button"
          disabled={shown === all}
          onClick={() => resetFilters(store)}
        >
          {t('filters.reset')}
        </button>
      </p>
    </div>
  );
}

/** Named routes, and lines without a route. */
function RouteFilter() {
  const t = useT();
  const store = useAppStore();
  const nameOf = useName();
  const routes = useAtlas()
    .routes.features.map(({ properties }) => properties)
    .filter((route) => route.kind === 'route');
  const shown = useScene((scene) => scene.routes);
  const feeders = useScene((scene) => scene.feeders);
  const briefOnly = useScene((scene) => scene.briefOnly);
  return (
    <Section title={t('layer.routes.title')} level={2}>
      <ul className="filter-list">
        {routes.map((route) => (
          <li key={route.id}>
            <Switch
              lead={<RouteSample route={route.id as RouteId} />}
              label={nameOf(route)}
              {...(briefOnly ? {} : { note: t('filters.branchCount', { count: route.branches.length }) })}
              checked={isRouteVisible({ routes: shown }, route.id as RouteId)}
              onChange={(visible) => toggleRoute(store, route.id as RouteId, visible)}
            />
          </li>
        ))}
        <li>
          <Switch
            lead={<RouteSample route={null} />}
            label={t('legend.routes.feeder')}
            unavailable={briefOnly ? t('filters.briefOnlyNote') : null}
            checked={feeders && !briefOnly}
            onChange={(visible) => toggleFeeders(store, visible)}
          />
        </li>
      </ul>
    </Section>
  );
}

/** The ten jurisdictions by group, sorted for the language; pressing one selects and frames it. */
function JurisdictionPicker() {
  const t = useT();
  const store = useAppStore();
  const format = useFormat();
  const nameOf = useName();
  const hrefOf = useHrefOf();
  const selection = useScene((scene) => scene.selection);
  const all = useAtlas()
    .jurisdictions.features.map(({ properties }) => properties)
    .sort((a, b) => format.compare(nameOf(a), nameOf(b)));
  const groups = [
    { key: 'western-balkans', title: t('panel.jurisdiction.westernBalkans') },
    { key: 'eu', title: t('panel.jurisdiction.eu') },
  ] as const;
  return (
    <Section title={t('layer.jurisdictions.title')} level={2} className="jurisdiction-picker">
      {groups.map((group) => (
        <div key={group.key} className="picker-group" data-group={group.key}>
          <h3>{group.title}</h3>
          <ul>
            {all
              .filter((jurisdiction) => jurisdiction.group === group.key)
              .map((jurisdiction) => (
                <li key={jurisdiction.id}>
                  <a
                    href={hrefOf(jurisdiction.id)}
                    aria-current={selection === jurisdiction.id ? 'true' : undefined}
                    onClick={(event) => {
                      if (!isPlainClick(event)) return;
                      event.preventDefault();
                      openFeature(store, jurisdiction.id);
                    }}
                    onPointerEnter={() => hoverFeature(store, jurisdiction.id)}
                    onPointerLeave={() => hoverFeature(store, null)}
                  >
                    {nameOf(jurisdiction)}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** Map sample of a route: its line, or in “brief only” its band; `null` for connecting routes. */
function RouteSample({ route }: { readonly route: RouteId | null }) {
  const tokens = useTokens();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const sample = useMemo(() => sampleOfRoute(route, briefOnly, tokens), [route, briefOnly, tokens]);
  return <LegendSample sample={sample} />;
}
