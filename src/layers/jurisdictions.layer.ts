import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Jurisdiction } from '../domain/atlas.ts';
import type { Emphasis, FillMark, Mark, StrokeMark } from './drawing.ts';
import { ALL_ZOOMS } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import { polygonLines } from './geometry.ts';
import type { LayerContext, LayerDefinition, LegendEntry } from './layer.ts';
import { deriveLegend } from './legend.ts';

function tintStyle(
  jurisdiction: Pick<Jurisdiction, 'group'>,
  emphasis: Emphasis,
  { map }: Tokens,
): Pick<FillMark, 'color' | 'opacity' | 'pattern'> {
  const tint = jurisdiction.group === 'eu' ? map.tintEu : map.tintWesternBalkans;
  return { color: isHighlighted(emphasis) ? map.tintSelected : tint, opacity: 1, pattern: 'none' };
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
      ...tintStyle(properties, emphasis, tokens),
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

function legend(context: LayerContext): readonly LegendEntry[] {
  const { t, tokens } = context;
  const marks = draw({ ...context, scene: { ...context.scene, selection: null } });
  return deriveLegend(
    marks,
    (['eu', 'western-balkans'] as const).map((group) => ({
      key: group,
      label: t(`legend.jurisdictions.${group}`),
      of: (mark: Mark) => mark.type === 'fill' && mark.color === tintStyle({ group }, 'none', tokens).color,
    })),
  );
}

export const jurisdictionsLayer: LayerDefinition = {
  id: 'jurisdictions',
  title: 'layer.jurisdictions.title',
  description: 'layer.jurisdictions.description',
  unavailable: () => null,
  draw,
  legend,
};
