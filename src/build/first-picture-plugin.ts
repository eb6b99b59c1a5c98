/**
 * Vite plugin: draws the first picture from the compiled data and puts it into the page at `<!--first-picture-->`; serves
 * `virtual:first-picture.css`, its sizes and the few colours that are no token's own.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { themedVariablesCss } from '../../styles/css-variables.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import { ATLAS_FILE_NAMES } from '../domain/atlas-files.ts';
import { buildFirstPicture, type FirstPicture } from '../figure/first-picture.ts';
import { FIRST_PICTURE_FRAME_CLASS, firstPictureCss } from '../figure/first-picture-layout.ts';
import { translateEnglish } from '../i18n/make-translate.ts';
import { buildDrawing } from '../layers/build-drawing.ts';
import { toSvgString } from '../lib/svg-node.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { selectVisible } from '../scene/visible.ts';
import { readAtlas } from './read-atlas.ts';

const PLACE = '<!--first-picture-->';
const ID = 'virtual:first-picture.css';
const RESOLVED = `\0${ID}`;

export function firstPicture(root: string): Plugin {
  const folder = join(root, 'public/data');
  let kept: { readonly stamp: number; readonly picture: FirstPicture } | null = null;
  const picture = (): FirstPicture => {
    const stamp = Math.max(
      ...Object.values(ATLAS_FILE_NAMES).map((name) => statSync(join(folder, name)).mtimeMs),
    );
    if (kept?.stamp !== stamp) kept = { stamp, picture: drawFirstPicture(folder) };
    return kept.picture;
  };
  return {
    name: 'crossroads-first-picture',
    resolveId: (source) => (source === ID ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? firstPictureCss() + themedVariablesCss(picture().variables) : null),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        // A function, because `$` has a meaning in replacement text.
        html.replace(
          PLACE,
          () => `<div class="${FIRST_PICTURE_FRAME_CLASS}">${toSvgString(picture().node)}</div>`,
        ),
    },
  };
}

function drawFirstPicture(folder: string): FirstPicture {
  const scene = DEFAULT_SCENE;
  const atlas = selectVisible(readAtlas(folder), scene);
  const t = translateEnglish;
  return buildFirstPicture({
    atlas,
    scene,
    t,
    themes: THEME_IDS.map((id) => {
      const tokens = TOKENS[id];
      return { tokens, drawing: buildDrawing({ atlas, scene, tokens, t, hover: null }) };
    }),
  });
}
