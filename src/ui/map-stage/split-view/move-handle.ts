const STEP = 0.02;
const STRIDE = 0.1;

/** Returns the new handle position, 0 to 1, for a key; `null` for other keys. */
export function moveHandle(at: number, key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clampShare(at - STEP);
    case 'ArrowRight':
    case 'ArrowUp':
      return clampShare(at + STEP);
    case 'PageDown':
      return clampShare(at - STRIDE);
    case 'PageUp':
      return clampShare(at + STRIDE);
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return null;
  }
}

/** Rounded, so that opposite key steps cancel out. */
export function clampShare(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
