import { describe, expect, it } from 'vitest';
import { IDENTITY } from '../../../../src/exporters/pptx/outline.ts';
import { readDrawing } from '../../../../src/exporters/pptx/read-drawing.ts';
import { svg } from '../../../../src/lib/svg-node.ts';

describe('readDrawing', () => {
  it('returns the paths, paint and origin of each shape', () => {
    const [shape] = readDrawing(
      [
        svg('g', { transform: 'translate(10 0)', stroke: '#112233', 'stroke-width': 2, fill: 'none' }, [
          svg('g', { 'data-layer': 'slot-lines' }, [
            svg('g', { 'data-owner': 'leg:a', 'data-part': 'line', 'stroke-dasharray': '8 4' }, [
              svg('path', { d: 'M0 0L10 0' }),
            ]),
          ]),
        ]),
      ],
      [2, 0, 0, 2, 100, 50],
      null,
    );
    expect(shape).toEqual({
      kind: 'outline',
      origin: { layer: 'slot-lines', owner: 'leg:a', part: 'line' },
      paths: [
        [
          { kind: 'to', at: [120, 50] },
          { kind: 'line', at: [140, 50] },
        ],
      ],
      fill: null,
      line: { color: '#112233', opacity: 1, widthPx: 4, dash: [4, 2], isRound: false },
    });
  });
  it('multiplies opacities, detects hatches and separates an edge under the fill', () => {
    const shapes = readDrawing(
      [
        svg('defs', {}, [svg('pattern', { id: 'p' }, [svg('path', { d: 'M0 0V6', stroke: '#aa0000' })])]),
        svg('g', { opacity: 0.5 }, [
          svg('path', { d: 'M0 0L4 0L4 4Z', fill: 'url(#p)', 'fill-opacity': 0.5 }),
          svg('path', { d: 'M0 0L4 0L4 4Z', fill: '#00aa00', stroke: '#ffffff', 'paint-order': 'stroke' }),
        ]),
      ],
      IDENTITY,
      null,
    );
    expect(shapes.map((shape) => (shape.kind === 'outline' ? [shape.fill, shape.line?.color] : []))).toEqual([
      [{ color: '#aa0000', opacity: 0.25, pattern: 'hatch' }, undefined],
      [null, '#ffffff'],
      [{ color: '#00aa00', opacity: 0.5, pattern: 'none' }, undefined],
    ]);
  });
  it('returns names as text, with letters along a river joined', () => {
    const names = readDrawing(
      [
        svg('g', { 'font-size': 10, 'font-family': "'Noto Serif', Georgia, serif", 'font-weight': 600 }, [
          svg('g', { transform: 'translate(50 60)' }, [
            svg('text', { y: 0, 'text-anchor': 'middle', stroke: '#ffffff', 'stroke-width': 3 }, [
              svg('tspan', { x: 0 }, ['Black']),
              svg('tspan', { x: 0, dy: 12 }, ['Sea']),
            ]),
          ]),
          svg('text', { x: '0 10 20', y: '0 10 20', rotate: '45 45 45' }, ['Una']),
          svg('text', { x: 500, y: 0, 'font-family': "'Noto Sans', Arial, sans-serif" }, ['outside']),
        ]),
      ],
      IDENTITY,
      [0, 0, 100, 100],
    );
    expect(names.map((name) => (name.kind === 'name' ? name.lines : []))).toEqual([
      ['Black', 'Sea'],
      ['Una'],
    ]);
    expect(names[0]).toMatchObject({ at: [50, 62.6], align: 'middle', font: 'serif', isBold: true });
    expect(names[0]).toMatchObject({ halo: { color: '#ffffff', widthPx: 1.5 } });
    expect(names[1]).toMatchObject({ turnDegrees: 45, align: 'middle' });
  });
  it('throws with the name of an element or pattern it cannot draw', () => {
    expect(() => readDrawing([svg('use', { href: '#x' })], IDENTITY, null)).toThrow(/<use>/);
    expect(() => readDrawing([svg('rect', { fill: 'url(#none)' })], IDENTITY, null)).toThrow(/pattern none/);
  });
});
