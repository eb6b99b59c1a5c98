/** A failure that the person at the terminal can mend: its message says what and how, so no stack is shown. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
