/**
 * The content of a slide deck, independent of the file format. All places are px of a slide of {@link SLIDE}.
 */
import type { Size } from '../../lib/mercator.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import type { Origin } from './read-drawing.ts';

/** 13.333 × 7.5 inches at 96 px to the inch. */
export const SLIDE: Size = { width: 1280, height: 720 };
export const PX_PER_PT = 96 / 72;

/**
 * Installed on every office computer, with Latin, Greek and Cyrillic letters; elsewhere replaced by fonts of
 * the same widths (Liberation). Slides cannot embed our fonts.
 */
export const DECK_FONTS = { sans: 'Arial', serif: 'Times New Roman' } as const;

export interface Frame extends Size {
  readonly x: number;
  readonly y: number;
}

export interface DeckPiece {
  readonly text: string;
  readonly isBold?: boolean;
  /** Superscript, for citation marks. */
  readonly isRaised?: boolean;
  readonly url?: string;
}

export interface DeckText {
  readonly kind: 'text';
  /** In the list of the slide's objects. */
  readonly name: string;
  readonly frame: Frame;
  readonly paragraphs: readonly (readonly DeckPiece[])[];
  readonly sizePt: number;
  /** Line height, em. */
  readonly lineEm: number;
  /** Between paragraphs. */
  readonly gapPt: number;
  readonly color: string;
  readonly fill: string | null;
  readonly isBold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Whether this is the slide's title in outlines and for screen readers. */
  readonly isTitle: boolean;
  /** BCP 47, if not the deck's. */
  readonly language?: string;
}

export interface DeckBox {
  readonly kind: 'box';
  readonly name: string;
  readonly frame: Frame;
  readonly fill: string;
  readonly line: string | null;
}

/** Shapes, in groups named after their content. */
export interface DeckDrawing {
  readonly kind: 'drawing';
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
  /** BCP 47, of its names. */
  readonly language: string;
  readonly nodes: readonly SvgNode[];
  /** Position of the picture. Px of the slide per px of the picture. */
  readonly at: readonly [x: number, y: number];
  readonly scale: number;
  /** Visible part, px of the slide; `null` for all. */
  readonly clip: Frame | null;
  /** Returns a shape's name and its groups, outermost first. Groups take the place of their first shape. */
  readonly place: (origin: Origin, text: string | null) => DrawnPlace;
}

export interface DrawnPlace {
  readonly groups: readonly string[];
  readonly name: string;
}

/** A callout: text beside its feature, with a leader line. */
export interface DeckCallout {
  readonly kind: 'callout';
  readonly name: string;
  readonly frame: Frame;
  /** Start of the line. */
  readonly anchor: readonly [x: number, y: number];
  readonly hasDot: boolean;
  readonly joint: readonly [x: number, y: number];
  readonly paragraphs: readonly (readonly DeckPiece[])[];
  readonly sizePt: number;
  readonly lineEm: number;
  readonly insetPx: number;
  readonly color: string;
  readonly fill: string;
}

export type DeckItem = DeckText | DeckBox | DeckDrawing | DeckCallout;

export interface DeckSlide {
  readonly background: string;
  /** Bottom to top. One of them is the title. */
  readonly items: readonly DeckItem[];
  /** Paragraphs of the notes pane. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly title: string;
  readonly author: string;
  /** BCP 47, of the texts. */
  readonly language: string;
  readonly date: Date;
  /**
   * The palette offered for recolouring: dark and light text and background, six more, links. `#rrggbb` each.
   */
  readonly palette: DeckPalette;
  readonly slides: readonly DeckSlide[];
}

export interface DeckPalette {
  readonly text: string;
  readonly ground: string;
  readonly muted: string;
  readonly raised: string;
  readonly accents: readonly [string, string, string, string, string, string];
  readonly link: string;
}
