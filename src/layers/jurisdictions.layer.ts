import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Jurisdiction } from '../domain/atlas.ts';
import { joinsAfter } from '../scene/period.ts';
import type { Period } from '../scene/scene.ts';
import type { Emphasis, FillMark, Mark, StrokeMark } from './drawing.ts';
import { ALL_ZOOMS } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import { polygonLines } from './geometry.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';

/** `later`: not yet a member of the European Union at the end of the period. */
export const STATUSES = ['eu', 'later', 'western-balkans'] as const;
type Status = (typeof STATUSES)[number];

function statusOf(jurisdiction: Pick<Jurisdiction, 'group' | 'memberships'>, period: Period): Status {
  if (jurisdiction.group !== 'eu') return jurisdiction.group;
  return joinsAfter(jurisdiction, period) ? 'later' : 'eu';
}

export function tintStyle(
  status: Status,
  emphasis: Emphasis,
  { map }: Tokens,
): Pick<FillMark, 'color' | 'opacity' | 'pattern'> {
  const plain = status === 'western-balkans' ? map.tintWesternBalkans : map.tintEu;
  const color = isHighlighted(emphasis) ? map.tintSelected : plain;
  return { color, opacity: 1, pattern: status === 'later' ? 'hatch' : 'none' };
}

/** Whether an area is selected or related: members of a region, jurisdictions of a thread. */
function isHighlighted(emphasis: Emphasis): boolean {
  return emphasis === 'selected' || emphasis === 'related';
}

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  return atlas.jurisdictions.features.flatMap(({ properties, geometry }): Mark[] => {
    const emphasis = emphasisOf(focus, properties.id);
    const shared = { feature: properties.id, zoom: ALL_ZOOMS, emphasis } as const;
    const tint: FillMark = {
      ...shared,
      type: 'fill',
      group: 'areas',
      geometry,
      ...tintStyle(statusOf(properties, scene.period), emphasis, tokens),
    };
    if (!isHighlighted(emphasis)) return [tint];
    const isSelected = emphasis === 'selected';
    // Soft on purpose: a crisp outline would show a firm line where none is determined.
    const edge: StrokeMark = {
      ...shared,
      type: 'stroke',
      group: 'bands',
      lines: polygonLines(geometry),
      color: tokens.map.highlight,
      opacity: isSelected ? 0.55 : 0.4,
      widthPx: isSelected ? 7 : 5,
      softPx: isSelected ? 3.5 : 2.5,
      casing: null,
      dash: 'solid',
      offsetPx: 0,
      direction: 'none',
      greatCircle: false,
      evidence: properties.evidence,
      basis: properties.basis,
    };
    return [tint, edge];
  });
}

export const jurisdictionsLayer: LayerDefinition = {
  id: 'jurisdictions',
  title: 'layer.jurisdictions.title',
  description: 'layer.jurisdictions.description',
  unavailable: () => null,
  draw,
};
