/**
 * The picture as px. A browser draws the SVG as an image into a canvas; an image knows nothing of the page's fonts, so they are put into
 * the SVG as data. Works under a policy of `img-src 'self' data: blob:`, without a request beyond the site's own font files.
 */
import { embedFonts } from './embed-fonts.ts';
import { ExportError, type Picture, type PictureExporter } from './picture.ts';

/** What every current browser can hold: sides as in Chromium and Firefox, area as in Safari on phones. */
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
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new ExportError('export.error.notMade'));
      else resolve(blob);
    }, 'image/png');
  });
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
