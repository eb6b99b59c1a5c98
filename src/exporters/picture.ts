/** What the exporters of a picture share. They are handed the picture as SVG text, so that they know nothing of how it was drawn. */
import type { MessageKey } from '../i18n/messages.ts';

export interface Picture {
  /** A whole SVG file (with namespace): all of the picture, title, legend, sources and notes included. */
  readonly svg: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** What the file keeps of the view, so that it can open it again: a text under a keyword, not shown. */
  readonly carried: { readonly keyword: string; readonly text: string };
}

export interface PictureExporter {
  readonly id: 'png' | 'svg';
  /** Name of the format, for a menu. */
  readonly label: MessageKey;
  readonly extension: string;
  /** Device px per CSS px to choose from; one only where the format has no px. */
  readonly scales: readonly number[];
  /** @throws ExportError with a message for the reader. */
  readonly make: (picture: Picture, scale: number) => Promise<Blob>;
}

/** A failure that the reader is told of, in words of the catalogue. */
export class ExportError extends Error {
  readonly key: Extract<MessageKey, `export.error.${string}`>;

  constructor(key: ExportError['key'], options?: ErrorOptions) {
    super(key, options);
    this.name = 'ExportError';
    this.key = key;
  }
}
