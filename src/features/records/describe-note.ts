import type { FileNote } from '../../importers/incidents/raw-table.ts';
import { FORMAT_NAMES } from './format-names.ts';
import type { ProblemKey, TranslateProblems } from './incident-words.ts';

/** @param comma between the parts of a list */
export function describeNote(note: FileNote, t: TranslateProblems, comma: string): string {
  const words = 'names' in note ? { ...note, names: note.names.join(comma) } : note;
  const format = note.kind === 'misnamed' ? { format: FORMAT_NAMES[note.format] } : {};
  // Each message names members of its note.
  const say = t as (key: `note.${FileNote['kind']}` & ProblemKey, values: object) => string;
  return say(`note.${note.kind}`, { ...words, ...format });
}
