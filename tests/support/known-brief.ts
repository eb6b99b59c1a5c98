/** The product's data on the words of the brief: sketches, and kinds and sections of the digest. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDigestFile } from '../../geodata/compile/parse-digest.ts';
import type { KnownPassage, KnownSection } from '../../src/brief/targets.ts';
import { listFiles } from '../../src/build/stamp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface KnownBrief {
  readonly passages: readonly KnownPassage[];
  readonly sections: readonly KnownSection[];
}

/** Text of each file of the digest, by path. */
export function digestFiles(): ReadonlyMap<string, string> {
  const paths = listFiles(root, 'geodata/brief').filter(
    (path) => /\.md$/.test(path) && !path.endsWith('README.md'),
  );
  return new Map(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}

export function readKnownBrief(): KnownBrief {
  const fields = new Map<string, Pick<KnownPassage, 'section' | 'kind'>>();
  for (const text of digestFiles().values()) {
    const { frontMatter } = parseDigestFile(text, () => undefined);
    const { passages } = frontMatter as { passages: Record<string, Pick<KnownPassage, 'section' | 'kind'>> };
    for (const [id, { section, kind }] of Object.entries(passages)) fields.set(id, { section, kind });
  }
  const sketches = readJson<Pick<KnownPassage, 'id' | 'words' | 'sketch'>[]>('sketches.json');
  const { sections } = readJson<{ sections: KnownSection[] }>('sections.json');
  const passages = sketches.map((sketch) => {
    const own = fields.get(sketch.id);
    if (own === undefined) throw new Error(`The digest has no passage ${sketch.id}.`);
    return { ...sketch, ...own };
  });
  return { passages, sections };
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(`${root}/geodata/brief/${name}`, 'utf8')) as T;
}
