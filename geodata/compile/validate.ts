/** Runs every check; each file beside this one holds one kind. */
import type { Derived } from './derive.ts';
import type { Ground } from './ground.ts';
import type { Problems } from './problems.ts';
import type { Sources } from './source.schema.ts';

export interface ToValidate {
  readonly sources: Sources;
  readonly derived: Derived;
  readonly ground: Ground;
}

export function validate(_input: ToValidate, _problems: Problems): void {}
