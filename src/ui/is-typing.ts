/** Inputs without text. */
const WITHOUT_LETTERS = ['checkbox', 'radio', 'range', 'color', 'file'].map((type) => `[type="${type}"]`);
const TEXT_FIELD = `input:not(${WITHOUT_LETTERS.join(', ')}), textarea, [contenteditable="true"]`;

/** Whether the target is a text field, which has its own undo. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TEXT_FIELD) !== null;
}

/** Whether the target handles letters: a text field, a list with type-ahead, or a dialog. */
export function takesLetters(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof HTMLElement && target.closest('select, dialog') !== null);
}
