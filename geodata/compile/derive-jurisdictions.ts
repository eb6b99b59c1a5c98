/** Derives jurisdictions: geometry from the ground, and all features in, on or beside them. */
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Border, Jurisdiction, Leg, Market } from '../../src/domain/atlas.schema.ts';
import type { Ground } from './ground.ts';
import type { Sources } from './source.schema.ts';

interface Parts {
  readonly borders: readonly Feature<LineString | MultiLineString, Border>[];
  readonly legs: readonly Feature<LineString, Leg>[];
  readonly markets: readonly Market[];
}

export function deriveJurisdictions(
  sources: Sources,
  ground: Pick<Ground, 'jurisdictions'>,
  { borders, legs, markets }: Parts,
): Feature<Polygon | MultiPolygon, Jurisdiction>[] {
  const idsOf = <I extends string>(features: readonly { readonly properties: { readonly id: I } }[]): I[] =>
    features.map(({ properties }) => properties.id).sort();
  return sources.jurisdictions.flatMap((source) => {
    const area = ground.jurisdictions.get(source.iso2);
    if (!area) return [];
    const { iso2, id } = source;
    const own = borders.filter(({ properties }) => properties.pair.includes(iso2));
    const properties: Jurisdiction = {
      ...source,
      kind: 'jurisdiction',
      labelPosition: area.labelPosition,
      bounds: area.bounds,
      neighbours: own.map(({ properties: { pair } }) => (pair[0] === iso2 ? pair[1] : pair[0])).sort(),
      borders: idsOf(own),
      crossings: idsOf(sources.crossings.filter(({ properties: c }) => c.pair.includes(iso2))),
      ports: idsOf(sources.ports.filter(({ properties: p }) => p.country === iso2)),
      legs: idsOf(legs.filter(({ properties: l }) => l.countries.includes(iso2))),
      nodes: idsOf(sources.nodes.filter(({ properties: n }) => n.countries.includes(iso2))),
      markets: markets
        .filter((market) => market.jurisdictions.some((entry) => entry.jurisdiction === id))
        .map((market) => market.id),
      places: idsOf(
        sources.places.filter(
          ({ properties: p }) =>
            // Pillars and threads run through the brief and have no place.
            p.kind !== 'pillar' && p.kind !== 'thread' && (p.country === iso2 || p.related.includes(id)),
        ),
      ),
    };
    return { type: 'Feature', id, properties, geometry: area.geometry };
  });
}
