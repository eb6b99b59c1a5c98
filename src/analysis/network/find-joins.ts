import type { NodeFeature } from '../../domain/atlas.ts';
import { distanceKm } from '../../lib/great-circle.ts';

/** A port and a town farther apart are two places, whatever their names. */
const REACH_KM = 30;

export interface Join {
  readonly port: NodeFeature;
  readonly town: NodeFeature;
  /** Great-circle distance. */
  readonly km: number;
}

/**
 * Finds ports without a leg to the town they are named after, with the nearest such town in the same country:
 * the port's name (Belgrade), the name in its brackets (Ambarlı (Istanbul)), or one of a crossing's two names
 * (Ruse, and Ruse – Giurgiu).
 */
export function findJoins(
  nodes: readonly NodeFeature[],
  isJoinedByLeg: (a: NodeFeature, b: NodeFeature) => boolean,
): Join[] {
  return nodes.flatMap((port) => {
    if (!isPort(port)) return [];
    const towns = nodes.flatMap((town): Join[] => {
      if (isPort(town) || !namesPort(town, port)) return [];
      const km = distanceKm(port.geometry.coordinates, town.geometry.coordinates);
      return km > REACH_KM ? [] : [{ port, town, km }];
    });
    const [nearest] = towns.toSorted((a, b) => a.km - b.km);
    return nearest === undefined || isJoinedByLeg(port, nearest.town) ? [] : [nearest];
  });
}

function isPort({ properties }: NodeFeature): boolean {
  return properties.kind === 'seaport' || properties.kind === 'river-port';
}

function namesPort({ properties: town }: NodeFeature, { properties: port }: NodeFeature): boolean {
  if (!port.countries.some((country) => town.countries.includes(country))) return false;
  const inBrackets = /\((.+)\)$/.exec(port.name)?.[1];
  return [town.name, ...town.name.split(' – ')].some((name) => name === port.name || name === inBrackets);
}
