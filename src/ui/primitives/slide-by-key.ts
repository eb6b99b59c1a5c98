export interface SlideRange {
  readonly least: number;
  readonly most: number;
  /** What an arrow moves by. */
  readonly step: number;
  /** What a page key moves by. */
  readonly page: number;
}

/**
 * Where a key wants the handle of a slider, as the ARIA pattern has it; it may lie beyond the range, as far as one step or page. `null` for any other key.
 */
export function slideByKey(key: string, now: number, { least, most, step, page }: SlideRange): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return now - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return now + step;
    case 'PageDown':
      return now - page;
    case 'PageUp':
      return now + page;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}
