import type { PictureExporter } from './picture.ts';

/** The SVG drawing, for editing and print. Fonts are not embedded: editors use installed ones. */
export const pictureSvg: PictureExporter = {
  id: 'svg',
  label: 'picture.svg',
  extension: 'svg',
  scales: [1],
  make: async ({ svg }) => new Blob([svg], { type: 'image/svg+xml' }),
};
