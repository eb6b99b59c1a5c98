/**
 * Exports a briefing as one HTML file, without a browser: `npm run export -- <story> --out <folder>`.
 *
 *   <story>         a story of the edition; a briefing made from the data, such as jurisdiction-al,
 *                   route-balkan, market-drugs-heroin; or the path of a briefing file, *.crossroads.json
 *   --out folder    output folder, created if missing (default: the current folder)
 *   --notes         with speaker notes
 *   --mark TEXT     handling mark on every screen; --mark-color #rrggbb its colour (default #8a1c1c)
 *   --date DAY      day on which the file says it was made, as 2026-11-29 (default: today)
 *
 * The file holds the day and no time, so that the same input on the same day gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  BRIEFING_KINDS,
  briefingIdOf,
  briefingSubject,
  deriveBriefing,
} from '../analysis/derive-briefing.ts';
import { ENGLISH_BRIEFING_WORDS } from '../analysis/english-briefing-words.ts';
import { BRIEFING_FILE_EXTENSION, readBriefingFile } from '../composing/briefing-file.ts';
import { briefingOfDraft } from '../composing/briefing-of-draft.ts';
import { composeT, untitledWords } from '../composing/compose-words.ts';
import { describeFault } from '../composing/describe-fault.ts';
import { knownContentOf } from '../composing/known-content.ts';
import type { Atlas } from '../domain/atlas.ts';
import { BRIEF_FILE_NAME, STORIES_FILE_NAME } from '../domain/atlas-files.ts';
import { type Brief, indexBrief } from '../domain/brief.ts';
import {
  type Briefing,
  FIRST_HANDLING_COLOR,
  HANDLING_COLOR,
  HANDLING_MAX_LENGTH,
  type HandlingMark,
} from '../domain/briefing.ts';
import { kindOf } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import { fileNameOf } from '../exporters/download.ts';
import {
  composeOneFile,
  type MadeFile,
  type OneFileOptions,
} from '../exporters/one-file/compose-one-file.ts';
import { isFit } from '../lib/clean-text.ts';
import { bundleSite, siteFolder } from './make-site.ts';
import { readAtlas } from './read-atlas.ts';
import { runCommand, UserError } from './user-error.ts';

export interface ExportWishes {
  readonly site: string;
  /** Id of a story or of a briefing made from the data, or the path of a briefing file. */
  readonly story: string;
  readonly out: string;
  /** Replaces the handling mark of a briefing file; `null` leaves it. */
  readonly handling: HandlingMark | null;
  readonly withNotes: boolean;
  readonly date: Date;
}

export interface Exported {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Composes the one-file atlas from the built site in a folder. */
export function composeFrom(folder: string, options: Omit<OneFileOptions, 'read'>): Promise<MadeFile> {
  const read = async (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const work = { signal: new AbortController().signal, onProgress: () => {} };
  return composeOneFile({ ...options, read }, work);
}

/** @throws UserError if there is no such story, or the folder is not writable */
export async function exportBriefing(wishes: ExportWishes): Promise<Exported> {
  const { site, out, withNotes, date } = wishes;
  const atlas = readAtlas(join(site, 'data'));
  const found = wishes.story.endsWith(`.${BRIEFING_FILE_EXTENSION}`)
    ? await openBriefing(wishes.story, atlas)
    : { story: findStory(site, atlas, wishes.story), handling: null };
  const briefing: Briefing = { ...found, handling: wishes.handling ?? found.handling };
  const { bytes, sha256 } = await composeFrom(site, {
    briefing,
    withNotes,
    edition: atlas.editions.current,
    date,
  });
  const file = join(out, fileNameOf(briefing.story.title, date, 'html'));
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UserError(`The file could not be written: ${error instanceof Error ? error.message : error}`);
  }
  return { file, bytes: bytes.length, sha256 };
}

/** @throws UserError */
async function openBriefing(path: string, atlas: Atlas): Promise<Briefing> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UserError(`The briefing could not be read: ${error instanceof Error ? error.message : error}`);
  }
  const t = await composeT('en');
  const file = readBriefingFile(bytes);
  if (!file.ok) throw new UserError(`${path}: ${describeFault(file.failure, t)}`);
  const { draft } = file.value;
  if (draft.chapters.length === 0) throw new UserError(`${path} has no chapter yet.`);
  return briefingOfDraft(draft, knownContentOf(atlas), untitledWords(t));
}

function findStory(site: string, atlas: Atlas, id: string): Story {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
  const stories = read(STORIES_FILE_NAME) as readonly Story[];
  const written = stories.find((story) => story.id === id);
  if (written !== undefined) return written;
  const subject = briefingSubject(atlas, id);
  const digest = indexBrief(read(BRIEF_FILE_NAME) as Brief);
  const data = { atlas, digest, words: ENGLISH_BRIEFING_WORDS, language: 'en' };
  const made = subject === null ? null : deriveBriefing(subject, data);
  if (made === null) throw new UserError(`There is no story "${id}".\n\n${listStories(stories, atlas)}`);
  return made;
}

/** Lists the stories to choose from. */
function listStories(stories: readonly Story[], atlas: Atlas): string {
  const width = Math.max(...stories.map(({ id }) => id.length));
  const made = [...atlas.byId.keys()]
    .filter((id) => (BRIEFING_KINDS as readonly string[]).includes(kindOf(id) ?? ''))
    .map(briefingIdOf);
  return [
    'Stories:',
    ...stories.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`),
    'Made from the data:',
    ...made.map((id) => `  ${id}`),
  ].join('\n');
}

/** @throws UserError */
export function parseMark(text: string | undefined, color = FIRST_HANDLING_COLOR): HandlingMark | null {
  if (text === undefined) return null;
  const mark = text.trim();
  if (mark === '' || mark.length > HANDLING_MAX_LENGTH || !isFit(mark, false)) {
    throw new UserError(
      `--mark must be one line of 1 to ${HANDLING_MAX_LENGTH} characters, none of which turns the direction of text.`,
    );
  }
  const ground = color.toLowerCase();
  if (!HANDLING_COLOR.test(ground)) {
    throw new UserError(`--mark-color must be like ${FIRST_HANDLING_COLOR}, not "${color}".`);
  }
  return { text: mark, color: ground };
}

/**
 * Returns the beginning of a day in local time.
 * @param text as `2026-11-29`; today if undefined
 * @throws UserError
 */
export function parseDay(text: string | undefined, now = new Date()): Date {
  if (text === undefined) return new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  const date = new Date(year ?? Number.NaN, (month ?? 0) - 1, day ?? 0);
  if (date.getMonth() + 1 !== month) {
    throw new UserError(`--date must be a day like 2026-11-29, not "${text}".`);
  }
  return date;
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.' },
      notes: { type: 'boolean', default: false },
      mark: { type: 'string' },
      'mark-color': { type: 'string' },
      date: { type: 'string' },
    },
  });
  const [story, ...more] = positionals;
  if (story === undefined || more.length > 0) {
    throw new UserError(
      'One story is wanted: npm run export -- <story> --out <folder>. A wrong one lists them all.',
    );
  }
  // npm runs scripts in the checkout; paths are relative to the folder of the command.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const handling = parseMark(values.mark, values['mark-color']);
  const date = parseDay(values.date);
  await bundleSite(root, (line) => process.stdout.write(`${line}\n`));
  const { file, bytes, sha256 } = await exportBriefing({
    site: siteFolder(root),
    story: story.endsWith(`.${BRIEFING_FILE_EXTENSION}`) ? resolve(here, story) : story,
    out: resolve(here, values.out),
    handling,
    withNotes: values.notes,
    date,
  });
  process.stdout.write(`\n${file}\n${(bytes / 1e6).toFixed(2)} MB\nSHA-256 ${sha256}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runCommand(main);
}
