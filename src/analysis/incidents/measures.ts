/**
 * Quantities by which records are added up. Units of one kind are converted to its base unit (SI prefixes; a
 * tonne is 1000 kg), and kinds are never mixed.
 */
import type { IncidentTable } from '../../domain/incident.ts';

/** Base unit and factor of the units of mass and volume that the import knows. */
const CONVERSIONS: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map([
  ['mg', ['kg', 1e-6]],
  ['g', ['kg', 1e-3]],
  ['t', ['kg', 1000]],
  ['ml', ['l', 1e-3]],
]);

/** Returns the base unit of a unit, and the factor to it. */
export function baseOf(unit: string): readonly [base: string, factor: number] {
  return CONVERSIONS.get(unit) ?? [unit, 1];
}

type Quantities = Pick<IncidentTable, 'rowCount' | 'quantity' | 'unit' | 'units'>;

/** Returns the base units of some tables, that of most rows first; empty for quantities without a unit. */
export function measuresOf(tables: readonly Quantities[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const bases = ['', ...table.units].map((unit) => baseOf(unit)[0]);
    const ofUnits = new Uint32Array(bases.length);
    for (let row = 0; row < table.rowCount; row += 1) {
      const unit = table.unit[row] as number;
      if (!Number.isNaN(table.quantity[row])) ofUnits[unit] = (ofUnits[unit] as number) + 1;
    }
    for (const [at, base] of bases.entries()) counts.set(base, (counts.get(base) ?? 0) + (ofUnits[at] ?? 0));
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([base]) => base);
}

const lastMade = new WeakMap<Quantities, { readonly measure: string; readonly values: Float64Array }>();

/** Returns the quantity of each row in a base unit; NaN for rows without one of its kind. */
export function quantitiesIn(table: Quantities, measure: string): Float64Array {
  const last = lastMade.get(table);
  if (last?.measure === measure) return last.values;
  const factors = ['', ...table.units].map((unit) => {
    const [base, factor] = baseOf(unit);
    return base === measure ? factor : Number.NaN;
  });
  const values = new Float64Array(table.rowCount);
  for (let row = 0; row < values.length; row += 1) {
    values[row] = (table.quantity[row] as number) * (factors[table.unit[row] as number] as number);
  }
  lastMade.set(table, { measure, values });
  return values;
}

/** Returns the quantity of a row in the base unit of its kind; `null` without a finite one. */
export function amountAt(
  table: Quantities,
  row: number,
): { readonly amount: number; readonly unit: string } | null {
  const [unit, factor] = baseOf(table.units[(table.unit[row] as number) - 1] ?? '');
  const amount = (table.quantity[row] as number) * factor;
  return Number.isFinite(amount) ? { amount, unit } : null;
}
