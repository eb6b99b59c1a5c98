/**
 * Checks that no entry contains duplicates, one of which would be overlooked. `validate-ids.ts` reports
 * duplicate ids.
 */
import { checkRepeated } from '../../src/domain/network-rules.ts';
import { describeNetworkFaults } from './describe-network-faults.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

export const validateDuplicates: Check = ({ sources }, problems) => {
  const once = (file: string, of: string, values: readonly string[], what: string) => {
    const seen = new Set<string>();
    for (const value of values) {
      if (seen.has(value)) problems.add(file, of, `${what} ${value} twice`, 'Keep one of the two');
      seen.add(value);
    }
  };
  describeNetworkFaults(checkRepeated(sources.legs), problems);
  for (const market of sources.markets) {
    const file = FILES.market(market.id);
    once(
      file,
      market.id,
      market.jurisdictions.map(({ jurisdiction }) => jurisdiction),
      'jurisdiction',
    );
    once(
      file,
      market.id,
      market.unscored.map(({ jurisdiction }) => jurisdiction),
      'unscored',
    );
  }
  for (const { properties: place } of sources.places) {
    if (place.related.includes(place.id)) {
      problems.add(FILES.places, place.id, 'related to itself', 'Take it out of related');
    }
  }
};
