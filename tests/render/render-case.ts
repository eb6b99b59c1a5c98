/** A render case: a folder below `cases/` with `input.json`, the picture it must give as `expected.png`, and data of its own. */

import type { ScreenBox } from '../../src/lib/screen-box.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { ThemeId } from '../../styles/tokens/tokens.ts';

export interface RenderInput {
  /** What the picture shows that could break, in one sentence. */
  readonly shows: string;
  readonly renderer: 'map' | 'figure';
  readonly theme: ThemeId;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Where the scene differs from the default. */
  readonly scene: Partial<Scene>;
  /** Where the scene of the next chapter differs, which follows on the event `next-chapter`; the scene is then a chapter too. */
  readonly next?: Partial<Scene>;
  /** Own incidents as points: where, in which group, and 1 for those that are still shown after the first picture. */
  readonly incidents?: readonly (readonly [lng: number, lat: number, group: number, shown: 0 | 1])[];
  /** How the incidents are shown; points by themselves without it. */
  readonly incidentsAs?: 'hexagons' | 'density';
  /** Where something would stand over the live map, px: names keep off. */
  readonly over?: readonly ScreenBox[];
  /** Share of pixels that may differ, for machines that round lines in another way. Default 0.002. */
  readonly tolerance?: number;
}

/** What the test hands to the page that draws. */
export interface RenderOrder {
  readonly input: RenderInput;
  /** Files of the case's folder `data/`, by name: they take the place of those of the compiled atlas. */
  readonly files: Readonly<Record<string, unknown>>;
}
