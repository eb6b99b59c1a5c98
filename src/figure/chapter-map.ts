/** The standalone image of a chapter, with briefing title, legend, sources and handling mark. */
import type { HandlingMark } from '../domain/briefing.ts';
import { formatsOf } from '../i18n/format.ts';
import type { LegendEntry } from '../layers/legend.ts';
import { localDay } from '../lib/local-day.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import { buildFigure } from './build-figure.ts';
import { creditsOf } from './build-picture.ts';
import type { CalloutSpots } from './callout-spots.ts';
import { drawCallouts } from './draw-callouts.ts';
import { drawVisible, type SceneInput } from './draw-scene.ts';
import type { LegendGroup } from './furniture.ts';

export interface ChapterMapInput
  extends Required<Pick<SceneInput, 'atlas' | 'scene' | 'tokens' | 't' | 'size' | 'lit'>> {
  readonly title: string;
  /** Title of the briefing; `null` without a briefing. */
  readonly story: string | null;
  readonly handling: HandlingMark | null;
  readonly legend: readonly LegendEntry[];
  /** In the order of `spots`. */
  readonly callouts: readonly string[];
  readonly spots: CalloutSpots;
  /** Of the callouts. */
  readonly sources: readonly { readonly number: number; readonly name: string }[];
  readonly date: Date;
}

export function buildChapterMap(input: ChapterMapInput): SvgNode {
  const { scene, tokens, t, size, date } = input;
  const visible = drawVisible(input);
  const callouts = drawCallouts(input.callouts, input.spots, tokens);
  return buildFigure({
    ...visible,
    scene,
    tokens,
    t,
    ...size,
    overlay: callouts.nodes,
    over: callouts.over,
    idPrefix: 'picture-',
    furniture: {
      title: input.title,
      subtitle: input.story,
      legend: inColumns(input.legend),
      sources: [
        ...input.sources.map(({ number, name }) => `[${number}] ${name}`),
        ...creditsOf({ ...visible, scene, t }),
      ],
      handling: input.handling,
      colophon: t('figure.colophon', {
        edition: visible.atlas.editions.current,
        date: formatsOf(scene.language).date(localDay(date)),
      }),
    },
  });
}

/** Legend entries per column. */
const COLUMN_LINES = 2;

function inColumns(entries: readonly LegendEntry[]): LegendGroup[] {
  const columns: LegendGroup[] = [];
  for (let at = 0; at < entries.length; at += COLUMN_LINES) {
    columns.push({ title: '', entries: entries.slice(at, at + COLUMN_LINES) });
  }
  return columns;
}
