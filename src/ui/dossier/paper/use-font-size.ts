import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PaperChoices, PaperKind, PaperMatter, PaperSize } from './paper-matter.ts';

/** Smallest legible print, points. */
const SMALLEST_PT = 6;
const SIZES_PT = [9.5, 9, 8.5, 8, 7.5, 7, 6.5, SMALLEST_PT] as const;

/** Height of the printable area, px of 1/96 inch, minus a line since printers round. */
const PAGE_PX: Readonly<Record<PaperSize, number>> = { A4: 1035, Letter: 968 };

/** Finds the largest font size that fits the page, measured on a preview of the page's width. */
export function useFontSize(
  preview: RefObject<HTMLDivElement | null>,
  kind: PaperKind,
  choices: PaperChoices,
  matter: PaperMatter,
): number {
  const [sizePt, setSizePt] = useState<number>(SIZES_PT[0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the page decides how much room it takes
  useLayoutEffect(() => {
    const page = preview.current?.querySelector<HTMLElement>('.one-page');
    // While printing the preview has no height, so every size would seem to fit.
    if (kind !== 'page' || page == null || page.clientHeight === 0) return;
    const fits = (size: number) => {
      page.style.fontSize = `${size}pt`;
      return page.scrollHeight <= PAGE_PX[choices.paper];
    };
    const found = SIZES_PT.find(fits) ?? SMALLEST_PT;
    // The last size tried may differ.
    page.style.fontSize = `${found}pt`;
    setSizePt(found);
  }, [preview, kind, choices, matter]);
  return sizePt;
}
