/** From the view as it stands to a file: the figure with its furniture, handed to an exporter. Loaded when it is asked for. */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { HandlingMark } from '../../domain/briefing.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import type { Picture, PictureExporter } from '../../exporters/picture.ts';
import { buildPicture, pictureTitle } from '../../figure/build-picture.ts';
import type { Translate } from '../../i18n/translate.ts';
import { buildDrawing } from '../../layers/build-drawing.ts';
import type { Size } from '../../lib/mercator.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import { carryScene } from '../../scene/carried-scene.ts';
import type { Scene } from '../../scene/scene.ts';
import { pictureOf } from './picture-of.ts';

export interface PictureRequest {
  /** Already reduced by `selectVisible`. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly tokens: Tokens;
  readonly t: Translate;
  /** Of the map, CSS px. */
  readonly size: Size;
  /** The mark that stands on the screen stands on what is made of it. */
  readonly handling: HandlingMark | null;
}

/** The narrowest window in which all of the atlas can be used. */
const MIN_PX = 320;
/** Of a map that is not on screen, CSS px: a small window. */
const UNSEEN: Size = { width: 1024, height: 768 };

/** Size of the map on screen, in CSS px; one that can be drawn on when it has none. */
export function mapSize(): Size {
  const map = document.querySelector('.map-stage');
  return {
    width: Math.max(MIN_PX, map?.clientWidth ?? UNSEEN.width),
    height: Math.max(MIN_PX, map?.clientHeight ?? UNSEEN.height),
  };
}

/** The picture of the view, with title, legend, sources and notes. */
export function buildView({ atlas, scene, tokens, t, size, handling }: PictureRequest): SvgNode {
  const drawing = buildDrawing({ atlas, scene, tokens, t, hover: null });
  return buildPicture({ atlas, scene, drawing, tokens, t, ...size, date: new Date(), handling });
}

/** The picture of the view as a file holds it. */
export function makePicture(request: PictureRequest): Picture {
  return pictureOf(buildView(request), carryScene(request.scene, request.atlas.editions.current));
}

/**
 * Makes the file and hands it to the browser's downloads; returns its name.
 * @throws ExportError with a message for the reader.
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
