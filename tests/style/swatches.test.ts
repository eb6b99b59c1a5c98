import { describe, expect, it } from 'vitest';
import { MOTIFS } from '../../styles/motifs.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import type { Deficiency } from './color.ts';
import { deltaE2000, labOf, lightness } from './color.ts';

const themes = THEME_IDS.map((id) => [id, TOKENS[id]] as const);
const SIGHTS: readonly (Deficiency | null)[] = [null, 'protanopia', 'deuteranopia', 'tritanopia'];

/** Smallest CIEDE2000 between any two of the colours. */
function closest(hexes: readonly string[], sight: Deficiency | null): number {
  const labs = hexes.map((hex) => labOf(hex, sight));
  return Math.min(...labs.flatMap((a, i) => labs.slice(i + 1).map((b) => deltaE2000(a, b))));
}

describe.each(themes)('the six market swatches in %s', (id, { swatches, map }) => {
  const inks = swatches.map((swatch) => swatch.ink);

  it.each(SIGHTS)('stay apart with deficiency: %s', (sight) => {
    // Ten is a difference seen at a glance; greys cannot reach it six times between black and 3:1, so print relies on the motif too.
    expect(closest(inks, sight)).toBeGreaterThan(id === 'print' ? 7 : 10);
  });

  it('keep an even distance in lightness for a black-and-white copy', () => {
    const steps = inks.map(lightness).sort((a, b) => a - b);
    const gaps = steps.slice(1).map((step, i) => step - (steps[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(5);
  });

  it.each(SIGHTS)('leave the routes apart from each other with deficiency: %s', (sight) => {
    const routes = [map.routeBalkan, map.routeBlackSea, map.routeBoth, map.routeFeeder];
    expect(closest(routes, sight)).toBeGreaterThan(7);
  });
});

describe('motifs', () => {
  it('give each swatch a rhythm or a marker of its own', () => {
    const said = Object.values(MOTIFS).map(({ dash, marker }) => `${dash.join(' ')}|${marker}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('leave dotted and evenly dashed lines to evidence and to the sea', () => {
    for (const { dash } of Object.values(MOTIFS)) {
      expect(dash.length === 0 || dash.length >= 4).toBe(true);
    }
  });
});
