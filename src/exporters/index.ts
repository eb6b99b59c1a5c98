/** The export formats of pictures. To add one: a file, and its line here; the dialog reads the list. */
import type { PictureExporter } from './picture.ts';
import { picturePng } from './picture-png.ts';
import { pictureSvg } from './picture-svg.ts';

export const PICTURE_EXPORTERS: readonly PictureExporter[] = [picturePng, pictureSvg];
