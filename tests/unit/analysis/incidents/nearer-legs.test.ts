import { describe, expect, it } from 'vitest';
import { nearerLegs } from '../../../../src/analysis/incidents/nearer-legs.ts';
import { makeTags } from './make-incidents.ts';

const legsOf = ({ leg, legs }: ReturnType<typeof nearerLegs>) => [...leg].map((place) => legs[place - 1]);

describe('nearerLegs', () => {
  it('gives each row the nearest leg of both sets, on either side of it', () => {
    const first = makeTags([{ leg: ['leg:a', -300] }, { leg: ['leg:b', 200] }, { leg: ['leg:a', 5] }]);
    const second = makeTags([
      { leg: ['leg:own/a', 200] },
      { leg: ['leg:own/b', -300] },
      { leg: ['leg:own/b', -4] },
    ]);
    const both = nearerLegs(first, second);
    expect(legsOf(both)).toEqual(['leg:own/a', 'leg:b', 'leg:own/b']);
    expect([...both.legMetres]).toEqual([200, 200, -4]);
  });

  it('keeps the leg of the first set where both are equally near', () => {
    const both = nearerLegs(makeTags([{ leg: ['leg:a', 100] }]), makeTags([{ leg: ['leg:own/a', -100] }]));
    expect(legsOf(both)).toEqual(['leg:a']);
  });

  it('leaves rows without position without a leg, and both sets as they were', () => {
    const first = makeTags([{}, { leg: ['leg:a', 9] }]);
    const both = nearerLegs(first, makeTags([{}, { leg: ['leg:own/a', 1] }]));
    expect([...both.leg]).toEqual([0, 2]);
    expect(both.legMetres[0]).toBeNaN();
    expect([...first.leg]).toEqual([0, 1]);
  });
});
