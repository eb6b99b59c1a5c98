/**
 * Generates random records across the region, the same for the same seed. For trying out and measuring only.
 */

import type { MarketId } from '../../domain/ids.ts';
import { type IncidentTable, NO_DATE, NO_POSITION, stepsOf } from '../../domain/incident.ts';
import { seededRandom } from '../../lib/seeded-random.ts';

const DAYS = 3650;
const MINUTES_PER_DAY = 1440;
const FIRST_DAY = Date.UTC(2015, 0, 1) / 86_400_000;
/** [west, south, east, north]. */
const BOX = [13, 39, 29, 48] as const;
/** Shares without a position, a date, a market or a quantity. */
const WITHOUT = { position: 0.02, date: 0.03, market: 0.05, quantity: 0.3 };
const [YEAR, MONTH, DAY, MINUTE] = [1, 2, 3, 4];
/** Of a thousand, so that sums of grams in kilograms are exact in every order. */
const EIGHTH = 125;
const UNITS = ['g', 'kg', 't', 'pcs'];
const KINDS = ['', 'lorry', 'car', 'container', 'coach', 'on foot', 'parcel', 'river barge'];

export function generateIncidents(rowCount: number, markets: readonly MarketId[], seed = 7): IncidentTable {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  // Of its own, so that all else is as before there were quantities.
  const randomQuantity = seededRandom(seed + 1);
  const table = {
    name: 'generated',
    rowCount,
    lng: new Int32Array(rowCount),
    lat: new Int32Array(rowCount),
    minute: new Int32Array(rowCount),
    datePrecision: new Uint8Array(rowCount),
    market: new Uint8Array(rowCount),
    markets,
    quantity: new Float64Array(rowCount).fill(Number.NaN),
    unit: new Uint8Array(rowCount),
    units: UNITS,
    idColumn: -1,
    record: Uint32Array.from({ length: rowCount }, (_, row) => row),
  };
  const codes = new Uint8Array(rowCount);
  let placedCount = 0;
  const [west, south, east, north] = BOX;
  for (let row = 0; row < rowCount; row += 1) {
    const isPlaced = random() >= WITHOUT.position;
    table.lng[row] = isPlaced ? stepsOf(west + random() * (east - west)) : NO_POSITION;
    table.lat[row] = isPlaced ? stepsOf(south + random() * (north - south)) : NO_POSITION;
    placedCount += Number(isPlaced);
    const precision = random() < WITHOUT.date ? 0 : ([YEAR, MONTH, DAY, DAY, DAY, MINUTE][below(6)] ?? 0);
    table.datePrecision[row] = precision;
    table.minute[row] = precision === 0 ? NO_DATE : minuteOf(below(DAYS), precision, below(MINUTES_PER_DAY));
    table.market[row] = random() < WITHOUT.market ? 0 : 1 + below(markets.length);
    codes[row] = below(KINDS.length);
    if (randomQuantity() < WITHOUT.quantity) continue;
    table.quantity[row] = EIGHTH * Math.floor(randomQuantity() * 800);
    table.unit[row] = Math.floor(randomQuantity() * (UNITS.length + 1));
  }
  return { ...table, placedCount, columns: [{ kind: 'words', name: 'means', codes, words: KINDS }] };
}

function minuteOf(day: number, precision: number, minuteOfDay: number): number {
  const date = new Date((FIRST_DAY + day) * 86_400_000);
  if (precision === MINUTE) return (FIRST_DAY + day) * MINUTES_PER_DAY + minuteOfDay;
  const first = Date.UTC(
    date.getUTCFullYear(),
    precision >= MONTH ? date.getUTCMonth() : 0,
    precision >= DAY ? date.getUTCDate() : 1,
  );
  return first / 60_000;
}
