import { type Closure, edgesOfClosure } from './closure.ts';
import type { EdgeId, Network } from './network.ts';
import type { Path } from './path.ts';
import { touchedBy } from './touched-by.ts';

/**
 * Paths newly touch it: `path` is the first of the scenario that does, by index, and `km` its length there; the
 * first path newly touches it, with `km` there, where only others did; more paths touch it or run farther through
 * it; or something is closed in it or on its border. `pairs` and `closures` by index.
 */
export type WarningReason =
  | {
      readonly kind: 'newly-touched';
      readonly pairs: readonly number[];
      readonly path: number;
      readonly km: number;
    }
  | { readonly kind: 'now-first'; readonly pairs: readonly number[]; readonly km: number }
  | { readonly kind: 'more'; readonly paths: number; readonly km: number }
  | { readonly kind: 'closed-here'; readonly closures: readonly number[] };

/** Paths of a pair without and with all closures, and countries only the latter touch. */
export interface PathsCompared {
  readonly baseline: readonly Path[];
  readonly scenario: readonly Path[];
  /** ISO codes. */
  readonly newCountries: readonly string[];
}

export interface Warning {
  /** ISO code of a jurisdiction, country or territory. */
  readonly country: string;
  /** In the order above, at least one. */
  readonly reasons: readonly WarningReason[];
  /** Crossings, legs across a border and legs to its ports that more paths use than before. */
  readonly gates: readonly EdgeId[];
}

/**
 * Returns the jurisdictions to notify: newly touched ones by pairs and kilometres, then those of the first path,
 * then increases by paths and kilometres, then closures. Ties by code.
 */
export function whomToWarn(
  network: Network,
  pairs: readonly PathsCompared[],
  closures: readonly Closure[],
): Warning[] {
  const newPairs = groupBy(pairs.map(({ newCountries }) => newCountries));
  const firstPairs = groupBy(
    pairs.map(({ baseline, scenario }) => {
      const had = touchedBy(network, baseline.slice(0, 1));
      return [...touchedBy(network, scenario.slice(0, 1))].filter((country) => !had.has(country));
    }),
  );
  const closedIn = groupBy(closures.map((closure) => countriesOf(network, closure)));
  const [before, after] = [
    pairs.flatMap(({ baseline }) => baseline),
    pairs.flatMap(({ scenario }) => scenario),
  ];
  const [loadBefore, loadAfter] = [before, after].map((paths) => loadOf(network, paths));
  const countries = [...new Set([...newPairs.keys(), ...(loadAfter?.keys() ?? []), ...closedIn.keys()])];
  /** The first path of the scenario that touches a country. */
  const firstIn = (country: string, [pair = 0]: readonly number[]) => {
    const { scenario } = pairs[pair] as PathsCompared;
    const path = scenario.findIndex((one) => touchedBy(network, [one]).has(country));
    const one = scenario[path];
    return { path, km: one === undefined ? 0 : (loadOf(network, [one]).get(country)?.km ?? 0) };
  };
  const warned = countries.sort().flatMap((country) => {
    const [had, has] = [loadBefore?.get(country) ?? NO_LOAD, loadAfter?.get(country) ?? NO_LOAD];
    const more = { paths: has.paths - had.paths, km: has.km - had.km };
    const [ofPairs, ofFirst] = [newPairs.get(country), firstPairs.get(country)];
    const ofClosures = closedIn.get(country);
    const reasons: WarningReason[] = [
      ...(ofPairs === undefined
        ? []
        : [{ kind: 'newly-touched', pairs: ofPairs, ...firstIn(country, ofPairs) } as const]),
      ...(ofPairs !== undefined || ofFirst === undefined
        ? []
        : [{ kind: 'now-first', pairs: ofFirst, km: firstIn(country, ofFirst).km } as const]),
      ...(ofPairs === undefined && (more.paths > 0 || more.km > MIN_KM)
        ? [{ kind: 'more', ...more } as const]
        : []),
      ...(ofClosures === undefined ? [] : [{ kind: 'closed-here', closures: ofClosures } as const]),
    ];
    return reasons.length === 0
      ? []
      : [{ country, reasons, gates: gatesOf(network, country, before, after), more }];
  });
  const rank = ({ reasons }: Pick<Warning, 'reasons'>) => ORDER.indexOf(reasons[0]?.kind ?? 'closed-here');
  const pairsOf = ({ country }: Pick<Warning, 'country'>) => newPairs.get(country)?.length ?? 0;
  return warned
    .sort(
      (a, b) =>
        rank(a) - rank(b) || pairsOf(b) - pairsOf(a) || b.more.paths - a.more.paths || b.more.km - a.more.km,
    )
    .map(({ more: _, ...warning }) => warning);
}

const ORDER: readonly WarningReason['kind'][] = ['newly-touched', 'now-first', 'more', 'closed-here'];
/** Smaller differences between sums of kilometres are rounding errors. */
const MIN_KM = 1e-6;

interface Load {
  readonly paths: number;
  readonly km: number;
}
const NO_LOAD: Load = { paths: 0, km: 0 };

/** Number of paths and kilometres in each country. */
function loadOf(network: Network, paths: readonly Path[]): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  const add = (country: string, { paths: count, km }: Load) => {
    const load = loads.get(country) ?? NO_LOAD;
    loads.set(country, { paths: load.paths + count, km: load.km + km });
  };
  for (const path of paths) {
    for (const country of touchedBy(network, [path])) add(country, { paths: 1, km: 0 });
    for (const { country, km } of path.edges.flatMap((edge) => network.edges[edge]?.kmIn ?? [])) {
      if (country !== null) add(country, { paths: 0, km });
    }
  }
  return loads;
}

/** Countries of a closure: the sides of a crossing or border, or all countries of closed legs. */
function countriesOf(network: Network, closure: Closure): readonly string[] {
  if (closure.kind === 'country') return [closure.country];
  const edges = edgesOfClosure(network, closure).flatMap((edge) => network.edges[edge] ?? []);
  const passed = edges.flatMap(({ passings }) =>
    passings.flatMap(({ from, to, border }) =>
      closure.kind !== 'border' || border === closure.border ? [from, to] : [],
    ),
  );
  const touched = closure.kind === 'border' ? passed : edges.flatMap(({ countries }) => countries);
  return [...new Set(touched)];
}

function gatesOf(
  { edges, vertices }: Network,
  country: string,
  before: readonly Path[],
  after: readonly Path[],
): EdgeId[] {
  const uses = (paths: readonly Path[], index: number) =>
    paths.filter((path) => path.edges.includes(index)).length;
  return edges.flatMap(({ id, countries, passings, a, b }, index) => {
    const atPort = [a, b].some((vertex) => vertices[vertex]?.country === null);
    const isGate = countries.includes(country) && (passings.length > 0 || atPort);
    return isGate && uses(after, index) > uses(before, index) ? [id] : [];
  });
}

/** Maps each value to the indexes of the lists that contain it. */
function groupBy(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, list] of lists.entries()) {
    for (const value of list) groups.set(value, [...(groups.get(value) ?? []), i]);
  }
  return groups;
}
