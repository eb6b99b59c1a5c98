let context: CanvasRenderingContext2D | null | undefined;

/** Width of a label in CSS pixels, in the font of the timeline. Estimated where there is no canvas. */
export function measureLabel(text: string): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    if (context !== null) context.font = '500 12px "Noto Sans", sans-serif';
  }
  // The web font may still be on its way and is a little wider than most fallbacks.
  return context === null ? text.length * 6.8 : context.measureText(text).width * 1.04 + 2;
}
