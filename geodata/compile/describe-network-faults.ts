import { MAX_DETOUR, type NetworkRuleFault, POSITION_TOLERANCE_KM } from '../../src/domain/network-rules.ts';
import type { Problems } from './problems.ts';
import { FILES } from './source.schema.ts';

/**
 * Reports faults of nodes and legs as problems of their files.
 *
 * @param legsFile of the legs with the faults
 */
export function describeNetworkFaults(
  faults: readonly NetworkRuleFault[],
  problems: Problems,
  legsFile: string = FILES.legs,
): void {
  for (const fault of faults) {
    problems.add(fault.of === 'node' ? FILES.nodes : legsFile, fault.id, ...say(fault));
  }
}

/** Returns the reason and the fix. */
function say(fault: NetworkRuleFault): readonly [string, string] {
  switch (fault.code) {
    case 'not-there':
      return [
        `${fault.field} names ${fault.named}, which does not exist`,
        'Correct the id or add the feature',
      ];
    case 'off-node':
      return [`the line does not meet ${fault.node}`, 'Let it start and end exactly at its nodes'];
    case 'tier-of-node':
      return [`tier 2 on ${fault.leg} of tier 1`, 'Give the node tier 1'];
    case 'same-ends':
      return ['starts and ends at one node', 'Correct from or to'];
    case 'detour':
      return [
        `the line is ${fault.km.toFixed(0)} km long, the great circle ${fault.straightKm.toFixed(0)} km`,
        `Correct the waypoints: more than ${MAX_DETOUR} times is a detour`,
      ];
    case 'lonely':
      return ['no leg meets this node', 'Add a leg or take the node away'];
    case 'apart': {
      const name = fault.isCore ? 'the core network (tier 1)' : 'the network';
      const others = fault.others > 0 ? ` with ${fault.others} more` : '';
      return [`${name} falls apart: this node${others} cannot be reached`, 'Add the missing leg'];
    }
    case 'place-elsewhere':
      return [`lies elsewhere than ${fault.place}`, 'Give both the same position'];
    case 'country-count':
      return [`${fault.count} countries on a node of kind ${fault.kind}`, `Name ${fault.due}`];
    case 'no-such-country':
      return [`the basemap has no area ${fault.country}`, 'Correct the ISO code'];
    case 'outside-country':
      return sayOutside(fault);
    case 'waypoint-on-land':
      return ['a waypoint of the sea lies on land', 'Move it into open water'];
    case 'neither-side':
      return [
        `touches nothing of what ${fault.node} lies in`,
        'Correct the line, or the countries of the node',
      ];
    case 'land-leg-at-sea':
      return [
        `goes by ${fault.mode}, and over ${fault.km} km of sea`,
        'Correct the mode, or move its waypoints to the land',
      ];
    case 'sea-leg-on-land': {
      const at = fault.at.map((value) => value.toFixed(2)).join(', ');
      return [
        `crosses about ${fault.km} km of land, first at ${at}`,
        'Move its waypoints into the water, or write inland for a canal, an estuary or a river',
      ];
    }
    case 'claims-brief':
      return sayClaim(fault.of);
    case 'no-document':
      return ['evidence literature or reported rests on no document', 'Cite one, or write illustrative'];
    case 'surveyed':
      return [`basis ${fault.basis}, but no leg is a surveyed line`, 'Write schematic, or inferred'];
    case 'twice':
      return fault.what === 'leg'
        ? [`a leg between the same nodes by the same way: ${fault.value} twice`, 'Keep one of the two']
        : [`${fault.what} ${fault.value} twice`, 'Keep one of the two'];
  }
}

export function sayOutside({ km, country }: { readonly km: number; readonly country: string }) {
  return [
    `lies ${km.toFixed(0)} km outside ${country} (${POSITION_TOLERANCE_KM} km are allowed)`,
    'Correct the position (longitude first) or the code',
  ] as const;
}

export function sayClaim(kind: string) {
  return [
    `a ${kind} claims the brief as its evidence, but the brief names none`,
    'Write evidence literature with its source, or illustrative, and inBrief false; keep the passage as context',
  ] as const;
}
