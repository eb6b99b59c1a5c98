import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Border } from '../domain/atlas.ts';
import { borderStatusAt } from '../scene/period.ts';
import type { Period } from '../scene/scene.ts';
import type { Emphasis, Mark, StrokeMark } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import { lineParts } from './geometry.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';

/** Border kinds; each differs in form, not just colour. */
export const BORDER_KINDS = ['outer', 'controlled', 'inner', 'other', 'undetermined'] as const;
export type BorderKind = (typeof BORDER_KINDS)[number];

/** Below this zoom the borders are the basemap's. */
const BORDERS_FROM_ZOOM = 3.75;

/**
 * Returns the kind of a border at the end of a period: `outer` of the Union or of Schengen, `controlled`
 * within the Union with a side outside Schengen, `inner` of both.
 */
export function borderKindAt(border: Pick<Border, 'line' | 'status'>, period: Period): BorderKind {
  if (border.line === 'undetermined') return 'undetermined';
  const { eu, schengen } = borderStatusAt(border, period);
  if (eu === 'internal') return schengen === 'internal' ? 'inner' : 'controlled';
  return eu === 'external' || schengen === 'external' ? 'outer' : 'other';
}

type BorderStyle = Pick<StrokeMark, 'color' | 'opacity' | 'widthPx' | 'softPx' | 'casing' | 'dash'>;

export function borderStyle(kind: BorderKind, emphasis: Emphasis, { map }: Tokens): BorderStyle {
  const isRaised = emphasis === 'selected';
  const style = (color: string, widthPx: number, dash: StrokeMark['dash']): BorderStyle => ({
    color: isRaised ? map.highlight : color,
    // Below the routes and lighter than they are: borders are background.
    opacity: isRaised ? 1 : 0.75,
    widthPx: widthPx + (isRaised ? 1.4 : 0),
    softPx: 0,
    casing: isRaised ? { color: map.casing, widthPx: 1.2 } : null,
    dash,
  });
  switch (kind) {
    case 'outer':
      return style(map.borderExternal, 1.5, 'solid');
    case 'controlled':
      return style(map.borderExternal, 1.3, 'dash-dot');
    case 'inner':
      return style(map.borderInternal, 1.5, 'dotted');
    case 'undetermined':
      return style(map.jurisdictionEdge, 1.4, 'dashed');
    case 'other':
      return style(map.jurisdictionEdge, 0.9, 'solid');
  }
}

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  return atlas.borders.features.map(({ properties, geometry }): StrokeMark => {
    const emphasis = emphasisOf(focus, properties.id);
    return {
      type: 'stroke',
      feature: properties.id,
      group: 'boundaries',
      zoom: { minZoom: BORDERS_FROM_ZOOM, maxZoom: 25 },
      emphasis,
      lines: lineParts(geometry),
      ...borderStyle(borderKindAt(properties, scene.period), emphasis, tokens),
      offsetPx: 0,
      direction: 'none',
      greatCircle: false,
      evidence: properties.evidence,
      basis: properties.basis,
    };
  });
}

export const bordersLayer: LayerDefinition = {
  id: 'borders',
  title: 'layer.borders.title',
  description: 'layer.borders.description',
  unavailable: ({ scene }) => (scene.briefOnly ? 'layer.unavailable.brief-only' : null),
  draw,
};
