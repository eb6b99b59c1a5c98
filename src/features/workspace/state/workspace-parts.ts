import { areasPart } from '../../areas/state/areas-part.ts';
import { briefingsPart } from '../../briefing-editor/state/briefings-part.ts';
import { assessmentsPart } from '../../dossiers/state/assessments-part.ts';
import { networksPart } from '../../network/state/networks-part.ts';
import { scenarioPart } from '../../network/state/scenario-part.ts';
import { plannerNotesPart } from '../../notes/state/planner-notes-part.ts';
import { gradingsPart } from '../../records/state/gradings-part.ts';
import { importsPart } from '../../records/state/imports-part.ts';
import { templatesPart } from '../../records/state/templates-part.ts';
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
