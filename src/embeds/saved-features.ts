/**
 * Exports the features of a map as GeoJSON (RFC 7946): no finer than drawn, in the words of the page, with
 * its sources.
 */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { simplifyPolyline } from '../lib/simplify.ts';
import { passesBorder } from './describe-view.ts';
import { sourcesOfRow } from './page-content.ts';
import type { PageContent } from './page-model.ts';

/** Degrees: a kilometre or less, a third of a pixel of the map. It does not reveal exact crossing places. */
const FINENESS = 0.01;
const DECIMALS = 2;

interface SavedCollection extends FeatureCollection<Geometry | null> {
  readonly title: string;
  readonly language: string;
  readonly edition: string;
  readonly notes: readonly string[];
}

/**
 * @param language BCP 47
 * @param atlas the whole one
 */
export function savedFeatures(page: PageContent, language: string, atlas: Atlas): SavedCollection {
  const { title, edition, notes, rows, shapes } = page;
  return {
    type: 'FeatureCollection',
    title,
    language,
    edition,
    notes,
    features: rows.map((row): Feature<Geometry | null> => {
      const shape = shapes.get(row.id);
      return {
        type: 'Feature',
        ...(namesCrossing(row.id, atlas) ? {} : { id: row.id }),
        geometry: shape === undefined ? null : generalised(shape),
        properties: {
          name: row.name,
          kind: row.kind,
          evidence: row.evidence,
          markets: row.flows.map(({ market, evidence, way }) => ({ market, evidence, ...way })),
          sources: sourcesOfRow(page, row).map(({ text, url }) => (url === null ? { text } : { text, url })),
        },
      };
    }),
  };
}

function namesCrossing(id: FeatureId, atlas: Atlas): boolean {
  const record = atlas.byId.get(id);
  return record?.kind === 'leg' && passesBorder(record.properties, atlas);
}

/** `null` without an extent, such as a route that is only a band. */
function generalised(shape: Geometry): Geometry | null {
  switch (shape.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(shape.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: lineOf(shape.coordinates) };
    case 'MultiLineString': {
      const coordinates = shape.coordinates.map(lineOf);
      return coordinates.length === 0 ? null : { type: 'MultiLineString', coordinates };
    }
    default:
      throw new Error(`no row is drawn as a ${shape.type}`);
  }
}

function lineOf(line: readonly Position[]): Position[] {
  const points = line.map(([lng = 0, lat = 0]) => [lng, lat] as const);
  const kept = simplifyPolyline(points, FINENESS).map(rounded);
  const apart = kept.filter(
    ([lng, lat], at) => at === 0 || lng !== kept[at - 1]?.[0] || lat !== kept[at - 1]?.[1],
  );
  // A line that is shorter than that still has two ends.
  return apart.length > 1 ? apart : kept.slice(0, 2);
}

function rounded([lng = 0, lat = 0]: readonly number[]): Position {
  return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}
