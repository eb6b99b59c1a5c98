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

/**
 * In order of application: grades before the records that look for them, and records, which take longest,
 * last.
 */
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
