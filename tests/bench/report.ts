/** What was measured, in words that hold its ratio. */
export interface Report {
  readonly name: string;
  readonly said: string;
}
