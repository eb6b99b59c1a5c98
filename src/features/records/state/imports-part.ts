import type { VersionCounts } from '../../../analysis/incidents/compare-versions.ts';
import { readTemplate } from '../../../importers/incidents/mapping-template.ts';
import {
  anyText,
  list,
  number,
  object,
  oneOf,
  orNull,
  type Reader,
  refuse,
  text as words,
  yesNo,
} from '../../../lib/check-json.ts';
import { checksumOf } from '../../../lib/checksum.ts';
import { ok } from '../../../lib/result.ts';
import { handlesOf } from '../../../state/handles.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { MAX_LINES, type UpdateLine } from '../../../workers/compare-files.ts';
import { SHA256_HEX } from '../../../workspace/manifest.ts';
import type { FileToWrite } from '../../../workspace/workspace-file.ts';
import { formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { ListedImport, ListedVersion } from '../../workspace/state/work.ts';
import type { NeededFile, WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { fileOfSet, removeSet, withFiles } from './change-set.ts';
import { cancelImport, importAgain } from './import-files.ts';
import type { FileBefore, ListedFile, SharedRecords, VersionUpdate } from './incidents.ts';
import { whenGradesAreSaved } from './save-grades.ts';

const MAX_IMPORTS = 1000;
const MAX_LETTERS = 1000;

/** File names may have any character: they are only displayed. */
const fileText: Reader<string> = (spot) => {
  const value = anyText(spot);
  return value.length <= MAX_LETTERS ? value : refuse(spot, 'too-long', String(MAX_LETTERS));
};

const listedFile = {
  fileName: fileText,
  mediaType: fileText,
  lastModified: number(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, true),
  bytes: number(0, Number.MAX_SAFE_INTEGER, true),
  sha256: words({ max: 64, pattern: SHA256_HEX }),
};

const count = number(0, Number.MAX_SAFE_INTEGER, true);
const partNumber = number(0, 1e6, true);
const moment = orNull(number(0, Number.MAX_SAFE_INTEGER, true));

const readUpdate = object<VersionUpdate>({
  counts: object<VersionCounts>({ added: count, changed: count, unchanged: count, gone: count }),
  keys: list(anyText, MAX_IMPORTS),
  lines: list(
    object<UpdateLine>({
      what: oneOf(['added', 'changed', 'gone']),
      record: anyText,
      place: count,
      of: oneOf(['cell', 'position', 'date', '']),
      column: anyText,
      before: anyText,
      after: anyText,
    }),
    MAX_LINES,
  ),
  linesLeftOut: count,
});

const listedVersion = object<ListedVersion>({
  ...listedFile,
  name: fileText,
  part: partNumber,
  recipe: readTemplate,
  importedAt: moment,
  update: readUpdate,
});

/** Version 2 named the set by its name. */
const readOneShared: Reader<SharedRecords> = (spot) => {
  const { name, ...shared } = object<SharedRecords & { readonly name: string }>(
    { set: fileText, name: fileText, count },
    ['set', 'name'],
  )(spot);
  return { ...shared, set: shared.set ?? name };
};

/** Version 3 had one set, or `null`. */
const readShared: Reader<readonly SharedRecords[]> = (spot) => {
  if (spot.node.kind === 'list') return list(readOneShared, MAX_IMPORTS)(spot);
  const one = orNull(readOneShared)(spot);
  return one === null ? [] : [one];
};

/** Version 1 had no earlier versions of files. */
const WITHOUT_VERSIONS = { importedAt: null, earlier: [], shared: [] };

const listedImport: Reader<ListedImport> = (spot) => {
  const listed = object<ListedImport>(
    {
      ...listedFile,
      id: fileText,
      name: fileText,
      part: partNumber,
      isShown: yesNo,
      recipe: readTemplate,
      importedAt: moment,
      earlier: list(listedVersion, MAX_IMPORTS),
      shared: readShared,
    },
    ['id', 'importedAt', 'earlier', 'shared'],
  )(spot);
  return { ...WITHOUT_VERSIONS, ...listed, id: listed.id ?? listed.name };
};

const readPart = object<{ imports: ListedImport[] }>({
  imports: list(listedImport, MAX_IMPORTS),
});

/** The user's records: their files and mappings. Derived data is computed again. */
export const importsPart = makeImportsPart(importAgain);

/** @param read replaceable, so that tests need no worker */
export function makeImportsPart(read: typeof importAgain): WorkspacePart {
  return {
    id: 'imports',
    version: 4,
    isPooled: false,
    watched: ({ incidents, work }) => [
      incidents?.sets,
      String(incidents?.imports.flatMap(({ key, before }) => (before === null ? [] : key))),
      work.awaited,
    ],
    collect: async (store) => {
      await whenGradesAreSaved(store);
      const open = openFiles(store);
      const { awaited } = store.getState().work;
      if (open.length === 0 && awaited.length === 0) return null;
      const listed = await Promise.all(open.map(listFile));
      const found = listed.filter((one) => one !== null);
      const files = found.flatMap((one) => one.files);
      return {
        text: formatPart({ imports: [...found.map(({ entry }) => entry), ...awaited] }),
        files: [...new Map(files.map((file) => [file.sha256, file])).values()],
        unsaved: open.flatMap(({ name }, at) => (listed[at] === null ? name : [])),
      };
    },
    check: (text) => {
      const parsed = parsePart(text, readPart);
      if (!parsed.ok) return parsed;
      const { imports } = parsed.value;
      return ok({
        count: imports.length,
        // Without its file, an earlier version is listed, but cannot be opened.
        needs: imports.flatMap((one) => [
          neededFile(one, true),
          ...one.earlier.map((version) => neededFile(version, false)),
        ]),
        apply: async (store, how, files) => {
          if (how === 'instead') empty(store);
          bring(store, imports, files, read);
        },
      });
    },
    empty,
  };
}

/** Imported files, and files being read again, except to replace another. */
function openFiles(store: AppStore): readonly FileBefore[] {
  const { sets = [], imports = [] } = store.getState().incidents ?? {};
  const { files } = handlesOf(store);
  return [
    ...sets.flatMap((set) => fileOfSet(store, set) ?? []),
    ...imports.flatMap(({ key, name, before }) => {
      const file = files.get(key);
      if (before === null || before.replaces !== null || file === undefined) return [];
      const { replaces, ...understood } = before;
      return { ...understood, name, file, earlier: withFiles(store, before.earlier) };
    }),
  ];
}

interface Listed {
  readonly entry: ListedImport;
  readonly files: readonly FileToWrite[];
}

/** @returns `null` if the file cannot be read; earlier versions whose files cannot be read are left out */
async function listFile({ file, earlier, ...understood }: FileBefore): Promise<Listed | null> {
  const own = await describeFile(file);
  if (own === null) return null;
  const files = [writtenFile(own, file)];
  const versions: ListedVersion[] = [];
  for (const { file: other, missing, ...version } of earlier) {
    const described = other === null ? missing : await describeFile(other);
    if (described === null) continue;
    versions.push({ ...version, ...described });
    if (other !== null) files.push(writtenFile(described, other));
  }
  return { entry: { ...understood, ...own, earlier: versions }, files };
}

function neededFile({ sha256, fileName, bytes }: ListedFile, isAsked: boolean): NeededFile {
  return { sha256, name: fileName, bytes, isAsked };
}

function writtenFile({ sha256, bytes }: ListedFile, blob: Blob): FileToWrite {
  return { sha256, bytes, blob };
}

async function describeFile(file: File): Promise<ListedFile | null> {
  const sha256 = await sumOf(file);
  const { name, type, lastModified, size } = file;
  if (sha256 === null) return null;
  return { fileName: name, mediaType: type, lastModified, bytes: size, sha256 };
}

/** Reads available files again, and lists the missing ones. */
function bring(
  store: AppStore,
  imports: readonly ListedImport[],
  files: ReadonlyMap<string, Blob>,
  read: typeof importAgain,
): void {
  const missing = imports.filter(({ sha256 }) => !files.has(sha256));
  if (missing.length > 0) patch(store, 'work', { awaited: [...store.getState().work.awaited, ...missing] });
  void read(
    store,
    imports.flatMap((one) => {
      const blob = files.get(one.sha256);
      return blob === undefined ? [] : fileBefore(one, blob, files);
    }),
  );
}

/**
 * @param blob file with the listed SHA-256, already verified
 * @param files those of earlier versions by SHA-256, verified too
 */
export function fileBefore(
  { fileName, mediaType, lastModified, bytes, sha256, earlier, ...understood }: ListedImport,
  blob: Blob,
  files: ReadonlyMap<string, Blob> = new Map(),
): FileBefore {
  const versions = earlier.map(({ name, part, recipe, importedAt, update, ...listed }) => {
    const facts = { name, fileName: listed.fileName, part, recipe, importedAt, update };
    const found = files.get(listed.sha256);
    return found === undefined
      ? { ...facts, file: null, missing: listed }
      : { ...facts, file: makeFile(found, listed), missing: null };
  });
  const file = makeFile(blob, { fileName, mediaType, lastModified, bytes, sha256 });
  return { ...understood, file, earlier: versions };
}

function makeFile(blob: Blob, { fileName, mediaType, lastModified, sha256 }: ListedFile): File {
  const file = new File([blob], fileName, { type: mediaType, lastModified });
  sums.set(file, Promise.resolve(sha256));
  return file;
}

function empty(store: AppStore): void {
  const { sets = [], imports = [] } = store.getState().incidents ?? {};
  for (const { key } of sets) removeSet(store, key);
  for (const { key, before } of imports) if (before !== null) cancelImport(store, key);
  patch(store, 'work', { awaited: [] });
}

/** Checksums of open files: each is computed once. */
const sums = new WeakMap<Blob, Promise<string | null>>();

function sumOf(file: Blob): Promise<string | null> {
  const sum = sums.get(file) ?? checksumOf(file);
  sums.set(file, sum);
  return sum;
}
