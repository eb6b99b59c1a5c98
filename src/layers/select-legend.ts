/** The legend of a view: one entry for each kind of sign that is drawn in it. */
import type { MessageKey } from '../i18n/messages.ts';
import type { LayerId } from '../scene/scene.ts';
import { buildDrawing, type DrawingContext } from './build-drawing.ts';
import type { Drawing, FillMark, Mark } from './drawing.ts';
import { layerOf } from './index.ts';
import { deriveLegend, type LegendEntry, type Sign, withoutHighlight } from './legend.ts';
import type { ScreenView } from './screen-view.ts';
import { isSeen, type Sight } from './seen-features.ts';
import { SIGNS } from './signs.ts';
import { viewSigns } from './view-signs.ts';
import { selectVisibleMarks } from './visible-marks.ts';

/** The entries of a layer, or of signs that several layers draw (`view`). */
export interface LegendGroup {
  readonly id: LayerId | 'view';
  readonly title: MessageKey;
  readonly entries: readonly LegendEntry[];
}

/** In the order of the legend. */
const ORDER = Object.keys(SIGNS) as LayerId[];

/**
 * @param view with the marks visible at its zoom
 * @param more signs besides those of the scene
 */
export function selectLegend(
  context: DrawingContext,
  view: ScreenView,
  more: readonly Sign[] = [],
): readonly LegendGroup[] {
  const isLit = (context.lit ?? []).length > 0;
  const marks = view.drawing.filter((mark) => (mark.transient === undefined || isLit) && isSeen(mark, view));
  const drawn = withoutCovered(marks);
  const groups = ORDER.filter((id) => context.scene.layers.includes(id))
    .map(layerOf)
    .filter((layer) => layer.unavailable(context) === null)
    .map(({ id, title }) => ({
      id,
      title,
      entries: deriveLegend(drawn, SIGNS[id](context), view.zoom).map((entry) => ({
        ...entry,
        sample: withoutHighlight(entry.sample, context.tokens),
      })),
    }));
  const common = deriveLegend(drawn, [...viewSigns(context), ...more], view.zoom);
  return [...groups, { id: 'view' as const, title: 'legend.view' as const, entries: common }].filter(
    ({ entries }) => entries.length > 0,
  );
}

/** Returns the entries of the views on one screen, each sign once. */
export function joinLegends(legends: readonly (readonly LegendGroup[])[]): readonly LegendGroup[] {
  const order: readonly LegendGroup['id'][] = [...ORDER, 'view'];
  return order.flatMap((id) => {
    const groups = legends.flatMap((legend) => legend.filter((group) => group.id === id));
    const [head] = groups;
    if (head === undefined) return [];
    const entries = new Map(groups.flatMap((group) => group.entries).map((entry) => [entry.key, entry]));
    return [{ ...head, entries: [...entries.values()] }];
  });
}

/** Removes tints under an area of the same jurisdiction that covers them. */
function withoutCovered(marks: Drawing): readonly Mark[] {
  const top = new Map<unknown, FillMark>();
  for (const mark of marks) if (mark.type === 'fill' && mark.pattern === 'none') top.set(mark.feature, mark);
  return marks.filter(
    (mark) => mark.type !== 'fill' || mark.pattern !== 'none' || top.get(mark.feature) === mark,
  );
}

/** Not in exports and pages with little room: what towns, borders and tints mean is clear without an entry. */
const CLEAR: readonly LegendGroup['id'][] = ['movement', 'nodes', 'places', 'borders', 'jurisdictions'];
const MAX_LINES = 10;

/** Leaves out the groups that an audience understands without a legend, for screens and slides. */
export function withoutClear(groups: readonly LegendGroup[]): readonly LegendGroup[] {
  return groups.filter(({ id }) => !CLEAR.includes(id));
}

/** Returns the first entries of the views of a slide or a small picture, each sign once. */
export function selectShortLegend(
  ...views: readonly (readonly [DrawingContext, Sight])[]
): readonly LegendEntry[] {
  const entries = views.flatMap(([context, sight]) => selectPageLegends(context, [sight]).flat());
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()].slice(0, MAX_LINES);
}

/**
 * Returns the entries of views of a scene, in their order, with keys that are unique among layers: line styles
 * may depend on zoom.
 */
export function selectPageLegends(
  context: DrawingContext,
  sights: readonly Sight[],
): readonly (readonly LegendEntry[])[] {
  const drawing = buildDrawing(context);
  return sights.map((sight) =>
    withoutClear(
      selectLegend(context, { ...sight, drawing: selectVisibleMarks(drawing, sight.zoom) }),
    ).flatMap(({ id, entries }) => entries.map((entry) => ({ ...entry, key: `${id} ${entry.key}` }))),
  );
}
