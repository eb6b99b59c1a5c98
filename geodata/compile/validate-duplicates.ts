/** Nothing is said twice: of two entries for one thing, one would be overlooked. */
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
  for (const { properties: leg } of sources.legs) {
    once(FILES.legs, leg.id, leg.branches, 'branch');
    once(
      FILES.legs,
      leg.id,
      leg.markets.map(({ market, direction }) => `${market} ${direction}`),
      'market',
    );
  }
  once(
    FILES.legs,
    'network',
    sources.legs.map(({ properties: leg }) =>
      [...[leg.from, leg.to].sort(), leg.mode, leg.via ?? ''].join(' '),
    ),
    'a leg between the same nodes by the same way:',
  );
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
  once(
    FILES.neighbours,
    'neighbours',
    sources.neighbours.map(({ iso2 }) => iso2),
    'neighbour',
  );
  once(
    FILES.borders,
    'borders',
    sources.borders.map(({ id }) => id),
    'border',
  );
  once(
    FILES.editions,
    'editions',
    sources.editions.editions.map(({ id }) => id),
    'edition',
  );
  once(
    FILES.citations,
    'sources',
    sources.citations.map(({ id }) => id),
    'citation',
  );
  for (const { properties: place } of sources.places) {
    if (place.related.includes(place.id)) {
      problems.add(FILES.places, place.id, 'related to itself', 'Take it out of related');
    }
  }
  for (const { properties: port } of sources.ports) {
    if (port.id !== `port:${port.unlocode}`) {
      problems.add(
        FILES.ports,
        port.id,
        `the id does not end in the code ${port.unlocode}`,
        'Make them agree',
      );
    }
  }
};
