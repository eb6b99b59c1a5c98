/** What was measured in a page, in words that hold its ratio. */
export interface PageReport {
  readonly name: string;
  readonly said: string;
}
