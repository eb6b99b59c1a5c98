/** Fills of areas: tints, and hatching where colour must not be the only cue. */
import type { FillMark } from '../layers/drawing.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { define, type Pen } from './pen.ts';

/** Distance between hatch lines or dots, px. */
const PATTERN_STEP_PX = 6;

export function drawFills(pen: Pen, marks: readonly FillMark[]): SvgNode[] {
  return marks.flatMap((mark) => {
    const d = pen.surface.pathData(pen.outlineFrame.trace(mark.geometry));
    if (d === '') return [];
    return [
      svg('path', {
        d,
        fill: fillOf(pen, mark),
        'fill-rule': 'evenodd',
        'fill-opacity': mark.opacity === 1 ? undefined : mark.opacity,
        'data-owner': pen.ownerOf?.(mark),
      }),
    ];
  });
}

/** Returns the colour or a reference to its pattern. */
export function fillOf(pen: Pen, mark: Pick<FillMark, 'color' | 'pattern'>): string {
  if (mark.pattern === 'none') return mark.color;
  const { unitsPerPx } = pen.surface;
  const turns = [
    unitsPerPx === 1 ? '' : `scale(${unitsPerPx})`,
    mark.pattern === 'hatch' ? 'rotate(45)' : '',
  ];
  const transform = turns.filter((turn) => turn !== '').join(' ');
  const id = define(pen, `${mark.pattern}-${mark.color.slice(1)}`, (definition) =>
    svg(
      'pattern',
      {
        id: definition,
        width: PATTERN_STEP_PX,
        height: PATTERN_STEP_PX,
        patternUnits: 'userSpaceOnUse',
        patternTransform: transform === '' ? undefined : transform,
      },
      [
        mark.pattern === 'hatch'
          ? svg('path', { d: `M1.5 0V${PATTERN_STEP_PX}`, stroke: mark.color, 'stroke-width': 1.4 })
          : svg('circle', { cx: 3, cy: 3, r: 1.2, fill: mark.color }),
      ],
    ),
  );
  return `url(#${id})`;
}
