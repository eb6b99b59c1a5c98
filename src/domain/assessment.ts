/**
 * Assessments of a border, part of a border, port, crossing or user's area: threat, vulnerability and impact,
 * the three parts of risk in the Common Integrated Risk Analysis Model (CIRAM) of the European Border and Coast Guard.
 * Each has a level, a reason and the gradings of `grading.ts`. No level is derived from another or is a
 * probability.
 */

import { isObject } from '../lib/is-object.ts';
import {
  areaOfSubject,
  type BorderPart,
  type DossierSubject,
  hasDossier,
  isAreaSubject,
  subjectOf,
} from './dossier-subject.ts';
import { GRADES } from './grading.ts';
import { type CrossingId, isFeatureId } from './ids.ts';

export const ASSESSED = ['threat', 'vulnerability', 'impact'] as const;
export type Assessed = (typeof ASSESSED)[number];

/** Levels, lowest first: those of the impact of a record. */
export const LEVELS = GRADES.impact;
export type Level = (typeof LEVELS)[number];

/** The gradings of a judgement. */
export const JUDGEMENT_GRADINGS = ['reliability', 'credibility', 'confidence'] as const;
export type JudgementGrading = (typeof JUDGEMENT_GRADINGS)[number];

export type Judgement = {
  readonly level: Level | null;
  /** In the user's words. A level without a reason is incomplete. */
  readonly reason: string;
} & { readonly [G in JudgementGrading]: (typeof GRADES)[G][number] | null };

export type Assessment = {
  readonly subject: DossierSubject;
} & Readonly<Record<Assessed, Judgement>>;

const NO_JUDGEMENT: Judgement = {
  level: null,
  reason: '',
  reliability: null,
  credibility: null,
  confidence: null,
};

export const REASON_MAX_LENGTH = 2000;

export function emptyAssessment(subject: DossierSubject): Assessment {
  return { subject, threat: NO_JUDGEMENT, vulnerability: NO_JUDGEMENT, impact: NO_JUDGEMENT };
}

/** Whether a judgement has a level and a reason. */
export function isWhole({ level, reason }: Judgement): boolean {
  return level !== null && reason.trim() !== '';
}

/** Whether every field of an assessment is empty. */
export function isEmpty(assessment: Assessment): boolean {
  return ASSESSED.every((one) => {
    const { reason, ...others } = assessment[one];
    return reason === '' && Object.values(others).every((value) => value === null);
  });
}

const FORMAT = 'crossroads-assessment';
const VERSION = 1;

/** Returns the text that {@link parseAssessment} reads. */
export function formatAssessment(assessment: Assessment): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...assessment });
}

/** Parses the text of `formatAssessment`; `null` for anything else. */
export function parseAssessment(text: string): Assessment | null {
  try {
    return readAssessment(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Reads an assessment from parsed JSON and checks every field; `null` if it is invalid or of another version.
 */
function readAssessment(value: unknown): Assessment | null {
  if (!isObject(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return null;
  const subject = readSubject(value['subject']);
  const [threat, vulnerability, impact] = ASSESSED.map((one) => readJudgement(value[one]));
  if (subject === null || threat == null || vulnerability == null || impact == null) return null;
  return { subject, threat, vulnerability, impact };
}

function readSubject(value: unknown): DossierSubject | null {
  if (!isObject(value) || typeof value['id'] !== 'string') return null;
  const { id, part } = value;
  if (value['isRest'] !== false) return null;
  if (isAreaSubject(id)) {
    return part === null && isAreaId(areaOfSubject({ id, part })) ? subjectOf(id) : null;
  }
  if (!isFeatureId(id) || !hasDossier(id)) return null;
  const read = part === null ? null : readPart(part);
  if (part !== null && (read === null || !id.startsWith('border:'))) return null;
  return subjectOf(id, read);
}

function isAreaId(area: unknown): area is string {
  return typeof area === 'string' && area !== '' && area.length <= 100;
}

function readPart(value: unknown): BorderPart | null {
  if (!isObject(value)) return null;
  if (value['kind'] === 'inside') {
    const { area } = value;
    return isAreaId(area) ? { kind: 'inside', area } : null;
  }
  if (value['kind'] === 'along') {
    const { fromKm, toKm } = value;
    return isWholeKm(fromKm) && isWholeKm(toKm) && fromKm < toKm ? { kind: 'along', fromKm, toKm } : null;
  }
  const crossings = value['crossings'];
  if (value['kind'] !== 'between' || !Array.isArray(crossings) || crossings.length !== 2) return null;
  const [from, to]: readonly unknown[] = crossings;
  return isCrossing(from) && isCrossing(to) && from !== to
    ? { kind: 'between', crossings: [from, to] }
    : null;
}

/** Longer than any border. */
const MAX_KM = 10_000;

function isWholeKm(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_KM;
}

function isCrossing(value: unknown): value is CrossingId {
  return typeof value === 'string' && isFeatureId(value) && value.startsWith('crossing:');
}

function readJudgement(value: unknown): Judgement | null {
  if (!isObject(value)) return null;
  const { reason } = value;
  if (typeof reason !== 'string' || reason.length > REASON_MAX_LENGTH) return null;
  const level = oneOf(LEVELS, value['level']);
  const reliability = oneOf(GRADES.reliability, value['reliability']);
  const credibility = oneOf(GRADES.credibility, value['credibility']);
  const confidence = oneOf(GRADES.confidence, value['confidence']);
  const grades = { level, reliability, credibility, confidence };
  if (Object.values(grades).includes(undefined)) return null;
  return { reason, ...(grades as Omit<Judgement, 'reason'>) };
}

/** Returns a known value or `null`; `undefined` for anything else. */
function oneOf<T extends string>(known: readonly T[], value: unknown): T | null | undefined {
  return value === null ? null : known.find((one) => one === value);
}
