/**
 * Reads and writes briefing files, `<name>.crossroads.json`. The output is the same for equal briefings; an
 * invalid file is rejected as a whole.
 */
import { HANDLING_COLOR, HANDLING_MAX_LENGTH, HANDLING_WORDS } from '../domain/briefing.ts';
import { type FeatureId, isFeatureId } from '../domain/ids.ts';
import {
  type ContentFault,
  check,
  list,
  number,
  object,
  orNull,
  type Reader,
  refuse,
  text,
} from '../lib/check-json.ts';
import { type JsonFault, type JsonNode, readJson } from '../lib/read-json.ts';
import { failed, ok, type Result } from '../lib/result.ts';
import {
  CHAPTER_ID,
  DRAFT_ID,
  DRAFT_LIMITS,
  type Draft,
  type DraftCallout,
  type DraftChapter,
  FIGURE_ID,
  LANGUAGE_TAG,
} from './draft.ts';

/** File extension, without the dot. */
export const BRIEFING_FILE_EXTENSION = 'crossroads.json';
const BRIEFING_FILE_VERSION = 1;
/** More than a briefing of maximum length has. */
export const MAX_FILE_BYTES = 8_000_000;

const FORMAT = 'crossroads-briefing';
const MAX_DEPTH = 10;

export type FileFault =
  | { readonly code: 'too-large'; readonly megabytes: number; readonly limit: number }
  /** Bytes that are not valid UTF-8. */
  | { readonly code: 'not-text' }
  | JsonFault
  | { readonly code: 'not-a-briefing' }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | ContentFault;

export interface BriefingFile {
  readonly draft: Draft;
  /** Edition of the data. */
  readonly edition: string;
}

/**
 * Returns the text of the file: a fixed order of fields, indented by two spaces, with a newline at the end.
 */
export function formatBriefingFile(draft: Draft, edition: string): string {
  const { id, title, summary, language, handling, chapters } = draft;
  const briefing = {
    id,
    title,
    summary,
    language,
    handling: handling === null ? null : { text: handling.text, color: handling.color },
    chapters: chapters.map((chapter) => ({
      id: chapter.id,
      title: chapter.title,
      text: chapter.text,
      notes: chapter.notes,
      seconds: chapter.seconds,
      scene: chapter.scene,
      size: { width: chapter.size.width, height: chapter.size.height },
      callouts: chapter.callouts.map((callout) => ({ feature: callout.feature, text: callout.text })),
      lit: chapter.lit,
      // Left out without a value, so that programs which do not know the field open the file.
      figure: chapter.figure,
      passages: chapter.passages,
    })),
  };
  return `${JSON.stringify({ format: FORMAT, version: BRIEFING_FILE_VERSION, edition, briefing }, null, 2)}\n`;
}

/** Checks the size before a file is read; `null` when it is within the limit. */
export function tooLarge(bytes: number): FileFault | null {
  if (bytes <= MAX_FILE_BYTES) return null;
  return { code: 'too-large', megabytes: Math.ceil(bytes / 1e5) / 10, limit: MAX_FILE_BYTES / 1e6 };
}

export function readBriefingFile(bytes: Uint8Array): Result<BriefingFile, FileFault> {
  const fault = tooLarge(bytes.byteLength);
  if (fault !== null) return failed(fault);
  let words: string;
  try {
    words = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed({ code: 'not-text' });
  }
  return parseBriefingFile(words);
}

export function parseBriefingFile(words: string): Result<BriefingFile, FileFault> {
  const read = readJson(words, MAX_DEPTH);
  if (!read.ok) return read;
  const fault = checkKind(read.value);
  if (fault !== null) return failed(fault);
  const checked = check(readFile, read.value);
  return checked.ok ? ok({ draft: checked.value.briefing, edition: checked.value.edition }) : checked;
}

/** Checked first, so that other files or later versions are not judged by this format. */
function checkKind(node: JsonNode): FileFault | null {
  if (node.kind !== 'object') return { code: 'not-a-briefing' };
  const [format, version] = [node.members.get('format'), node.members.get('version')];
  if (format?.kind !== 'string' || format.value !== FORMAT) return { code: 'not-a-briefing' };
  return version?.kind === 'number' && version.value > BRIEFING_FILE_VERSION
    ? { code: 'newer-version', version: version.value, known: BRIEFING_FILE_VERSION }
    : null;
}

const feature: Reader<FeatureId> = (spot) => {
  const id = text({ max: 140 })(spot);
  return isFeatureId(id) ? id : refuse(spot, 'not-allowed');
};

const passage = text({ max: 60, pattern: /^\S+$/ });

const callout = object<DraftCallout>({
  feature,
  text: text({ max: DRAFT_LIMITS.calloutText, lines: true }),
});

const px = number(DRAFT_LIMITS.minSize, DRAFT_LIMITS.maxSize, false);

const chapter = object<DraftChapter>(
  {
    id: text({ max: 60, pattern: CHAPTER_ID }),
    title: text({ max: DRAFT_LIMITS.chapterTitle }),
    text: text({ max: DRAFT_LIMITS.text, lines: true }),
    notes: text({ max: DRAFT_LIMITS.notes, lines: true }),
    seconds: number(DRAFT_LIMITS.minSeconds, DRAFT_LIMITS.maxSeconds, true),
    scene: text({ max: DRAFT_LIMITS.scene }),
    size: object({ width: px, height: px }),
    callouts: list(callout, DRAFT_LIMITS.callouts, (one) => one.feature),
    lit: list(feature, DRAFT_LIMITS.features, (one) => one),
    figure: text({ max: 60, pattern: FIGURE_ID }),
    passages: list(passage, DRAFT_LIMITS.passages, (one) => one),
  },
  ['figure'],
);

const briefing = object<Draft>({
  id: text({ max: 40, pattern: DRAFT_ID }),
  title: text({ max: DRAFT_LIMITS.title }),
  summary: text({ max: DRAFT_LIMITS.summary }),
  language: text({ max: 20, pattern: LANGUAGE_TAG }),
  handling: orNull(
    object({
      text: text({ max: HANDLING_MAX_LENGTH, pattern: HANDLING_WORDS }),
      color: text({ max: 7, pattern: HANDLING_COLOR }),
    }),
  ),
  chapters: list(chapter, DRAFT_LIMITS.chapters, (one) => one.id),
});

const readFile = object<{ format: string; version: number; edition: string; briefing: Draft }>({
  format: text({ max: 40 }),
  version: number(BRIEFING_FILE_VERSION, BRIEFING_FILE_VERSION, true),
  edition: text({ max: 60 }),
  briefing,
});
