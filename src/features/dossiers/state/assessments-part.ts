import { type Assessment, formatAssessment, parseAssessment } from '../../../domain/assessment.ts';
import { subjectKey } from '../../../domain/dossier-subject.ts';
import { list, object, type Reader, refuse } from '../../../lib/check-json.ts';
import { plainValue } from '../../../lib/read-json.ts';
import { ok } from '../../../lib/result.ts';
import { addToSteps, changeList } from '../../../state/saved-list.ts';
import { formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { ASSESSMENTS } from './edit-assessments.ts';

const MAX_ASSESSMENTS = 5000;

const assessment: Reader<Assessment> = (spot) =>
  parseAssessment(JSON.stringify(plainValue(spot.node))) ?? refuse(spot, 'not-allowed');

const readPart = object<{ assessments: Assessment[] }>({
  assessments: list(assessment, MAX_ASSESSMENTS, ({ subject }) => subjectKey(subject)),
});

/** The user's assessments of borders, ports, crossings and areas. */
export const assessmentsPart: WorkspacePart = {
  id: 'assessments',
  version: 1,
  isPooled: true,
  watched: ({ assessments }) => [assessments.list],
  collect: async (store) => {
    const { list: own } = store.getState().assessments;
    if (own.length === 0) return null;
    const values = own.map((one) => JSON.parse(formatAssessment(one)) as unknown);
    return { text: formatPart({ assessments: values }), files: [] };
  },
  check: (text) => {
    const read = parsePart(text, readPart);
    if (!read.ok) return read;
    const { assessments } = read.value;
    return ok({
      count: assessments.length,
      needs: [],
      apply: async (store, how) => {
        const { list: own } = store.getState().assessments;
        const known = new Set(own.map(({ subject }) => subjectKey(subject)));
        const fresh = assessments.filter(({ subject }) => !known.has(subjectKey(subject)));
        // One per subject: existing assessments stay.
        if (how === 'again') addToSteps(store, ASSESSMENTS, fresh);
        else changeList(store, ASSESSMENTS, how === 'instead' ? assessments : [...own, ...fresh]);
      },
    });
  },
  empty: (store) => {
    if (store.getState().assessments.list.length > 0) changeList(store, ASSESSMENTS, []);
  },
};
