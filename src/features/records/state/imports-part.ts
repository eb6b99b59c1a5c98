import { readTemplate } from '../../../importers/incidents/mapping-template.ts';
import {
  anyText,
  list,
  number,
  object,
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
import { SHA256_HEX } from '../../../workspace/manifest.ts';
import { formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { ListedImport } from '../../workspace/state/work.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { fileOfSet, removeSet } from './change-set.ts';
import { cancelImport, importAgain } from './import-files.ts';
import type { FileBefore } from './incidents.ts';

const MAX_IMPORTS = 1000;
const MAX_LETTERS = 1000;

/** File names may have any character: they are only displayed. */
const fileText: Reader<string> = (spot) => {
  const value = anyText(spot);
  return value.length <= MAX_LETTERS ? value : refuse(spot, 'too-long', String(MAX_LETTERS));
};

const listedImport = object<ListedImport>({
  name: fileText,
  fileName: fileText,
  mediaType: fileText,
  lastModified: number(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, true),
  bytes: number(0, Number.MAX_SAFE_INTEGER, true),
  sha256: words({ max: 64, pattern: SHA256_HEX }),
  part: number(0, 1e6, true),
  isShown: yesNo,
  recipe: readTemplate,
});

const readPart = object<{ imports: ListedImport[] }>({
  imports: list(listedImport, MAX_IMPORTS),
});

/** The user's records: their files and mappings. Derived data is computed again. */
export const importsPart = makeImportsPart(importAgain);

/** @param read replaceable, so that tests need no worker */
export function makeImportsPart(read: typeof importAgain): WorkspacePart {
  return {
    id: 'imports',
    version: 1,
    isPooled: false,
    watched: ({ incidents, work }) => [
      incidents?.sets,
      String(incidents?.imports.flatMap(({ key, before }) => (before === null ? [] : key))),
      work.awaited,
    ],
    collect: async (store) => {
      const open = openFiles(store);
      const { awaited } = store.getState().work;
      if (open.length === 0 && awaited.length === 0) return null;
      const sums = await Promise.all(open.map(({ file }) => sumOf(file)));
      const listed = open.flatMap((one, at) => {
        const sha256 = sums[at] ?? null;
        return sha256 === null ? [] : [{ file: one.file, entry: listFile(one, sha256) }];
      });
      const files = listed.map(({ file, entry: { sha256, bytes } }) => ({ sha256, bytes, blob: file }));
      return {
        text: formatPart({ imports: [...listed.map(({ entry }) => entry), ...awaited] }),
        files: [...new Map(files.map((file) => [file.sha256, file])).values()],
        unsaved: open.flatMap(({ name }, at) => (sums[at] === null ? name : [])),
      };
    },
    check: (text) => {
      const parsed = parsePart(text, readPart);
      if (!parsed.ok) return parsed;
      const { imports } = parsed.value;
      return ok({
        count: imports.length,
        needs: imports.map(({ sha256, fileName, bytes }) => ({ sha256, name: fileName, bytes })),
        apply: async (store, how, files) => {
          if (how === 'instead') empty(store);
          bring(store, imports, files, read);
        },
      });
    },
    empty,
  };
}

/** Imported files, and files being read again. */
function openFiles(store: AppStore): readonly FileBefore[] {
  const { sets = [], imports = [] } = store.getState().incidents ?? {};
  const { files } = handlesOf(store);
  return [
    ...sets.flatMap((set) => fileOfSet(store, set) ?? []),
    ...imports.flatMap(({ key, name, before }) => {
      const file = files.get(key);
      return before === null || file === undefined ? [] : { ...before, name, file };
    }),
  ];
}

function listFile(
  { name, file, part, isShown, recipe: understood }: FileBefore,
  sha256: string,
): ListedImport {
  return {
    name,
    fileName: file.name,
    mediaType: file.type,
    lastModified: file.lastModified,
    bytes: file.size,
    sha256,
    part,
    isShown,
    recipe: understood,
  };
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
      return blob === undefined ? [] : fileBefore(one, blob);
    }),
  );
}

/** @param blob file with the listed SHA-256, already verified */
export function fileBefore(
  { sha256, fileName, mediaType, lastModified, name, part, isShown, recipe: understood }: ListedImport,
  blob: Blob,
): FileBefore {
  const file = new File([blob], fileName, { type: mediaType, lastModified });
  sums.set(file, Promise.resolve(sha256));
  return { file, name, part, isShown, recipe: understood };
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
