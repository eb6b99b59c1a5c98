import type { PictureExporter } from './picture.ts';

/** The drawing itself, for editing and print. Its fonts are named, not contained: editors take the installed ones. */
export const pictureSvg: PictureExporter = {
  id: 'svg',
  label: 'picture.svg',
  extension: 'svg',
  scales: [1],
  make: async ({ svg }) => new Blob([svg], { type: 'image/svg+xml' }),
};
