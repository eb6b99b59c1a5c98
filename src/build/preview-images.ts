/**
 * Paints the preview images of pages (Open Graph) as PNG files. Made only if the site address is known,
 * because such images need absolute addresses.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Resvg } from '@resvg/resvg-js';
import { readShippedFace, sfntFace } from '../../styles/fonts/cut-face.ts';
import { charactersOf, FACES, type Face, weightsOf } from '../../styles/fonts/faces.ts';
import type { PageId } from '../embeds/page-ids.ts';
import { type SvgNode, toSvgString } from '../lib/svg-node.ts';
import { EMBED_FOLDER } from './embed-scripts-plugin.ts';

/** In the folder of pages; one for all languages. */
export function previewImageName(canonicalId: PageId): string {
  return `${canonicalId}/share.png`;
}

/** @param site its address, with a slash at its end */
export function previewImageUrl(site: string, canonicalId: PageId): string {
  return `${site}${EMBED_FOLDER}/${previewImageName(canonicalId)}`;
}

/** Scripts of maps and titles. */
const SCRIPTS: readonly Face['script'][] = ['latin', 'latin-ext'];
const WEIGHTS = [400, 500, 600, 700];

export interface PreviewPainter {
  readonly write: (file: string, picture: SvgNode) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The renderer reads fonts from TTF files with one weight each, in a temporary folder. */
export async function makePreviewPainter(): Promise<PreviewPainter> {
  const { Resvg: Renderer } = await import('@resvg/resvg-js');
  const folder = await mkdtemp(join(tmpdir(), 'crossroads-fonts-'));
  const fontFiles = await writeFonts(folder);
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' };
  return {
    write: async (file, picture) => {
      const drawn: Resvg = new Renderer(toSvgString(picture, { standalone: true }), { font });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, drawn.render().asPng());
    },
    end: () => rm(folder, { recursive: true }),
  };
}

async function writeFonts(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const face of FACES.filter(({ script }) => SCRIPTS.includes(script))) {
    const [lightest, boldest] = weightsOf(face);
    const source = await readShippedFace(face);
    for (const weight of lightest === boldest
      ? [null]
      : WEIGHTS.filter((one) => one >= lightest && one <= boldest)) {
      const file = join(folder, `${files.length}.ttf`);
      await writeFile(file, await sfntFace(source, charactersOf(face.script), weight));
      files.push(file);
    }
  }
  return files;
}
