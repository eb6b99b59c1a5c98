/**
 * Parses one file of the digest, `brief/<section>.md`: YAML front matter, then one heading for each passage
 * with its text in Markdown. Links name features, with the link type as title; a link to `passage:fig1`
 * refers to another passage; `[^fn.6]` is a footnote mark; emphasis marks titles and ships. Passages contain
 * only paragraphs.
 */
import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse as parseYaml } from 'yaml';
import type { LinkType } from '../../src/domain/brief.schema.ts';
import { LINK_TYPES } from '../../src/domain/brief.schema.ts';
import type { FeatureId } from '../../src/domain/ids.ts';
import { isFeatureId } from '../../src/domain/ids.ts';

/** Offsets are UTF-16 units of the plain text. */
export interface DigestMention {
  readonly start: number;
  readonly end: number;
  readonly feature: FeatureId;
  readonly type: LinkType;
}

/** A reference to another passage, such as the caption of a figure. */
interface DigestReference {
  readonly start: number;
  readonly end: number;
  readonly passage: string;
}

export interface DigestText {
  readonly id: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  readonly text: string;
  readonly emphasis: readonly { readonly start: number; readonly end: number }[];
  readonly mentions: readonly DigestMention[];
  readonly references: readonly DigestReference[];
  readonly footnotes: readonly { readonly id: string; readonly at: number }[];
}

export interface DigestFile {
  /** Parsed YAML; the caller checks its shape. */
  readonly frontMatter: unknown;
  readonly passages: readonly DigestText[];
}

export interface DigestFault {
  readonly line: number;
  readonly reason: string;
  readonly fix: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const REFERENCE = 'passage:';
const FOOTNOTE_SIGN = /\[\^([\w./-]+)\]/g;

export function parseDigestFile(source: string, report: (fault: DigestFault) => void): DigestFile {
  const head = FRONT_MATTER.exec(source);
  if (head === null) {
    report({ line: 1, reason: 'no front matter', fix: 'Begin the file with --- and the passages’ fields' });
    return { frontMatter: null, passages: [] };
  }
  let frontMatter: unknown = null;
  try {
    frontMatter = parseYaml(head[1] ?? '');
  } catch (error) {
    report({ line: 1, reason: `front matter is no YAML (${String(error)})`, fix: 'Mend the syntax there' });
  }
  const lineOffset = head[0].split('\n').length - 1;
  const root: Root = fromMarkdown(source.slice(head[0].length));
  const passages: DigestText[] = [];
  let open: (Writer & { id: string; line: number }) | null = null;
  const close = () => {
    if (open !== null) passages.push({ id: open.id, line: open.line, ...open.finish() });
  };
  for (const block of root.children) {
    const line = (block.position?.start.line ?? 0) + lineOffset;
    if (block.type === 'heading') {
      close();
      const id = block.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
      open = Object.assign(new Writer(report, lineOffset), { id: id.trim(), line });
    } else if (block.type === 'paragraph' && open !== null) {
      open.paragraph(block.children);
    } else {
      report({
        line,
        reason: `a ${block.type} stands where only headings and paragraphs may`,
        fix: 'Write it as a paragraph under the heading of its passage',
      });
    }
  }
  close();
  return { frontMatter, passages };
}

/** Parses a text in the format of the digest that is not in its files. Faults count lines from 1. */
export function parseDigestText(
  source: string,
  report: (fault: DigestFault) => void,
): Omit<DigestText, 'id' | 'line'> {
  const writer = new Writer(report, 0);
  for (const block of fromMarkdown(source).children) {
    if (block.type === 'paragraph') writer.paragraph(block.children);
    else
      report({
        line: 1,
        reason: `a ${block.type} stands in a text`,
        fix: 'Write it as a paragraph of plain text',
      });
  }
  return writer.finish();
}

/** Collects the plain text of a passage with its marked ranges. */
class Writer {
  #text = '';
  readonly #emphasis: { start: number; end: number }[] = [];
  readonly #mentions: DigestMention[] = [];
  readonly #references: DigestReference[] = [];
  readonly #footnotes: { id: string; at: number }[] = [];
  readonly #report: (fault: DigestFault) => void;
  readonly #lineOffset: number;

  constructor(report: (fault: DigestFault) => void, lineOffset: number) {
    this.#report = report;
    this.#lineOffset = lineOffset;
  }

  paragraph(children: readonly PhrasingContent[]): void {
    if (this.#text !== '') this.#text += '\n\n';
    for (const child of children) this.#inline(child);
  }

  finish(): Omit<DigestText, 'id' | 'line'> {
    return {
      text: this.#text,
      emphasis: this.#emphasis,
      mentions: this.#mentions,
      references: this.#references,
      footnotes: this.#footnotes,
    };
  }

  #inline(node: PhrasingContent): void {
    const start = this.#text.length;
    if (node.type === 'text') {
      this.#plain(node.value);
    } else if (node.type === 'break') {
      this.#text += ' ';
    } else if (node.type === 'emphasis') {
      for (const child of node.children) this.#inline(child);
      this.#emphasis.push({ start, end: this.#text.length });
    } else if (node.type === 'link') {
      for (const child of node.children) this.#inline(child);
      this.#mention(node.url, node.title ?? null, start, (node.position?.start.line ?? 0) + this.#lineOffset);
    } else {
      this.#report({
        line: (node.position?.start.line ?? 0) + this.#lineOffset,
        reason: `${node.type} is not used in the digest`,
        fix: 'Use plain text, *emphasis*, [links](kind:id) and [^footnotes] only',
      });
    }
  }

  #plain(value: string): void {
    let from = 0;
    for (const sign of value.matchAll(FOOTNOTE_SIGN)) {
      this.#text += value.slice(from, sign.index).replaceAll('\n', ' ');
      this.#footnotes.push({ id: sign[1] ?? '', at: this.#text.length });
      from = sign.index + sign[0].length;
    }
    this.#text += value.slice(from).replaceAll('\n', ' ');
  }

  #mention(url: string, title: string | null, start: number, line: number): void {
    if (url.startsWith(REFERENCE)) {
      this.#references.push({ start, end: this.#text.length, passage: url.slice(REFERENCE.length) });
      return;
    }
    if (!isFeatureId(url)) {
      this.#report({
        line,
        reason: `“${url}” is no feature id`,
        fix: 'Link to an id such as place:trebinje',
      });
      return;
    }
    const given = title ?? (url.startsWith('region:') ? 'implies' : 'asserts');
    const type = LINK_TYPES.find((known) => known === given);
    if (type === undefined) {
      this.#report({
        line,
        reason: `“${given}” is no type of link`,
        fix: `Use one of ${LINK_TYPES.join(', ')}`,
      });
      return;
    }
    this.#mentions.push({ start, end: this.#text.length, feature: url, type });
  }
}
