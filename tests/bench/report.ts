/** The result of a benchmark as text, with its ratio. */
export interface Report {
  readonly name: string;
  readonly said: string;
}
