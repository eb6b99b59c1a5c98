/**
 * What belongs together: which features are shown with a selected one, and how a reader walks along the network. All of it reads a visible
 * atlas, so nothing hidden comes up.
 */
import type { Atlas, LegFeature } from '../domain/atlas.ts';
import type { FeatureId, LegId, NodeId } from '../domain/ids.ts';

type Indexed = Pick<Atlas, 'byId' | 'legs'>;

/**
 * All legs of the branches that a leg belongs to (itself included), in the order of the data. The branch's own list when it is visible, else the
 * legs that name it.
 */
export function branchOf(atlas: Indexed, leg: LegId): readonly LegId[] {
  const record = atlas.byId.get(leg);
  if (record?.kind !== 'leg') return [];
  const branches = new Set<string>(record.properties.branches);
  return atlas.legs.features
    .filter(({ properties }) => properties.branches.some((branch) => branches.has(branch)))
    .map(({ properties }) => properties.id);
}

/**
 * Features drawn together with `id`, itself not included: of a leg its branch and ends; of a route or branch its legs; of a node, port or crossing its legs;
 * of a jurisdiction its borders, ports, crossings and places; of a border its two sides and crossings; of a market its legs and ports; of a place what
 * it names as related.
 */
export function relatedOf(atlas: Indexed, id: FeatureId): ReadonlySet<FeatureId> {
  const record = atlas.byId.get(id);
  const found = new Set<FeatureId>();
  const add = (ids: readonly (FeatureId | undefined)[]) => {
    for (const other of ids) if (other !== undefined && other !== id) found.add(other);
  };
  if (record === undefined) return found;
  switch (record.kind) {
    case 'leg':
      add(branchOf(atlas, record.properties.id));
      add([record.properties.from, record.properties.to, ...record.properties.branches]);
      break;
    case 'route':
    case 'branch':
      add(record.properties.legs);
      add(record.properties.branches);
      break;
    case 'node':
      add(record.properties.legs);
      add([record.properties.port, record.properties.crossing]);
      break;
    case 'port':
      add([record.properties.node, ...legsOfNode(atlas, record.properties.node)]);
      break;
    case 'crossing':
      add([record.properties.border, record.properties.node, ...legsOfNode(atlas, record.properties.node)]);
      break;
    case 'border':
      add(record.properties.pair.map((code): FeatureId => `jurisdiction:${code}`));
      add(record.properties.crossings);
      break;
    case 'jurisdiction':
      add(record.properties.borders);
      add(record.properties.crossings);
      add(record.properties.ports);
      add(record.properties.places);
      break;
    case 'market':
      add(record.properties.legs);
      add(record.properties.ports);
      break;
    default:
      add(record.properties.related);
  }
  for (const other of found) if (!atlas.byId.has(other)) found.delete(other);
  return found;
}

/** One step of a walk: over which leg to which node. */
export interface Step {
  readonly leg: LegId;
  readonly to: NodeId;
  /** Degrees clockwise from north in which the step sets out, so that an arrow key can choose it. */
  readonly bearing: number;
}

/** The steps that lead away from a node, clockwise from north. */
export function stepsFrom(atlas: Indexed, node: NodeId): readonly Step[] {
  return atlas.legs.features
    .flatMap((leg): Step[] => {
      const { id, from, to } = leg.properties;
      if (from === node) return [{ leg: id, to, bearing: bearingAtStart(leg, false) }];
      if (to === node) return [{ leg: id, to: from, bearing: bearingAtStart(leg, true) }];
      return [];
    })
    .sort((a, b) => a.bearing - b.bearing);
}

/**
 * Where the keyboard can go from a feature of the network: from a leg to its two ends, from a node, or a port or crossing that stands on one, to its legs.
 * Other features have no neighbours.
 */
export function neighboursOf(atlas: Indexed, id: FeatureId): readonly FeatureId[] {
  const record = atlas.byId.get(id);
  switch (record?.kind) {
    case 'leg':
      return [record.properties.from, record.properties.to].filter((node) => atlas.byId.has(node));
    case 'node':
      return stepsFrom(atlas, record.properties.id).map(({ leg }) => leg);
    case 'port':
    case 'crossing':
      return record.properties.node === undefined
        ? []
        : stepsFrom(atlas, record.properties.node).map(({ leg }) => leg);
    default:
      return [];
  }
}

function legsOfNode(atlas: Indexed, node: NodeId | undefined): readonly LegId[] {
  const record = node === undefined ? undefined : atlas.byId.get(node);
  return record?.kind === 'node' ? record.properties.legs : [];
}

function bearingAtStart({ geometry }: LegFeature, reversed: boolean): number {
  const line = reversed ? [...geometry.coordinates].reverse() : geometry.coordinates;
  const [startLng = 0, startLat = 0] = line[0] ?? [];
  const [lng = 0, lat = 0] = line[1] ?? [];
  const east = (lng - startLng) * Math.cos((startLat * Math.PI) / 180);
  return ((Math.atan2(east, lat - startLat) * 180) / Math.PI + 360) % 360;
}
