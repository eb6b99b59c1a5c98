/** Checks that documents name existing files and keep their length limits. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'geodata/README.md',
  ...readdirSync(`${root}/docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The text without fenced code and HTML comments. */
const proseOf = (text: string) => text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/<!--[\s\S]*?-->/g, '');
const wordsOf = (text: string) => proseOf(text).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** Paths in backticks that begin with a folder of this repository. Patterns such as `<name>` do not count. */
function filesIn(text: string): readonly string[] {
  const named = text.match(/`(?:src|tests|geodata|styles|docs)\/[^`\s]*`/g) ?? [];
  return named.map((one) => one.slice(1, -1)).filter((path) => !/[<>*{]/.test(path));
}

/** Targets of links to other files, relative to the root. */
function linksIn(document: string): readonly string[] {
  const base = new URL(document, 'file:///');
  return [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map(([, target = '']) =>
    new URL(target, base).pathname.slice(1),
  );
}

describe.each(documents)('%s', (document) => {
  it('names only existing files', () => {
    const missing = [...filesIn(read(document)), ...linksIn(document)].filter(
      (path) => !existsSync(`${root}/${path}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('limits for documents', () => {
  it.each(documents.filter((document) => document !== 'geodata/README.md'))(
    'allows lines of at most 120 characters outside tables and code: %s',
    (document) => {
      const long = proseOf(read(document))
        .split('\n')
        .filter((line) => line.length > 120 && !line.startsWith('|'));
      expect(long).toEqual([]);
    },
  );

  it('limits the README to 700 words, ARCHITECTURE.md to 150 lines, the glossary to 35 rows', () => {
    expect(wordsOf(read('README.md'))).toBeLessThanOrEqual(700);
    expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(150);
    const rows = read('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Word'));
    expect(rows.length).toBeLessThanOrEqual(35);
  });
});
