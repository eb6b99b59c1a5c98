/**
 * Derives the legend of an embedded page. Its map has width steps, and a line of one colour on a narrow map
 * can have several on a wide one.
 */
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import { type FigureSpeech, FLUID_STEPS } from '../figure/fluid-figure.ts';
import { sightOf } from '../figure/frame.ts';
import { buildSample } from '../figure/sample-picture.ts';
import { mergeThemes, type OwnVariables } from '../figure/themed-tree.ts';
import type { Translate } from '../i18n/translate.ts';
import type { LegendEntry } from '../layers/legend.ts';
import { selectPageLegends } from '../layers/select-legend.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import { cameraForSize } from '../scene/camera-for-size.ts';
import type { Scene } from '../scene/scene.ts';
import { mergeSteps, type StepRow } from './merge-steps.ts';
import { PAGE_MAP } from './page-view.ts';

/** A line of the legend. */
export interface PageLegendRow {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  readonly sample: SvgNode;
  /** The only map step it is for; `null` for all. */
  readonly step: number | null;
}

/** The content does not depend on the theme. */
const FIRST_THEME = THEME_IDS[0] ?? 'light';

/**
 * Returns one legend for each language, in their order. Samples have the colours of all themes, like the map.
 */
export function legendsOf(
  scene: Scene,
  spoken: readonly FigureSpeech[],
  variables: OwnVariables,
): readonly (readonly PageLegendRow[])[] {
  const [first] = spoken;
  if (first === undefined) return [];
  const samples = samplesOf(scene, first, variables);
  return spoken.map(({ language, t, drawn }) =>
    rowsIn(drawn.atlas, { ...scene, language }, t, TOKENS[FIRST_THEME]).map(
      ({ step, row: { key, label, note = null } }, at) => {
        const sample = samples[at];
        if (sample?.key !== key) throw new Error(`languages have different legends at ${key}`);
        return { key: step === null ? key : `${key} ${step}`, label, note, sample: sample.node, step };
      },
    ),
  );
}

/** @param atlas reduced to the scene */
function rowsIn(atlas: Atlas, scene: Scene, t: Translate, tokens: Tokens): readonly StepRow<LegendEntry>[] {
  const sights = FLUID_STEPS.map(({ drawnForPx: width }) => {
    const size = { width, height: (width * PAGE_MAP.height) / PAGE_MAP.width };
    return sightOf({ ...scene, camera: cameraForSize(scene.camera, PAGE_MAP, size) }, size);
  });
  return mergeSteps(selectPageLegends({ atlas, scene, tokens, t, hover: null }, sights), isSame);
}

function isSame(one: LegendEntry, other: LegendEntry): boolean {
  return one.key === other.key && JSON.stringify(one.sample) === JSON.stringify(other.sample);
}

function samplesOf(
  scene: Scene,
  { drawn, t }: FigureSpeech,
  variables: OwnVariables,
): readonly { readonly key: string; readonly node: SvgNode }[] {
  const byTheme = THEME_IDS.map((id) => {
    const tokens = TOKENS[id];
    return { tokens, rows: rowsIn(drawn.atlas, scene, t, tokens) };
  });
  return (byTheme[0]?.rows ?? []).map(({ row: { key } }, at) => {
    const trees = byTheme.map(({ tokens, rows }) => {
      const row = rows[at]?.row;
      if (row?.key !== key) throw new Error(`themes have different legends at ${key}`);
      return { tokens, node: buildSample(`${at}`, row.sample) };
    });
    return { key, node: mergeThemes(trees, 'map-', variables).node };
  });
}
