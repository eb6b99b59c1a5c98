/** An error that the user can fix; its message includes the fix, so no stack is shown. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** Runs a command; what the user can fix is shown as its message, anything else with its stack. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const isForPerson =
      error instanceof UserError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(isForPerson ? (error as Error).message : error);
    process.exit(1);
  });
}
