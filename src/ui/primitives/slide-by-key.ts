export interface SlideRange {
  readonly least: number;
  readonly most: number;
  /** Arrow key step. */
  readonly step: number;
  /** Page key step. */
  readonly page: number;
}

/**
 * Returns a slider's value after a key, per the ARIA pattern; it may exceed the range by one step or page.
 * `null` for other keys.
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
