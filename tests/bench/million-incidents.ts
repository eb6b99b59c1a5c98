import { seededRandom } from '../../src/lib/seeded-random.ts';

/**
 * Generates a million records as CSV: id, longitude, latitude, date, market, country, quantity.
 * Deterministic.
 */
export const MILLION = 1_000_000;

const MARKETS = [
  'cocaine',
  'heroin',
  'cannabis',
  'firearms',
  'migrants',
  'waste',
  'tobacco',
  'counterfeit goods',
];
const COUNTRIES = [
  ...['Albania', 'Bosnia and Herzegovina', 'Bulgaria', 'Croatia', 'Kosovo'],
  ...['Montenegro', 'North Macedonia', 'Romania', 'Serbia', 'Slovenia'],
];
const DAYS = 3650;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);

export function millionIncidents(): Blob {
  const random = seededRandom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const lines = ['id,lon,lat,date,market,country,quantity'];
  for (let id = 1; id <= MILLION; id += 1) {
    const lng = (13 + random() * 16).toFixed(6);
    const lat = (39 + random() * 9).toFixed(6);
    const date = new Date(FIRST_DAY + below(DAYS) * DAY_MS).toISOString().slice(0, 10);
    const quantity = (random() * 1000).toFixed(2);
    lines.push(`${id},${lng},${lat},${date},${MARKETS[below(8)]},${COUNTRIES[below(10)]},${quantity}`);
  }
  return new Blob([`${lines.join('\n')}\n`]);
}
