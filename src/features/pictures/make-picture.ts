/** Exports the current view as a picture with its furniture. Lazy-loaded. */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { HandlingMark } from '../../domain/briefing.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import type { Picture, PictureExporter } from '../../exporters/picture.ts';
import { buildPicture, pictureTitle } from '../../figure/build-picture.ts';
import { drawVisible } from '../../figure/draw-scene.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Size } from '../../lib/mercator.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import { carryScene } from '../../scene/carried-scene.ts';
import type { Scene } from '../../scene/scene.ts';
import { pictureOf } from './picture-of.ts';

export interface PictureRequest {
  /** Unfiltered. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly tokens: Tokens;
  readonly t: Translate;
  /** Map size, CSS px. */
  readonly size: Size;
  /** Handling mark on the screen, repeated in the picture. */
  readonly handling: HandlingMark | null;
}

/** Narrowest supported window. */
const MIN_PX = 320;
/** Fallback size, CSS px: a small window. */
const UNSEEN: Size = { width: 1024, height: 768 };

/** Returns the map size on screen, CSS px, or a fallback. */
export function mapSize(): Size {
  const map = document.querySelector('.map-stage');
  return {
    width: Math.max(MIN_PX, map?.clientWidth ?? UNSEEN.width),
    height: Math.max(MIN_PX, map?.clientHeight ?? UNSEEN.height),
  };
}

/** Builds the picture with title, legend, sources and notes. */
export function buildView({ atlas, scene, tokens, t, size, handling }: PictureRequest): SvgNode {
  const visible = drawVisible({ atlas, scene, tokens, t });
  return buildPicture({ ...visible, scene, tokens, t, ...size, date: new Date(), handling });
}

/** The view as a picture for export. */
export function makePicture(request: PictureRequest): Picture {
  return pictureOf(buildView(request), carryScene(request.scene, request.atlas.editions.current));
}

/**
 * Makes and downloads the file; returns its name.
 * @throws ExportError with a message for the user
 */
export async function downloadPicture(
  request: PictureRequest,
  picture: Picture,
  exporter: PictureExporter,
  scale: number,
): Promise<string> {
  const blob = await exporter.make(picture, scale);
  const name = fileNameOf(pictureTitle(request), new Date(), exporter.extension);
  downloadBlob(blob, name, document);
  return name;
}
