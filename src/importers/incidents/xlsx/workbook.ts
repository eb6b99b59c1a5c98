/**
 * Finds the workbook parts needed for cells by relationships, as Open Packaging Conventions require, never by
 * name.
 */
import type { ZipEntry } from '../../zip/zip-entries.ts';
import type { Archive } from '../archive.ts';
import type { Budget } from '../raw-table.ts';
import { type Attributes, readXml, type XmlHandler, type XmlSource } from '../read-xml.ts';
import { Refused } from '../refused.ts';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days count from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
  readonly sharedTexts: ZipEntry | null;
  readonly styles: ZipEntry | null;
}

interface Relation {
  /** Last segment of its type: transitional and strict files differ in the rest. */
  readonly type: string;
  readonly target: string;
}

const OTHER_PARTS: readonly (readonly [start: RegExp, format: string])[] = [
  [/^xl\/workbook\.bin$/i, 'XLSB'],
  [/^word\//i, 'DOCX'],
  [/^ppt\//i, 'PPTX'],
  [/^content\.xml$/i, 'ODS'],
];

export function xmlOf(archive: Archive, entry: ZipEntry, budget: Budget): XmlSource {
  return {
    pieces: archive.pieces(entry),
    format: 'xlsx',
    place: { unit: 'part', name: entry.name },
    longest: budget.cellBytes,
    nesting: budget.nesting,
  };
}

/** @throws Refused, UnreadableFile */
export async function openWorkbook(archive: Archive, budget: Budget): Promise<Workbook> {
  for (const [name, format] of OTHER_PARTS) {
    if (archive.entries.some((entry) => name.test(entry.name)))
      throw new Refused({ kind: 'unsupported-format', format });
  }
  const ofPackage = await readRelations(archive, '', budget);
  const path = [...ofPackage.values()].find(({ type }) => type === 'officeDocument')?.target;
  const entry = archive.find(path ?? 'xl/workbook.xml');
  if (entry === undefined)
    throw new Refused({ kind: 'part-missing', format: 'xlsx', part: path ?? 'xl/workbook.xml' });
  const relations = await readRelations(archive, entry.name, budget);
  const partOfType = (type: string) => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return target === undefined ? null : (archive.find(target) ?? null);
  };
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readXml(xmlOf(archive, entry, budget), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      const relation = name === 'sheet' ? relations.get(relationId(attributes)) : undefined;
      // Charts and macro sheets have no cells to read.
      if (relation?.type !== 'worksheet') return;
      const part = archive.find(relation.target);
      if (part === undefined)
        throw new Refused({ kind: 'part-missing', format: 'xlsx', part: relation.target });
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', isHidden, entry: part });
    },
  });
  return { sheets, from1904, sharedTexts: partOfType('sharedStrings'), styles: partOfType('styles') };
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The attribute's prefix varies; no other attribute of a sheet ends like this. */
function relationId(attributes: Attributes): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** Keyed by id. @param part with the relationships; empty for the package */
async function readRelations(
  archive: Archive,
  part: string,
  budget: Budget,
): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const entry = archive.find(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (entry === undefined) return relations;
  const handler: XmlHandler = {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      // External targets are not loaded.
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
  };
  await readXml(xmlOf(archive, entry, budget), handler);
  return relations;
}

/** Resolves `/xl/a.xml` and `../a.xml` to part names. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
