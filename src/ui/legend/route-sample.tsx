import type { RouteId } from '../../domain/ids.ts';
import { useAtlas, useScene, useT, useTokens } from '../ui-context.tsx';
import { selectSamples } from './evidence-samples.ts';
import { LegendSample } from './legend-sample.tsx';

/** Map sample of a route: its line, or in “brief only” its band; `null` for connecting routes. */
export function RouteSample({ route }: { readonly route: RouteId | null }) {
  const samples = selectSamples(useAtlas(), useTokens(), useT());
  const briefOnly = useScene((scene) => scene.briefOnly);
  const line = samples.routes[route ?? 'feeder'] ?? null;
  const sample = briefOnly && route !== null ? (samples.bands[route] ?? line) : line;
  return sample === null ? null : <LegendSample sample={sample} />;
}
