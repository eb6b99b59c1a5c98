/** Reads a PPTX file for tests, with the faults that PowerPoint would offer to repair. */
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface ReadSlide {
  readonly xml: string;
  readonly title: string;
  /** All words on the slide, including names on the map. */
  readonly text: string;
  readonly notes: string;
  readonly links: readonly string[];
  /** Freeforms by name, and whether they have colours. */
  readonly shapes: readonly { readonly name: string; readonly hasColor: boolean }[];
  /** Names of groups, in order. */
  readonly groups: readonly string[];
  readonly descriptions: readonly string[];
}

export interface ReadDeck {
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly ReadSlide[];
  readonly faults: readonly string[];
}

export function readDeck(bytes: Uint8Array): ReadDeck {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  const faults: string[] = [];
  const documents = new Map(
    [...parts].map(([name, text]) => [
      name,
      new DOMParser({
        errorHandler: (level: string, message: string) => faults.push(`${name}: ${level} ${message}`),
      }).parseFromString(withoutOutlines(name, text, faults), 'text/xml'),
    ]),
  );
  // Index for repeated queries by tag: a slide has a hundred thousand elements.
  const indexes = new Map(
    [...documents].map(([name, document]) => [name, indexOf(document.documentElement)]),
  );
  const elements = (name: string, tag: string): readonly Element[] => indexes.get(name)?.get(tag) ?? [];
  for (const name of parts.keys()) faults.push(...faultsOf(name, parts, elements));
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0]);
  return {
    parts,
    faults,
    slides: slides
      .sort((a, b) => numberOf(a) - numberOf(b))
      .map((name) => readSlide(name, parts.get(name) ?? '', elements)),
  };
}

const MOVES =
  /<a:(moveTo|lnTo)><a:pt x="-?\d+" y="-?\d+"\/><\/a:\1>|<a:cubicBezTo>(?:<a:pt x="-?\d+" y="-?\d+"\/>){3}<\/a:cubicBezTo>|<a:close\/>/g;

/** Checks and removes the points of outlines, which are nine tenths of a slide, to avoid parsing them. */
function withoutOutlines(name: string, text: string, faults: string[]): string {
  return text.replaceAll(
    /(<a:path w="[1-9]\d*" h="[1-9]\d*"(?: fill="none")?>)(.*?)<\/a:path>/gs,
    (_, open: string, moves: string) => {
      const isDrawn = moves.startsWith('<a:moveTo>') && /<a:(lnTo|cubicBezTo)>/.test(moves);
      if (!isDrawn || moves.replaceAll(MOVES, '') !== '')
        faults.push(`${name}: a path draws nothing, or is not one`);
      return `${open}</a:path>`;
    },
  );
}

type Elements = (name: string, tag: string) => readonly Element[];

function readSlide(name: string, xml: string, elements: Elements): ReadSlide {
  const number = /\d+/.exec(name)?.[0];
  const words = (element: Element) =>
    Array.from(element.getElementsByTagName('a:p'))
      .map((paragraph) =>
        Array.from(paragraph.getElementsByTagName('a:t'))
          .map(({ textContent }) => textContent)
          .join(''),
      )
      .join('\n');
  const title = elements(name, 'p:sp').find(
    (shape) => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title',
  );
  const nameOf = (element: Element) => element.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name') ?? '';
  const notes = elements(`ppt/notesSlides/notesSlide${number}.xml`, 'p:sp').find(
    (shape) => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'body',
  );
  return {
    xml,
    title: title === undefined ? '' : words(title),
    text: elements(name, 'p:sp').map(words).join('\n'),
    notes: notes === undefined ? '' : words(notes),
    links: elements(`ppt/slides/_rels/slide${number}.xml.rels`, 'Relationship')
      .filter((relation) => relation.getAttribute('TargetMode') === 'External')
      .map((relation) => relation.getAttribute('Target') ?? ''),
    shapes: elements(name, 'p:sp')
      .filter((shape) => shape.getElementsByTagName('a:custGeom').length > 0)
      .map((shape) => ({
        name: nameOf(shape),
        hasColor: shape.getElementsByTagName('a:srgbClr').length > 0,
      })),
    groups: elements(name, 'p:grpSp').map(nameOf),
    descriptions: elements(name, 'p:cNvPr')
      .map((element) => element.getAttribute('descr') ?? '')
      .filter((text) => text !== ''),
  };
}

/** Order of children required by the format. */
const RUN_STYLE = ['a:ln', 'a:solidFill', 'a:effectLst', 'a:latin', 'a:ea', 'a:cs', 'a:hlinkClick'];
const LINE_STYLE = [
  'a:noFill',
  'a:solidFill',
  'a:prstDash',
  'a:custDash',
  'a:round',
  'a:miter',
  'a:headEnd',
  'a:tailEnd',
];

function faultsOf(name: string, parts: ReadonlyMap<string, string>, elements: Elements): string[] {
  const faults: string[] = [];
  const fault = (text: string) => faults.push(`${name}: ${text}`);
  if (name === '[Content_Types].xml') {
    const known = new Set(elements(name, 'Default').map((type) => type.getAttribute('Extension')));
    const overrides = elements(name, 'Override').map((type) => type.getAttribute('PartName') ?? '');
    for (const part of overrides) if (!parts.has(part.slice(1))) fault(`${part} is not there`);
    if (new Set(overrides).size < overrides.length) fault('a part has two types');
    for (const part of parts.keys()) {
      if (part === name || overrides.includes(`/${part}`)) continue;
      if (part.endsWith('.xml') || !known.has(part.split('.').at(-1) ?? '')) fault(`${part} has no type`);
    }
    return faults;
  }
  if (name.endsWith('.rels')) {
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const relation of elements(name, 'Relationship')) {
      if (relation.getAttribute('TargetMode') === 'External') continue;
      const target = relation.getAttribute('Target') ?? '';
      const path = new URL(target, `https://deck/${folder}`).pathname.slice(1);
      if (!parts.has(path)) fault(`${target} is not there`);
    }
    return faults;
  }
  const ids = elements(name, 'p:cNvPr').map((shape) => shape.getAttribute('id') ?? '');
  if (new Set(ids).size < ids.length) fault('two shapes have one number');
  for (const text of elements(name, 'p:cNvPr').map((shape) => shape.getAttribute('name') ?? '')) {
    if (/^slot-|undefined|^(leg|route|port|place|jurisdiction):/.test(text))
      fault(`a shape is called ${text}`);
  }
  for (const path of elements(name, 'a:path')) {
    if (childrenOf(path).length > 0) fault('a path is written unlike ours');
  }
  for (const paragraph of elements(name, 'a:p')) {
    const order = childrenOf(paragraph).map(({ tagName }) => tagName);
    if (order.lastIndexOf('a:pPr') > 0) fault('properties of a paragraph stand within it');
  }
  for (const run of elements(name, 'a:rPr'))
    if (!isInOrder(run, RUN_STYLE)) fault('a run is styled out of order');
  for (const line of elements(name, 'a:ln'))
    if (!isInOrder(line, LINE_STYLE)) fault('a line is styled out of order');
  for (const group of elements(name, 'p:grpSp')) if (childrenOf(group).length < 3) fault('a group is empty');
  for (const frame of elements(name, 'a:ext')) {
    for (const side of ['cx', 'cy']) {
      const value = frame.getAttribute(side);
      if (value !== '' && value !== null && !/^\d+$/.test(value)) fault(`a shape is ${value} long`);
    }
  }
  return faults;
}

/** Elements by tag, in document order. */
function indexOf(root: Element): ReadonlyMap<string, Element[]> {
  const index = new Map<string, Element[]>();
  const visit = (element: Element): void => {
    const same = index.get(element.tagName);
    if (same === undefined) index.set(element.tagName, [element]);
    else same.push(element);
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 1) visit(child as Element);
    }
  };
  visit(root);
  return index;
}

function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((child): child is Element => child.nodeType === 1);
}

function isInOrder(element: Element, order: readonly string[]): boolean {
  const places = childrenOf(element).map(({ tagName }) => order.indexOf(tagName));
  return places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
}
