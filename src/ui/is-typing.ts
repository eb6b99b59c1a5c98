/** Of inputs these take no letters. */
const WITHOUT_LETTERS = ['checkbox', 'radio', 'range', 'color', 'file'].map((type) => `[type="${type}"]`);
const TEXT_FIELD = `input:not(${WITHOUT_LETTERS.join(', ')}), textarea, [contenteditable="true"]`;

/** Whether what is pressed there belongs to a text, which has a way back of its own. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TEXT_FIELD) !== null;
}

/** Whether a letter pressed there is meant for something: a text, a list that goes to what begins with it, a dialog. */
export function takesLetters(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof HTMLElement && target.closest('select, dialog') !== null);
}
