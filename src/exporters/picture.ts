/**
 * Shared types of the picture exporters. They receive the picture as SVG text, independent of how it was
 * drawn.
 */
import type { MessageKey } from '../i18n/messages.ts';

export interface Picture {
  /** A complete SVG file with namespace: picture, title, legend, sources and notes. */
  readonly svg: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** The view, so that the atlas can open it again: a hidden text under a keyword. */
  readonly carried: { readonly keyword: string; readonly text: string };
}

export interface PictureExporter {
  readonly id: 'png' | 'svg';
  /** Name of the format, for a menu. */
  readonly label: MessageKey;
  readonly extension: string;
  /** Device px per CSS px to choose from; a single one if the format has no px. */
  readonly scales: readonly number[];
  /** @throws ExportError with a message for the user */
  readonly make: (picture: Picture, scale: number) => Promise<Blob>;
}

/** A failure with a message for the user from the catalogue. */
export class ExportError extends Error {
  readonly key: Extract<MessageKey, `export.error.${string}`>;

  constructor(key: ExportError['key'], options?: ErrorOptions) {
    super(key, options);
    this.name = 'ExportError';
    this.key = key;
  }
}
