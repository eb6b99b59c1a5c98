/** Contents on the cover: a line per chapter, in one or two columns. */
import { type DeckItem, type DeckPiece, SLIDE } from '../../../exporters/pptx/deck.ts';
import { heightOf, type Setting } from './fit-pieces.ts';
import type { SlideInput } from './slide-input.ts';
import { plain } from './slide-items.ts';

type Line = readonly DeckPiece[];

const TOP_PX = 104;
const HEIGHT_PX = SLIDE.height - 150;
const GUTTER_PX = 24;
const HEADING: Setting = { sizePt: 12, lineEm: 1.2, gapPt: 0, isBold: true };
const SIZES_PT = { inOne: [15, 14, 13, 12, 11], inTwo: [12, 11] };
const MIN_PT = 11;
const IN_ONE = { lineEm: 1.24, gapPt: 7 } as const;
/** Tighter spacing, since titles wrap to two or three lines. */
const IN_TWO = { lineEm: 1.2, gapPt: 4 } as const;
const MORE: Setting = { sizePt: MIN_PT, lineEm: 1.2, gapPt: 0 };
const MORE_PX = 28;

/** @returns also the lines moved to the notes, whose number the cover shows */
export function composeContents(
  { content: { chapters, tokens }, words }: SlideInput,
  left: number,
  width: number,
): { readonly items: readonly DeckItem[]; readonly spilled: readonly Line[] } {
  const { ui } = tokens;
  const name = words('deck.cover.contents');
  const lines = chapters.map(({ number, chapter }) => [
    { text: `${number}  `, isBold: true },
    { text: chapter.title },
  ]);
  const { columns, columnWidth, setting, spilled } = fitContents(lines, { width, height: HEIGHT_PX });
  const items: DeckItem[] = [
    {
      kind: 'text',
      frame: { x: left, y: 72, width, height: 24 },
      ...plain(name, [[{ text: name }]], HEADING, ui.muted),
      isBold: true,
    },
    ...columns.map(
      (column, at): DeckItem => ({
        kind: 'text',
        frame: {
          x: left + at * (columnWidth + GUTTER_PX),
          y: TOP_PX,
          width: columnWidth,
          height: Math.ceil(heightOf(column, columnWidth, setting)),
        },
        ...plain(name, column, setting, ui.text),
      }),
    ),
  ];
  if (spilled.length > 0) {
    const more = words('deck.cover.more', { count: spilled.length });
    items.push({
      kind: 'text',
      frame: { x: left, y: TOP_PX + HEIGHT_PX - MORE_PX + 8, width, height: MORE_PX - 8 },
      ...plain(name, [[{ text: more }]], MORE, ui.muted),
    });
  }
  return { items, spilled };
}

export interface FittedContents {
  readonly columns: readonly (readonly Line[])[];
  readonly columnWidth: number;
  readonly setting: Setting;
  /** Lines that do not fit even two columns at the smallest size. */
  readonly spilled: readonly Line[];
}

/** Never splits a line. Balances two columns. Reserves room for a remark if lines are left over. */
export function fitContents(
  lines: readonly Line[],
  { width, height }: { readonly width: number; readonly height: number },
): FittedContents {
  for (const sizePt of SIZES_PT.inOne) {
    const setting = { sizePt, ...IN_ONE };
    if (heightOf(lines, width, setting) <= height)
      return { columns: [lines], columnWidth: width, setting, spilled: [] };
  }
  const columnWidth = (width - GUTTER_PX) / 2;
  for (const sizePt of SIZES_PT.inTwo) {
    const setting = { sizePt, ...IN_TWO };
    const columns = inTwo(lines, columnWidth, setting);
    if (columns.every((column) => heightOf(column, columnWidth, setting) <= height))
      return { columns, columnWidth, setting, spilled: [] };
  }
  const setting = { sizePt: MIN_PT, ...IN_TWO };
  const fill = (some: readonly Line[]): readonly Line[] => {
    let count = some.length;
    while (count > 0 && heightOf(some.slice(0, count), columnWidth, setting) > height - MORE_PX) count -= 1;
    return some.slice(0, count);
  };
  const first = fill(lines);
  const second = fill(lines.slice(first.length));
  return {
    columns: [first, second],
    columnWidth,
    setting,
    spilled: lines.slice(first.length + second.length),
  };
}

/** Splits to minimize the height of the taller column. */
function inTwo(lines: readonly Line[], width: number, setting: Setting): readonly (readonly Line[])[] {
  const partedAt = (count: number) => [lines.slice(0, count), lines.slice(count)];
  const heightAt = (count: number) =>
    Math.max(...partedAt(count).map((column) => heightOf(column, width, setting)));
  let count = Math.ceil(lines.length / 2);
  while (count < lines.length && heightAt(count + 1) < heightAt(count)) count += 1;
  while (count > 1 && heightAt(count - 1) < heightAt(count)) count -= 1;
  return partedAt(count);
}
