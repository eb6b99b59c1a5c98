/** Builds the exported image: a figure with title, legend, credits, both notes, edition and date. */

import { sourcesOf } from '../domain/record-sources.ts';
import { formatsOf } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { joinLegends, selectLegend } from '../layers/select-legend.ts';
import { selectVisibleMarks } from '../layers/visible-marks.ts';
import { localDay } from '../lib/local-day.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import { buildFigure, type FigureInput } from './build-figure.ts';
import { selectStill } from './draw-map.ts';
import { sightOf } from './frame.ts';
import type { FurnitureInput, LegendGroup } from './furniture.ts';
import { sidesOf } from './sides.ts';

export interface PictureInput extends Omit<FigureInput, 'furniture' | 'idPrefix'> {
  /** Date of the export. */
  readonly date: Date;
  /** Handling mark of the open briefing. */
  readonly handling?: FurnitureInput['handling'];
}

/** Builds the image; its `width` and `height` attributes include the furniture. */
export function buildPicture({ date, handling = null, ...figure }: PictureInput): SvgNode {
  return buildFigure({
    ...figure,
    furniture: furnitureOf({ ...figure, date, handling }),
    idPrefix: 'picture-',
  });
}

/** Returns a short title of the image, also used for its file name. */
export function pictureTitle({ atlas, scene, t }: Pick<PictureInput, 'atlas' | 'scene' | 't'>): string {
  const record = scene.selection === null ? undefined : atlas.byId.get(scene.selection);
  return record === undefined
    ? t('app.subtitle')
    : t('figure.titleSelected', { name: nameOf(record.properties, scene.language) });
}

function furnitureOf(input: PictureInput): FurnitureInput {
  const { atlas, scene, t, date, handling = null } = input;
  const formats = formatsOf(scene.language);
  // The sides of a comparison have names of their own.
  const isCompared = scene.comparison !== null;
  const limits = [
    scene.briefOnly && !isCompared ? t('figure.briefOnly') : null,
    isCompared || (scene.period.from === null && scene.period.to === null)
      ? null
      : t('figure.period', { period: formats.dateRange(scene.period.from, scene.period.to) }),
  ].filter((limit) => limit !== null);
  return {
    title: pictureTitle(input),
    subtitle: limits.length === 0 ? null : limits.join(' · '),
    legend: legendOf(input),
    sources: creditsOf(input),
    handling,
    colophon: t('figure.colophon', {
      edition: atlas.editions.current,
      date: formats.date(localDay(date)),
    }),
  };
}

function legendOf({ tokens, t, width, height, ...input }: PictureInput): LegendGroup[] {
  const legends = sidesOf(input.scene, { width, height }).map(({ scene, size }, i) => {
    const { atlas, drawing } = i > 0 && input.right !== undefined ? input.right : input;
    const view = { ...sightOf(scene, size), drawing: selectVisibleMarks(drawing, scene.camera.zoom) };
    return selectLegend({ atlas, scene, tokens, t, hover: null }, view);
  });
  return joinLegends(legends).map(({ title, entries }) => ({ title: t(title), entries }));
}

/** Returns the required credits of the drawn features and the basemap; other sources are only counted. */
export function creditsOf({
  atlas,
  scene,
  drawing,
  right,
  t,
}: Pick<PictureInput, 'atlas' | 'scene' | 'drawing' | 'right' | 't'>): string[] {
  const used = new Set<string>();
  for (const side of right === undefined ? [{ atlas, drawing }] : [{ atlas, drawing }, right]) {
    for (const { feature } of selectStill(side.drawing, scene.camera.zoom)) {
      const record = feature === null ? undefined : side.atlas.byId.get(feature);
      for (const source of record === undefined ? [] : sourcesOf(record)) used.add(source);
    }
  }
  for (const label of atlas.basemap.labels) for (const source of label.sources) used.add(source);
  const credits = new Set<string>();
  let others = 0;
  for (const source of atlas.sources) {
    if (!used.has(source.id)) continue;
    if (source.attribution === undefined) others += 1;
    else credits.add(source.attribution);
  }
  return [...credits, ...(others === 0 ? [] : [t('figure.moreSources', { count: others })])];
}
