/** Stronger copies of marks under the pointer or the keyboard focus. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Drawing, Mark, StrokeMark } from './drawing.ts';
import { polygonLines } from './geometry.ts';
import { membersOf } from './members.ts';

/** Returns copies to append to a drawing. Features with members, such as routes or regions, raise those. */
export function raiseFeature(
  drawing: Drawing,
  feature: FeatureId,
  atlas: Pick<Atlas, 'byId'>,
  tokens: Tokens,
): Mark[] {
  const record = atlas.byId.get(feature);
  const raised = new Set<FeatureId>([feature, ...(record === undefined ? [] : membersOf(record, atlas))]);
  return drawing.flatMap((mark) =>
    mark.feature !== null && raised.has(mark.feature) && mark.emphasis !== 'selected'
      ? raise(mark, tokens)
      : [],
  );
}

/**
 * Adds a bright soft strip under a slightly stronger line, so that colour, dashes and direction stay legible.
 */
function raiseStroke(mark: StrokeMark, highlight: string): Mark[] {
  if (mark.softPx > 0 && mark.group === 'bands') {
    // A leg's band stays unchanged; its line is raised instead.
    return mark.evidence === 'brief'
      ? [{ ...mark, transient: true, opacity: Math.min(0.9, mark.opacity * 1.4) }]
      : [];
  }
  const { motif: _, ...plain } = mark;
  return [
    {
      ...plain,
      // The group has no soft strokes, and translucent strips darken at bends.
      group: mark.group === 'boundaries' ? 'bands' : mark.group,
      transient: true,
      color: highlight,
      opacity: 0.65,
      widthPx: mark.widthPx + 9,
      softPx: 4,
      casing: null,
      dash: 'solid',
      direction: 'none',
    },
    { ...mark, transient: true, widthPx: mark.widthPx + 0.7 },
  ];
}

function raise(mark: Mark, { map }: Tokens): Mark[] {
  switch (mark.type) {
    case 'stroke':
      return raiseStroke(mark, map.highlight);
    case 'symbol':
      if (mark.isSized) return [];
      return [{ ...mark, transient: true, sizePx: mark.sizePx * 1.3, priority: null }];
    case 'fill':
      return [
        {
          type: 'stroke',
          feature: mark.feature,
          group: 'bands',
          zoom: mark.zoom,
          emphasis: mark.emphasis,
          transient: true,
          lines: polygonLines(mark.geometry),
          color: map.highlight,
          opacity: 0.4,
          widthPx: 6,
          softPx: 3,
          casing: null,
          dash: 'solid',
          offsetPx: 0,
          direction: 'none',
          greatCircle: false,
          evidence: null,
          basis: null,
        },
      ];
    case 'label':
      return [];
  }
}
