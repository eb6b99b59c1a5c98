/**
 * Vite plugin: draws the static map from the compiled data into the page at `<!--static-map-->`; serves
 * `virtual:static-map.css`, its sizes and its colours that are not tokens.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { themedVariablesCss } from '../../styles/css-variables.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import { ATLAS_FILE_NAMES } from '../domain/atlas-files.ts';
import { buildStaticMap, type StaticMap } from '../figure/static-map.ts';
import { STATIC_MAP_FRAME_CLASS, staticMapCss } from '../figure/static-map-layout.ts';
import { translateEnglish } from '../i18n/make-translate.ts';
import { buildDrawing } from '../layers/build-drawing.ts';
import { toSvgString } from '../lib/svg-node.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { selectVisible } from '../scene/visible.ts';
import { readAtlas } from './read-atlas.ts';

const PLACE = '<!--static-map-->';
const ID = 'virtual:static-map.css';
const RESOLVED = `\0${ID}`;

export function staticMap(root: string): Plugin {
  const folder = join(root, 'public/data');
  let kept: { readonly stamp: number; readonly picture: StaticMap } | null = null;
  const picture = (): StaticMap => {
    const stamp = Math.max(
      ...Object.values(ATLAS_FILE_NAMES).map((name) => statSync(join(folder, name)).mtimeMs),
    );
    if (kept?.stamp !== stamp) kept = { stamp, picture: drawStaticMap(folder) };
    return kept.picture;
  };
  return {
    name: 'crossroads-static-map',
    resolveId: (source) => (source === ID ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? staticMapCss() + themedVariablesCss(picture().variables) : null),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        // A function, because `$` has a meaning in replacement text.
        html.replace(
          PLACE,
          () => `<div class="${STATIC_MAP_FRAME_CLASS}">${toSvgString(picture().node)}</div>`,
        ),
    },
  };
}

function drawStaticMap(folder: string): StaticMap {
  const scene = DEFAULT_SCENE;
  const atlas = selectVisible(readAtlas(folder), scene);
  const t = translateEnglish;
  return buildStaticMap({
    atlas,
    scene,
    t,
    themes: THEME_IDS.map((id) => {
      const tokens = TOKENS[id];
      return { tokens, drawing: buildDrawing({ atlas, scene, tokens, t, hover: null }) };
    }),
  });
}
