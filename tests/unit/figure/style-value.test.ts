import { describe, expect, it } from 'vitest';
import { evaluate, styleFilter, styleNumber } from '../../../src/figure/style-value.ts';
import { buildStyle } from '../../../styles/build.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';

const at = (zoom: number, properties: Record<string, unknown> = {}) => ({ zoom, properties });

describe('style expression evaluation', () => {
  it('interpolates between stops and clamps outside them', () => {
    const width = ['interpolate', ['linear'], ['zoom'], 4, 1, 6, 3];
    expect([3, 4, 5, 6, 9].map((zoom) => styleNumber(width, at(zoom), 0))).toEqual([1, 1, 2, 3, 3]);
  });

  it('filters features by properties and zoom', () => {
    const filter = ['all', ['==', ['get', 'class'], 'city'], ['<=', ['floor', ['get', 'minZoom']], ['zoom']]];
    expect(styleFilter(filter, at(5, { class: 'city', minZoom: 5.4 }))).toBe(true);
    expect(styleFilter(filter, at(4, { class: 'city', minZoom: 5.4 }))).toBe(false);
    expect(styleFilter(filter, at(9, { class: 'sea', minZoom: 1 }))).toBe(false);
  });

  it('evaluates match, step and case expressions', () => {
    expect(evaluate(['match', ['get', 'k'], ['a', 'b'], 1, 'c', 2, 3], at(0, { k: 'b' }))).toBe(1);
    expect(evaluate(['match', ['get', 'k'], ['a', 'b'], 1, 'c', 2, 3], at(0, { k: 'z' }))).toBe(3);
    expect([1, 5, 8].map((zoom) => evaluate(['step', ['zoom'], 'a', 4, 'b', 7, 'c'], at(zoom)))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(evaluate(['case', ['!', ['any', false, ['>', ['zoom'], 3]]], 'near', 'far'], at(5))).toBe('far');
  });

  it('throws on an unsupported expression', () => {
    expect(() => evaluate(['cubic-bezier', 1], at(0))).toThrow('does not read');
  });

  it('evaluates every ground layer of every theme without errors', () => {
    for (const tokens of Object.values(TOKENS)) {
      for (const layer of buildStyle({ tokens, language: 'en' }).layers) {
        if (layer.type !== 'fill' && layer.type !== 'line' && layer.type !== 'circle') continue;
        for (const value of Object.values(layer.paint ?? {})) {
          const isDash = Array.isArray(value) && value.every((part) => typeof part === 'number');
          if (!isDash) expect(() => evaluate(value, at(6)), `${layer.id}`).not.toThrow();
        }
        expect(() => styleFilter(layer.filter, at(6, { class: 'city', minZoom: 4, rank: 1 }))).not.toThrow();
      }
    }
  });
});
