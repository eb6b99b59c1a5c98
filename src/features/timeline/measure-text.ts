let context: CanvasRenderingContext2D | null | undefined;

/** Returns CSS pixels per rem, which vary with user settings and very large screens. */
export function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Label size, as in `timeline.css`. */
const LABEL_REM = 0.75;

/** Label width in CSS pixels; estimated without a canvas. */
export function measureLabel(text: string): number {
  const sizePx = LABEL_REM * remPx();
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * sizePx * 0.56;
  context.font = `500 ${sizePx}px "Noto Sans", sans-serif`;
  // Margin for the web font, which is slightly wider than most fallbacks.
  return context.measureText(text).width * 1.04 + 2;
}
