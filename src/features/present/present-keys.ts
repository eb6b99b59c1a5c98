/**
 * Keys of a presentation and their actions, in help order. Clickers send Page Up, Page Down, full stop and
 * Escape.
 */

export type PresentAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'why'
  | 'explore'
  | 'jump'
  | 'return'
  | 'passages'
  | 'overview'
  | 'globe'
  | 'legend'
  | 'pointer'
  | 'black'
  | 'white'
  | 'rehearse'
  | 'speaker'
  | 'fullscreen'
  | 'help'
  | 'close';

interface PresentKey {
  readonly action: PresentAction;
  /** `KeyboardEvent.key` values; letters in lower case. */
  readonly keys: readonly string[];
  /** Labels in the help. */
  readonly shown: readonly string[];
}

export const PRESENT_KEYS: readonly PresentKey[] = [
  {
    action: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
    shown: ['→', '↓', 'Page Down', 'Space'],
  },
  { action: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'], shown: ['←', '↑', 'Page Up'] },
  { action: 'first', keys: ['Home'], shown: ['Home'] },
  { action: 'last', keys: ['End'], shown: ['End'] },
  { action: 'why', keys: ['q'], shown: ['Q'] },
  { action: 'explore', keys: ['m'], shown: ['M'] },
  { action: 'jump', keys: ['j', '/'], shown: ['J', '/'] },
  { action: 'return', keys: ['r', 'Backspace'], shown: ['R'] },
  { action: 'passages', keys: ['p'], shown: ['P'] },
  { action: 'overview', keys: ['o'], shown: ['O'] },
  { action: 'globe', keys: ['g'], shown: ['G'] },
  { action: 'legend', keys: ['k'], shown: ['K'] },
  { action: 'pointer', keys: ['l'], shown: ['L'] },
  { action: 'black', keys: ['b', '.'], shown: ['B', '.'] },
  { action: 'white', keys: ['w', ','], shown: ['W', ','] },
  { action: 'rehearse', keys: ['t'], shown: ['T'] },
  { action: 'speaker', keys: ['s'], shown: ['S'] },
  { action: 'fullscreen', keys: ['f', 'F5'], shown: ['F'] },
  { action: 'help', keys: ['?', 'h'], shown: ['?', 'H'] },
  { action: 'close', keys: ['Escape'], shown: ['Esc'] },
];

const BY_KEY: ReadonlyMap<string, PresentAction> = new Map(
  PRESENT_KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)),
);
/** Keys for walking and opening on the map while exploring. */
const LENT_TO_THE_MAP: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Enter',
  ' ',
  '+',
  '=',
  '-',
]);

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Returns a key's action; `null` if it has none.
 * @param isExploring whether the map takes arrows and Enter
 */
export function actionOfKey(pressed: PressedKey, isExploring: boolean): PresentAction | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (isExploring && LENT_TO_THE_MAP.has(pressed.key)) return null;
  if (pressed.key === ' ' && pressed.shiftKey) return 'previous';
  return BY_KEY.get(pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key) ?? null;
}

/** Whether a key ends a blank screen: any except modifiers and system or browser keys. */
export function endsBlank({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  return !(ctrlKey || metaKey || altKey) && (key.length === 1 || BY_KEY.has(key));
}

/** Adds a digit to the chapter number; three digits suffice. */
export function typeDigit(before: string, key: string): string | null {
  return /^\d$/.test(key) ? `${before}${key}`.slice(-3) : null;
}
