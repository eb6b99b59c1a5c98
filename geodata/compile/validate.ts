/** Runs every check; each `validate-*.ts` beside this file contains one kind. */
import type { Derived } from './derive.ts';
import type { Ground } from './ground.ts';
import type { Problems } from './problems.ts';
import type { Sources } from './source.schema.ts';
import { validateBaseNetwork } from './validate-base-network.ts';
import { validateCrossings } from './validate-crossings.ts';
import { validateDates } from './validate-dates.ts';
import { validateDigest } from './validate-digest.ts';
import { validateDrawn } from './validate-drawn.ts';
import { validateDuplicates } from './validate-duplicates.ts';
import { validateEvidence } from './validate-evidence.ts';
import { validateFigures } from './validate-figures.ts';
import { validateIds } from './validate-ids.ts';
import { validateKeyFigures } from './validate-key-figures.ts';
import { validateKosovo } from './validate-kosovo.ts';
import { validateMarkets } from './validate-markets.ts';
import { validateNames } from './validate-names.ts';
import { validateNetwork } from './validate-network.ts';
import { validatePersons } from './validate-persons.ts';
import { validatePositions } from './validate-positions.ts';
import { validatePublished } from './validate-published.ts';
import { validateReferences } from './validate-references.ts';
import { validateReview } from './validate-review.ts';
import { validateRings } from './validate-rings.ts';
import { validateSeaLegs } from './validate-sea-legs.ts';
import { validateStories } from './validate-stories.ts';
import { validateTranslations } from './validate-translations.ts';

export interface ToValidate {
  readonly sources: Sources;
  readonly derived: Derived;
  readonly ground: Ground;
}

export type Check = (input: ToValidate, problems: Problems) => void;

const CHECKS: readonly Check[] = [
  validateIds,
  validateDuplicates,
  validateReferences,
  validateDigest,
  validateFigures,
  validateStories,
  validateTranslations,
  validateEvidence,
  validateReview,
  validatePersons,
  validateDates,
  validateNames,
  validateKosovo,
  validatePositions,
  validateCrossings,
  validateNetwork,
  validateBaseNetwork,
  validateSeaLegs,
  validateMarkets,
  validateKeyFigures,
  validateRings,
  validatePublished,
];

export function validate(input: ToValidate, problems: Problems): void {
  for (const check of CHECKS) check(input, problems);
  // Draws every chapter, about a second: only if all else is correct.
  if (problems.list.length === 0) validateDrawn(input, problems);
}
