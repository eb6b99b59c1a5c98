import { withEarlierAnswers } from '../../../importers/incidents/earlier-answers.ts';
import type { Mapping } from '../../../importers/incidents/mapping.ts';
import { makeTemplate, templatesFor } from '../../../importers/incidents/mapping-template.ts';
import type { IncidentSet, OpenedFile } from './incidents.ts';

/** The mapping of a file with the answers that the user gave for a set of the same columns. */
export interface EarlierAnswers {
  /** Key of the set. */
  readonly set: number;
  readonly mapping: Mapping;
}

/** Looks for answers in the set with the same columns that was imported last; `null` without any. */
export function findAnswers(
  sets: readonly IncidentSet[],
  summary: OpenedFile['summary'],
): EarlierAnswers | null {
  const last = sets.findLast(({ understood: { summary: earlier, mapping } }) => {
    // A workbook and a file of its corrected records have the same columns.
    const shape = { ...summary, format: earlier.format };
    return templatesFor(shape, [makeTemplate('', earlier, mapping)]).length > 0;
  });
  if (last === undefined) return null;
  const { summary: earlier, mapping: answered } = last.understood;
  const mapping = withEarlierAnswers(summary.guess.mapping, earlier.guess.mapping, answered);
  return mapping === summary.guess.mapping ? null : { set: last.key, mapping };
}
