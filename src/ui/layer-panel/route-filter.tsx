import type { RouteId } from '../../domain/ids.ts';
import { isRouteVisible } from '../../scene/market-filter.ts';
import { toggleFeeders, toggleRoute } from '../../state/commands/filter-atlas.ts';
import { RouteSample } from '../legend/route-sample.tsx';
import { Section } from '../primitives/section.tsx';
import { Switch } from '../primitives/switch.tsx';
import { useAppStore, useAtlas, useName, useScene, useT } from '../ui-context.tsx';

/** Named routes, and lines without a route. */
export function RouteFilter() {
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
    <Section title={t('filters.routes')} level={2}>
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
