/** Derives nodes, legs, routes and branches from the source files and the drawn lines. */
import { length } from '@turf/length';
import type { Feature, LineString, MultiLineString, Point } from 'geojson';
import type { Leg, NetworkNode, Route } from '../../src/domain/atlas.schema.ts';
import { countriesAlong } from '../../src/domain/countries-along.ts';
import type { Names } from '../../src/domain/language.ts';
import { foldText } from '../../src/lib/text-fold.ts';
import { deriveLines, smoothLine } from './derive-lines.ts';
import { roundTo } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { SourceLeg, SourceRoute, Sources } from './source.schema.ts';

type Ends = readonly [Feature<Point, NetworkNode> | undefined, Feature<Point, NetworkNode> | undefined];

/** A band is a hundred kilometres wide, so a kilometre or two are invisible. */
const BAND_TOLERANCE_DEGREES = 0.015;
/** Interface languages with leg names made from the names of their ends. */
const LEG_NAME_LANGUAGES = ['sq', 'sr'] as const;
const RAILWAY: Readonly<Record<string, string>> = {
  sq: 'hekurudhë',
  bs: 'željeznica',
  bg: 'железопътна линия',
  hr: 'željeznica',
  mk: 'железница',
  'sr-ME': 'željeznica',
  ro: 'cale ferată',
  sr: 'железница',
  'sr-Latn': 'železnica',
  sl: 'železnica',
  ru: 'железная дорога',
  es: 'ferrocarril',
  fr: 'chemin de fer',
  ar: 'سكة حديدية',
  zh: '铁路',
};

export function deriveNodes({ nodes, legs, ports, crossings }: Sources): Feature<Point, NetworkNode>[] {
  const namesOf = new Map<string, Names>(
    [...ports, ...crossings].map(({ properties }) => [properties.id, properties.names]),
  );
  return nodes.map(({ properties, geometry }) => {
    const standsFor = properties.port ?? properties.crossing;
    return {
      type: 'Feature',
      id: properties.id,
      properties: {
        ...properties,
        names: { ...(standsFor ? namesOf.get(standsFor) : {}), ...properties.names },
        legs: legs
          .filter(({ properties: leg }) => leg.from === properties.id || leg.to === properties.id)
          .map(({ properties: leg }) => leg.id)
          .sort(),
      },
      geometry,
    };
  });
}

export function deriveLegs(
  sources: Sources,
  nodes: readonly Feature<Point, NetworkNode>[],
  ground: Pick<Ground, 'areaAt'>,
): Feature<LineString, Leg>[] {
  const lines = deriveLines(sources.legs);
  const routesOf = new Map(sources.branches.map((branch) => [branch.id, branch.routes ?? []]));
  const nodeById = new Map(nodes.map((node) => [node.properties.id, node]));
  return sources.legs.map((leg) => {
    const { inland: _, ...own } = leg.properties;
    const line = lines.get(leg.id) ?? [];
    const geometry: LineString = { type: 'LineString', coordinates: line };
    const ends: Ends = [nodeById.get(leg.properties.from), nodeById.get(leg.properties.to)];
    return {
      type: 'Feature',
      id: leg.properties.id,
      properties: {
        ...own,
        kind: 'leg',
        names: legNames(leg, ends),
        routes: [...new Set(leg.properties.branches.flatMap((branch) => routesOf.get(branch) ?? []))].sort(),
        lengthKm: roundTo(1, length({ type: 'Feature', properties: null, geometry })),
        countries: countriesAlong(line, ends, ground.areaAt),
      },
      geometry,
    };
  });
}

function legNames(leg: SourceLeg, ends: Ends): Names {
  const names: Names = {};
  for (const language of LEG_NAME_LANGUAGES) {
    const nameOfEnd = (id: string) =>
      ends.find((end) => end?.properties.id === id)?.properties.names[language];
    const name = nameOfLeg(leg.properties, language, nameOfEnd);
    if (name !== undefined) names[language] = name;
  }
  return names;
}

/** Combines the names of its ends. At a crossing, the leg's name determines which side's name is used. */
export function nameOfLeg(
  leg: Pick<Leg, 'name' | 'from' | 'to'>,
  language: string,
  nameOfEnd: (node: string) => string | undefined,
): string | undefined {
  const [told, isRailway] = withoutRailway(leg.name);
  const [from, to] = [leg.from, leg.to].map((end, i) => {
    const sides = nameOfEnd(end)?.split(' – ') ?? [];
    const own = foldText(told.split(' – ').at(i === 0 ? 0 : -1) ?? '');
    return sides.length === 1 ? sides[0] : sides.find((side) => foldText(side) === own);
  });
  if (!from || !to) return undefined;
  return isRailway ? `${from} – ${to} (${RAILWAY[language]})` : `${from} – ${to}`;
}

/** Splits off the suffix of a railway beside a road between the same towns. */
function withoutRailway(name: string): [name: string, isRailway: boolean] {
  const suffix = ' (railway)';
  return name.endsWith(suffix) ? [name.slice(0, -suffix.length), true] : [name, false];
}

export function deriveRoutes(
  { routes, branches }: Sources,
  legs: readonly Feature<LineString, Leg>[],
  ten: ReadonlySet<string>,
): Feature<MultiLineString, Route>[] {
  const feature = (source: SourceRoute, kind: Route['kind'], own: readonly Feature<LineString, Leg>[]) => {
    const countries = [...new Set(own.flatMap(({ properties }) => properties.countries))];
    const properties: Route = {
      ...source,
      ...(source.band && {
        band: {
          ...source.band,
          arms: source.band.arms.map(({ coordinates, markets }) => ({
            coordinates: smoothLine(coordinates, BAND_TOLERANCE_DEGREES),
            markets,
          })),
        },
      }),
      kind,
      routes: source.routes ?? [],
      legs: own.map(({ properties: leg }) => leg.id).sort(),
      branches: branches
        .filter((branch) => kind === 'route' && (branch.routes ?? []).some((route) => route === source.id))
        .map((branch) => branch.id as `branch:${string}`),
      markets: [
        ...new Set(own.flatMap(({ properties: leg }) => leg.markets.map(({ market }) => market))),
      ].sort(),
      jurisdictions: countries
        .filter((iso2) => ten.has(iso2))
        .sort()
        .map((iso2) => `jurisdiction:${iso2}` as const),
      lengthKm: roundTo(
        1,
        own.reduce((sum, { properties: leg }) => sum + leg.lengthKm, 0),
      ),
    };
    return {
      type: 'Feature' as const,
      id: source.id,
      properties,
      geometry: {
        type: 'MultiLineString' as const,
        coordinates: own.map(({ geometry }) => geometry.coordinates),
      },
    };
  };
  const ofRoute = (id: string) =>
    legs.filter(({ properties }) => properties.routes.some((route) => route === id));
  const ofBranch = (id: string) =>
    legs.filter(({ properties }) => properties.branches.some((branch) => branch === id));
  return [
    ...routes.map((route) => feature(route, 'route', ofRoute(route.id))),
    ...branches.map((branch) => feature(branch, 'branch', ofBranch(branch.id))),
  ];
}
