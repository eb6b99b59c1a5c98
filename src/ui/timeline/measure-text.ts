let context: CanvasRenderingContext2D | null | undefined;

/** CSS pixels of a rem: the reader's own size of text, larger on very large screens. */
export function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Size of a label, as in `timeline.css`. */
const LABEL_REM = 0.75;

/** Width of a label in CSS pixels, in the font of the timeline. Estimated where there is no canvas. */
export function measureLabel(text: string): number {
  const sizePx = LABEL_REM * remPx();
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * sizePx * 0.56;
  context.font = `500 ${sizePx}px "Noto Sans", sans-serif`;
  // The web font may still be on its way and is a little wider than most fallbacks.
  return context.measureText(text).width * 1.04 + 2;
}
