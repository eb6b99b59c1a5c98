/** Documents and the English of the interface use the project's terms: textlint with the list in `terms.json`, pairs of a pattern and its replacement. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import terminology from 'textlint-rule-terminology';
import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../src/build/translations.ts';
import { longestText } from '../unit/i18n/longest-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const terms: unknown = JSON.parse(readFileSync(new URL('./terms.json', import.meta.url), 'utf8'));
const folders = ['docs', 'docs/decisions'].map((folder) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const documents = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'geodata/README.md', ...folders.flat()];

const options: TextlintKernelOptions = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: markdown }],
  rules: [
    { ruleId: 'terminology', rule: terminology, options: { defaultTerms: false, terms, skip: ['Link'] } },
  ],
};

async function problemsIn(
  text: string,
  nameOfLine: (line: number) => string = String,
): Promise<readonly string[]> {
  const { messages } = await new TextlintKernel().lintText(text, options);
  return messages.map(({ line, message }) => `${nameOfLine(line)}: ${message}`);
}

/** Messages of the interface: one paragraph each, in one text, since each call of textlint has a cost. */
async function problemsInMessages(messages: Iterable<readonly [key: string, pattern: string]>) {
  const all = [...messages];
  const text = all.map(([, pattern]) => longestText(pattern)).join('\n\n');
  return problemsIn(text, (line) => all[(line - 1) / 2]?.[0] ?? '');
}

describe('terms', () => {
  it('reports a term of the list with its line and replacement', async () => {
    expect(await problemsIn('# Export\n\nYou can hand over your records.')).toEqual([
      expect.stringMatching(/^3: .*“hand over”.*“export”/),
    ]);
  });

  it('reports none in the English of the interface', async () => {
    expect(
      await problemsInMessages([
        ['a', 'One {name}'],
        ['b', '{n, plural, other {Take away}}'],
      ]),
    ).toEqual([expect.stringMatching(/^b: .*“Take away”/)]);
    const english = [...(await readEnglish())].map(([key, { text }]) => [key, text] as const);
    expect(await problemsInMessages(english)).toEqual([]);
  });

  it.each(documents)('reports none in %s', async (document) => {
    expect(await problemsIn(readFileSync(`${root}/${document}`, 'utf8'))).toEqual([]);
  });
});
