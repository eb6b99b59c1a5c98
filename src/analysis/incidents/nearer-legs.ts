import type { LegTags } from '../../domain/incident.ts';

/**
 * The nearest leg of each row, from two sets of legs. Each row has one leg, so that it is counted once. Where
 * both are equally near, the first counts.
 */
export function nearerLegs(first: LegTags, second: LegTags): LegTags {
  const leg = first.leg.slice();
  const legMetres = first.legMetres.slice();
  const offset = first.legs.length;
  for (let row = 0; row < leg.length; row += 1) {
    const metres = second.legMetres[row] as number;
    // False for NaN, as in rows without position.
    if (!(Math.abs(metres) < Math.abs(legMetres[row] as number))) continue;
    leg[row] = (second.leg[row] as number) + offset;
    legMetres[row] = metres;
  }
  return { leg, legs: [...first.legs, ...second.legs], legMetres };
}
