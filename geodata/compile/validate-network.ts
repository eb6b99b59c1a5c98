/** The network is one graph, its core is one by itself, and each leg runs between its nodes without a detour. */
import type { Position } from 'geojson';
import { distanceKm } from '../../src/lib/great-circle.ts';
import type { Problems } from './problems.ts';
import type { SourceLeg } from './source.schema.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

/** A drawn line may be this many times as long as the great circle: roads of the region wind up to 1.7, rivers 1.8. */
const MAX_DETOUR = 2;
/** Ends must meet their nodes to within the fourth decimal. */
const SAME_PLACE_DEGREES = 0.0001;

export const validateNetwork: Check = ({ sources, derived }, problems) => {
  const nodes = new Map(sources.nodes.map((node) => [node.properties.id as string, node]));
  const lengths = new Map(
    derived.legs.map(({ properties }) => [properties.id as string, properties.lengthKm]),
  );
  for (const leg of sources.legs) {
    const { id, from, to, tier } = leg.properties;
    const ends: [string, Position | undefined][] = [
      [from, leg.geometry.coordinates[0]],
      [to, leg.geometry.coordinates.at(-1)],
    ];
    for (const [name, position] of ends) {
      const node = nodes.get(name);
      if (!node || !position) continue;
      if (!samePlace(node.geometry.coordinates, position)) {
        problems.add(
          FILES.legs,
          id,
          `the line does not meet ${name}`,
          'Let it start and end exactly at its nodes',
        );
      }
      if (node.properties.tier > tier) {
        problems.add(FILES.nodes, name, `tier 2 on ${id} of tier 1`, 'Give the node tier 1');
      }
    }
    if (from === to) problems.add(FILES.legs, id, 'starts and ends at one node', 'Correct from or to');
    const straight = distanceKm(ends[0]?.[1] ?? [], ends[1]?.[1] ?? []);
    const length = lengths.get(id) ?? 0;
    if (from !== to && (length > straight * MAX_DETOUR || length < straight * 0.99)) {
      problems.add(
        FILES.legs,
        id,
        `the line is ${length.toFixed(0)} km long, the great circle ${straight.toFixed(0)} km`,
        `Correct the waypoints: more than ${MAX_DETOUR} times is a detour`,
      );
    }
  }
  for (const { properties: node } of sources.nodes) {
    if (!sources.legs.some(({ properties: leg }) => leg.from === node.id || leg.to === node.id)) {
      problems.add(FILES.nodes, node.id, 'no leg meets this node', 'Add a leg or take the node away');
    }
  }
  for (const branch of sources.branches) {
    if (!sources.legs.some(({ properties: leg }) => (leg.branches as string[]).includes(branch.id))) {
      problems.add(
        FILES.routes,
        branch.id,
        'no leg belongs to this branch',
        'Name it on its legs or take it away',
      );
    }
  }
  checkPlaces(sources, problems);
  checkConnected(sources.legs, 'the network', problems);
  checkConnected(
    sources.legs.filter(({ properties }) => properties.tier === 1),
    'the core network (tier 1)',
    problems,
  );
};

/** A node that stands for a port or a crossing lies where that lies, and the other knows it. */
function checkPlaces({ nodes, ports, crossings }: Parameters<Check>[0]['sources'], problems: Problems): void {
  const places = new Map(
    [...ports, ...crossings].map((feature) => [feature.properties.id as string, feature] as const),
  );
  for (const { properties: node, geometry } of nodes) {
    const place = places.get(node.port ?? node.crossing ?? '');
    if (!place) continue;
    if (place.properties.node !== node.id) {
      problems.add(
        FILES.nodes,
        node.id,
        `${place.id} does not name this node`,
        'Write it in its property node',
      );
    }
    if (!samePlace(place.geometry.coordinates, geometry.coordinates)) {
      problems.add(FILES.nodes, node.id, `lies elsewhere than ${place.id}`, 'Give both the same position');
    }
  }
}

function checkConnected(legs: readonly SourceLeg[], name: string, problems: Problems): void {
  const neighbours = new Map<string, string[]>();
  for (const { properties } of legs) {
    for (const [a, b] of [
      [properties.from, properties.to],
      [properties.to, properties.from],
    ] as const) {
      neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    }
  }
  const [start] = neighbours.keys();
  if (start === undefined) return;
  const reached = new Set([start]);
  const queue = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const next of neighbours.get(node) ?? []) {
      if (!reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  const apart = [...neighbours.keys()].filter((node) => !reached.has(node)).sort();
  /** The smaller side is the one that has come off. */
  const cut = apart.length * 2 <= neighbours.size ? apart : [...reached].sort();
  if (apart.length > 0) {
    const others = cut.length > 1 ? ` with ${cut.length - 1} more` : '';
    problems.add(
      FILES.legs,
      cut[0] ?? '',
      `${name} falls apart: this node${others} cannot be reached`,
      'Add the missing leg',
    );
  }
}

function samePlace([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return Math.abs(ax - bx) <= SAME_PLACE_DEGREES && Math.abs(ay - by) <= SAME_PLACE_DEGREES;
}
