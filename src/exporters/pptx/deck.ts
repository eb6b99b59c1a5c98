/** What a deck of slides holds, said without the file's format. All places are px of a slide of {@link SLIDE}. */
import type { Size } from '../../lib/mercator.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import type { Origin } from './read-drawing.ts';

/** 13.333 × 7.5 inches at 96 px to the inch. */
export const SLIDE: Size = { width: 1280, height: 720 };
export const PX_PER_PT = 96 / 72;

/**
 * On every office computer, with Latin, Greek and Cyrillic letters; where they are missing, fonts of the same widths take their place
 * (Liberation). Our own fonts are not, and slides cannot carry them.
 */
export const DECK_FONTS = { sans: 'Arial', serif: 'Times New Roman' } as const;

export interface Frame extends Size {
  readonly x: number;
  readonly y: number;
}

export interface DeckPiece {
  readonly text: string;
  readonly isBold?: boolean;
  /** Set small and high, as signs of sources are. */
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
  /** Of a line, in sizes of the type. */
  readonly lineEm: number;
  /** Between paragraphs. */
  readonly gapPt: number;
  readonly color: string;
  readonly fill: string | null;
  readonly isBold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** The slide is called by it, in outlines and by screen readers. */
  readonly isTitle: boolean;
  /** BCP 47, where it is not the deck's. */
  readonly language?: string;
}

export interface DeckBox {
  readonly kind: 'box';
  readonly name: string;
  readonly frame: Frame;
  readonly fill: string;
  readonly line: string | null;
}

/** Shapes, in groups that say what they show. */
export interface DeckDrawing {
  readonly kind: 'drawing';
  readonly name: string;
  /** For those who do not see it. */
  readonly description: string;
  /** BCP 47, of its names. */
  readonly language: string;
  readonly nodes: readonly SvgNode[];
  /** Where the picture stands. Px of the slide for one px of the picture. */
  readonly at: readonly [x: number, y: number];
  readonly scale: number;
  /** What is shown of it, px of the slide; `null` for all. */
  readonly clip: Frame | null;
  /** The groups, outermost first, in which a shape stands, and its name. Groups stand where their first shape does. */
  readonly place: (origin: Origin, text: string | null) => DrawnPlace;
}

export interface DrawnPlace {
  readonly groups: readonly string[];
  readonly name: string;
}

/** Words beside what they speak of, and the line that joins them. */
export interface DeckCallout {
  readonly kind: 'callout';
  readonly name: string;
  readonly frame: Frame;
  /** Where its line begins. */
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
  /** BCP 47, of what is said. */
  readonly language: string;
  readonly date: Date;
  /** The palette that a person is offered who recolours: dark and light text and ground, six more, links. `#rrggbb` each. */
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
