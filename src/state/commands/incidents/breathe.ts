/** Lets the page draw and answer before the next step of what takes long. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
