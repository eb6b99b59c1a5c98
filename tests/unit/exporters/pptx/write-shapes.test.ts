import { describe, expect, it } from 'vitest';
import type { DeckCallout, DeckDrawing } from '../../../../src/exporters/pptx/deck.ts';
import { writeCallout, writeDrawing } from '../../../../src/exporters/pptx/write-shapes.ts';
import { type SvgNode, svg } from '../../../../src/lib/svg-node.ts';

function makeIds() {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return last;
    },
  };
}

function write(nodes: readonly SvgNode[], overrides: Partial<DeckDrawing> = {}): string {
  return writeDrawing(
    {
      kind: 'drawing',
      name: 'Map <one>',
      description: 'What it “shows” & more',
      language: 'en-GB',
      nodes,
      at: [10, 20],
      scale: 1,
      clip: null,
      place: ({ owner }, text) => ({
        groups: owner === null ? [] : [owner],
        name: text ?? owner ?? 'ground',
      }),
      ...overrides,
    },
    makeIds(),
  );
}

describe('writeDrawing and writeCallout', () => {
  it('writes named groups with positions and line widths in EMU', () => {
    const xml = write([
      svg('g', { 'data-owner': 'A', fill: 'none', stroke: '#112233', 'stroke-width': 2 }, [
        svg('path', { d: 'M0 0L30 40', 'stroke-dasharray': '8 4', 'stroke-opacity': 0.5 }),
      ]),
    ]);
    expect(xml).toContain('name="Map &lt;one&gt;" descr="What it “shows” &amp; more"');
    expect(xml.match(/<p:grpSp>/g)).toHaveLength(2);
    expect(xml).toContain('<a:off x="95250" y="190500"/><a:ext cx="285750" cy="381000"/>');
    expect(xml).toContain('<a:path w="300" h="400" fill="none">');
    expect(xml).toContain(
      '<a:ln w="19050" cap="flat"><a:solidFill><a:srgbClr val="112233"><a:alpha val="50000"/></a:srgbClr></a:solidFill><a:custDash><a:ds d="400000" sp="200000"/></a:custDash><a:round/></a:ln>',
    );
  });
  it('combines signs of one style and puts their edge below their fill', () => {
    const sign = (x: number, edge: number) =>
      svg('path', {
        d: `M${x} 0h4v4z`,
        fill: '#880000',
        stroke: '#ffffff',
        'stroke-width': edge,
        'paint-order': 'stroke',
      });
    const xml = write([
      svg('g', { 'data-owner': 'A', 'data-part': 'sign' }, [
        sign(0, 1),
        sign(10, 1),
        sign(20, 2),
        sign(30, 2),
      ]),
    ]);
    const shapes = xml.split('<p:sp>').slice(1);
    expect(shapes.map((shape) => shape.match(/<a:path /g)?.length)).toEqual([2, 2, 2, 2]);
    expect(shapes.map((shape) => (shape.includes('880000') ? 'ink' : 'edge'))).toEqual([
      'edge',
      'ink',
      'edge',
      'ink',
    ]);
  });
  it('writes names as text with a halo and omits shapes outside the clip', () => {
    const name = svg('text', { x: 5, y: 5, stroke: '#ffffff', 'stroke-width': 2 }, ['Ploče & Bar']);
    const xml = write([name, svg('path', { d: 'M900 900h4v4z' })], {
      clip: { x: 0, y: 0, width: 100, height: 100 },
    });
    expect(xml).toContain('<a:t>Ploče &amp; Bar</a:t>');
    expect(xml).toContain('<a:glow rad="9525"><a:srgbClr val="FFFFFF"/></a:glow>');
    expect(xml.match(/<p:sp>/g)).toHaveLength(1);
    expect(write([svg('path', { d: 'M900 900h4v4z' })], { clip: { x: 0, y: 0, width: 9, height: 9 } })).toBe(
      '',
    );
  });
  it('writes a callout as one group of line, dot and box', () => {
    const callout: DeckCallout = {
      kind: 'callout',
      name: 'Callout: Durrës',
      frame: { x: 100, y: 100, width: 80, height: 40 },
      anchor: [20, 30],
      hasDot: true,
      joint: [100, 100],
      paragraphs: [[{ text: 'A port.' }, { text: '1', isRaised: true }]],
      sizePt: 13,
      lineEm: 1.2,
      insetPx: 8,
      color: '#000000',
      fill: '#ffffff',
    };
    const xml = writeCallout(callout, 'en-GB', makeIds());
    expect(xml.match(/<p:sp>/g)).toHaveLength(3);
    expect(writeCallout({ ...callout, hasDot: false }, 'en-GB', makeIds()).match(/<p:sp>/g)).toHaveLength(2);
    expect(xml).toContain('baseline="30000"');
    expect([...xml.matchAll(/ id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3', '4']);
  });
});
