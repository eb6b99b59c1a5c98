import { areasPart } from './areas-part.ts';
import { assessmentsPart } from './assessments-part.ts';
import { briefingsPart } from './briefings-part.ts';
import { gradingsPart } from './gradings-part.ts';
import { importsPart } from './imports-part.ts';
import { networksPart } from './networks-part.ts';
import { plannerNotesPart } from './planner-notes-part.ts';
import { scenarioPart } from './scenario-part.ts';
import { templatesPart } from './templates-part.ts';
import type { WorkspacePart } from './workspace-part.ts';

/** In the order in which they are brought: grades wait where their records will look for them, and the records, which take longest, come last. */
export const WORKSPACE_PARTS: readonly WorkspacePart[] = [
  areasPart,
  assessmentsPart,
  plannerNotesPart,
  templatesPart,
  gradingsPart,
  briefingsPart,
  networksPart,
  scenarioPart,
  importsPart,
];
