/** Problems of the source files, collected so that one run shows them all. */

export interface Problem {
  /** Path below `geodata/`. */
  readonly file: string;
  /** Id of the feature, or its place in the file if it has no readable id. */
  readonly feature: string;
  readonly reason: string;
  /** What to do about the problem. */
  readonly fix: string;
}

export class Problems {
  readonly #list: Problem[] = [];

  add(file: string, feature: string, reason: string, fix: string): void {
    this.#list.push({ file, feature, reason, fix });
  }

  get list(): readonly Problem[] {
    return this.#list;
  }
}

export function formatProblem({ file, feature, reason, fix }: Problem): string {
  return `geodata/${file}: ${feature}: ${reason}. ${fix}.`;
}
