/** An error that the user can fix; its message includes the fix, so no stack is shown. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
