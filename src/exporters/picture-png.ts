/**
 * Renders a picture as PNG: the browser draws the SVG as an image into a canvas. An image cannot use the
 * page's fonts, so they are embedded in the SVG. Works with a CSP of `img-src 'self' data: blob:`; the only
 * requests are for the site's font files. The file embeds its view, so that the atlas can open it again.
 */
import { withPngText } from '../lib/png-text.ts';
import { embedFonts } from './embed-fonts.ts';
import { ExportError, type Picture, type PictureExporter } from './picture.ts';

/** Limits of every current browser: sides as in Chromium and Firefox, area as in Safari on phones. */
const MAX_SIDE_PX = 16_384;
const MAX_AREA_PX = 67_108_864;

export const picturePng: PictureExporter = {
  id: 'png',
  label: 'picture.png',
  extension: 'png',
  scales: [1, 2, 3],
  make: makePng,
};

async function makePng(picture: Picture, scale: number): Promise<Blob> {
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  if (!fitsCanvas(width, height)) throw new ExportError('export.error.tooLarge');
  const image = await loadImage(await embedFonts(picture.svg, document));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new ExportError('export.error.noCanvas');
  await drawWithFonts(context, image);
  const pixels = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new ExportError('export.error.notMade'));
      else resolve(blob);
    }, 'image/png');
  });
  const { keyword, text } = picture.carried;
  const bytes = new Uint8Array(await pixels.arrayBuffer());
  return new Blob([withPngText(bytes, keyword, text)], { type: 'image/png' });
}

/** Pause between two drawings, and their minimum and maximum number. */
const SETTLE_MS = 60;
const MIN_DRAWINGS = 4;
const MAX_DRAWINGS = 40;
/** Width for comparing two drawings. */
const SAMPLE_PX = 480;

/**
 * Draws the image until it no longer changes. Browsers report an SVG as decoded before its embedded fonts
 * are, so the first drawings lack text, and no event follows.
 */
async function drawWithFonts(context: CanvasRenderingContext2D, image: HTMLImageElement): Promise<void> {
  const { canvas } = context;
  const sample = document.createElement('canvas');
  sample.width = Math.min(SAMPLE_PX, canvas.width);
  sample.height = Math.max(1, Math.round((canvas.height * sample.width) / canvas.width));
  const sampling = sample.getContext('2d', { willReadFrequently: true });
  if (sampling === null) throw new ExportError('export.error.noCanvas');
  let before: Uint32Array | null = null;
  for (let drawn = 1; drawn <= MAX_DRAWINGS; drawn += 1) {
    sampling.drawImage(image, 0, 0, sample.width, sample.height);
    const { data } = sampling.getImageData(0, 0, sample.width, sample.height);
    const now = new Uint32Array(data.buffer);
    if (drawn >= MIN_DRAWINGS && isSame(now, before)) break;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
}

function isSame(a: Uint32Array, b: Uint32Array | null): boolean {
  return b !== null && a.length === b.length && a.every((pixel, i) => pixel === b[i]);
}

export function fitsCanvas(widthPx: number, heightPx: number): boolean {
  return widthPx <= MAX_SIDE_PX && heightPx <= MAX_SIDE_PX && widthPx * heightPx <= MAX_AREA_PX;
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch (cause) {
    throw new ExportError('export.error.notDrawn', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}
