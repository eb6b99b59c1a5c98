import { zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../../src/lib/checksum.ts';
import { seededRandom } from '../../../src/lib/seeded-random.ts';
import { formatManifest } from '../../../src/workspace/manifest.ts';
import type { WrittenPart } from '../../../src/workspace/packed-work.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '../../../src/workspace/workspace-file.ts';

const encoder = new TextEncoder();
const CSV = encoder.encode('id;lon;lat\r\n1;20,4;44,8\r\n2;21,1;43,3\r\n'.repeat(20));
const SHEET = Uint8Array.from({ length: 700 }, (_, at) => (at * 7919) % 256);
const PARTS: readonly WrittenPart[] = [
  { id: 'areas', version: 1, text: '{"areas":[{"name":"Градина <b>\\u202e"}]}\n' },
  { id: 'scenario', version: 2, text: JSON.stringify({ closed: ['leg:nis-sofia'], long: 'č'.repeat(300) }) },
];
const FILES = [CSV, SHEET].map((bytes) => ({
  sha256: sha256Hex(bytes),
  bytes: bytes.length,
  blob: new Blob([bytes]),
}));
const ABOUT = { savedAt: 1_790_000_000_000, edition: '2024.2' };
const PASSPHRASE = 'četiri mirne reči';

async function write(passphrase: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeWorkspaceFile(PARTS, FILES, { ...ABOUT, passphrase });
  return new Uint8Array(await blob.arrayBuffer());
}

/** The contents of a file as plain values, or the code of its failure. */
async function read(bytes: Uint8Array<ArrayBuffer>, passphrase: string | null) {
  const result = await readWorkspaceFile(bytes, passphrase);
  if (!result.ok) return result.failure.code;
  const { manifest, parts, lost, files, lostFiles } = result.value;
  const contents = await Promise.all(
    [...files].map(
      async ([sha256, blob]) => [sha256, sha256Hex(new Uint8Array(await blob.arrayBuffer()))] as const,
    ),
  );
  return { savedAt: manifest.savedAt, edition: manifest.edition, parts, lost, contents, lostFiles };
}

const SUMS = FILES.map(({ sha256 }) => sha256);
const WHOLE = {
  ...ABOUT,
  parts: PARTS,
  lost: [],
  contents: SUMS.map((sum) => [sum, sum]),
  lostFiles: [],
};

/** Caches derived keys by salt and rounds, because deriving a key for every mutation is slow. */
function deriveOnce(): void {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  const known = new Map<string, Promise<CryptoKey>>();
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...rest) => {
    const { salt, iterations } = algorithm as Pbkdf2Params;
    const name = `${String(salt)} ${iterations}`;
    const key = known.get(name) ?? derive(algorithm, ...rest);
    known.set(name, key);
    return key;
  });
}

afterEach(() => vi.restoreAllMocks());

describe('readWorkspaceFile and writeWorkspaceFile', () => {
  it('reads back what was written, plain and under a passphrase', async () => {
    expect(await read(await write(null), null)).toEqual(WHOLE);
    expect(await read(await write(PASSPHRASE), PASSPHRASE)).toEqual(WHOLE);
  });

  it('encrypts differently each time and reveals nothing without the passphrase', async () => {
    const [one, other] = await Promise.all([write(PASSPHRASE), write(PASSPHRASE)]);
    expect(one).not.toEqual(other);
    expect(new TextDecoder().decode(one)).not.toContain('manifest');
    expect(await read(one, null)).toBe('locked');
    expect(await read(one, 'četiri mirne reči ')).toBe('wrong-passphrase');
    // The passphrase is also accepted in decomposed form (NFD).
    expect(await read(one, PASSPHRASE.normalize('NFD'))).toEqual(WHOLE);
  });

  it('rejects a changed number of key rounds as damaged', async () => {
    const bytes = await write(PASSPHRASE);
    new DataView(bytes.buffer).setUint32(18, 1000);
    expect(await read(bytes, PASSPHRASE)).toBe('damaged');
    new DataView(bytes.buffer).setUint32(18, 0xffff_ffff);
    expect(await read(bytes, PASSPHRASE)).toBe('damaged');
  });

  it('returns newer-version for a file of a newer version', async () => {
    const sealed = await write(PASSPHRASE);
    sealed[17] = 9;
    expect(await read(sealed, PASSPHRASE)).toBe('newer-version');
    const manifest = formatManifest({ ...ABOUT, parts: [], files: [] }).replace(
      '"version": 1',
      '"version": 2, "more": true',
    );
    expect(await read(packed({ 'manifest.json': manifest }), null)).toBe('newer-version');
  });

  it('returns not-a-workspace for any other file', async () => {
    for (const text of ['', '{"type":"FeatureCollection"}', '%PDF-1.7']) {
      expect(await read(encoder.encode(text), null)).toBe('not-a-workspace');
    }
    expect(await read(zipSync({ 'readme.txt': encoder.encode('hello') }).slice(), null)).toBe(
      'not-a-workspace',
    );
    expect(await read(packed({ 'manifest.json': '{"format":"other"}' }), null)).toBe('not-a-workspace');
  });

  it('rejects entries that are longer than the manifest states', async () => {
    const bomb = new Uint8Array(50_000_000);
    const listed = { id: 'areas', version: 1, bytes: 10, sha256: sha256Hex(bomb.subarray(0, 10)) };
    const manifest = formatManifest({ ...ABOUT, parts: [listed], files: [] });
    expect(await read(packed({ 'manifest.json': manifest, 'parts/areas.json': bomb }), null)).toMatchObject({
      parts: [],
      lost: ['areas'],
    });
    const long = packed({ 'manifest.json': `[${' '.repeat(2_000_000)}` });
    expect(await read(long, null)).toBe('damaged');
  });

  it('returns too-large when the listed files together exceed the limit', async () => {
    const files = [1, 2, 3].map((one) => ({ sha256: sha256Hex(new Uint8Array([one])), bytes: 400_000_000 }));
    const manifest = formatManifest({ ...ABOUT, parts: [], files });
    const bomb = zipSync({
      'manifest.json': encoder.encode(manifest),
      'manifest.sha256': encoder.encode(sha256Hex(encoder.encode(manifest))),
    });
    expect(await read(new Uint8Array(bomb), null)).toBe('too-large');
  });

  it('ignores unlisted entries and rejects unsafe part ids', async () => {
    const manifest = formatManifest({ ...ABOUT, parts: [], files: [] });
    const bytes = packed({
      'manifest.json': manifest,
      '../../parts/areas.json': '{}',
      'parts/__proto__.json': '{}',
      'parts/areas.json': '{}',
    });
    expect(await read(bytes, null)).toMatchObject({ parts: [], lost: [], contents: [] });
    for (const id of ['__proto__', '../areas', 'AREAS']) {
      const listed = { id, version: 1, bytes: 2, sha256: sha256Hex(encoder.encode('{}')) };
      expect(
        await read(
          packed({
            'manifest.json': formatManifest({ ...ABOUT, parts: [listed], files: [] }),
            [`parts/${id}.json`]: '{}',
          }),
          null,
        ),
      ).toBe('damaged');
    }
  });

  it('returns undamaged parts and lists the lost ones', async () => {
    const bytes = await write(null);
    const at = new TextDecoder('latin1').decode(bytes).indexOf('leg:nis-sofia');
    bytes[at] = (bytes[at] as number) ^ 1;
    expect(await read(bytes, null)).toEqual({ ...WHOLE, parts: [PARTS[0]], lost: ['scenario'] });
  });

  it.each([
    ['plain', null],
    ['under a passphrase', PASSPHRASE],
  ] as const)(
    'rejects each of 150 mutations or returns exact data (%s)',
    async (_, passphrase) => {
      deriveOnce();
      const bytes = await write(passphrase);
      const random = seededRandom(passphrase === null ? 4 : 5);
      const given = new Map<string, number>();
      for (let round = 0; round < 150; round += 1) {
        const outcome = await read(mutate(bytes, random), passphrase);
        const name = typeof outcome === 'string' ? outcome : outcome.lost.length > 0 ? 'parts' : 'read';
        given.set(name, (given.get(name) ?? 0) + 1);
        if (typeof outcome === 'string') continue;
        const { parts, lost, contents, lostFiles, ...about } = outcome;
        expect(about).toEqual(ABOUT);
        // Every part and file is exact or listed as lost.
        expect(parts).toEqual(PARTS.filter(({ id }) => !lost.includes(id)));
        expect(contents).toEqual(SUMS.filter((sum) => !lostFiles.includes(sum)).map((sum) => [sum, sum]));
        expect([...parts.map(({ id }) => id), ...lost].sort()).toEqual(PARTS.map(({ id }) => id).sort());
        expect([...contents.map(([sum]) => sum), ...lostFiles].sort()).toEqual([...SUMS].sort());
      }
      // An encrypted file is never read in part.
      expect(given.has('parts')).toBe(passphrase === null);
      expect((given.get('damaged') ?? 0) + (given.get('wrong-passphrase') ?? 0)).toBeGreaterThan(30);
    },
    60_000,
  );
});

/** A ZIP file with a valid checksum of its manifest, as an attacker would make it. */
function packed(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const all: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(entries)) {
    Object.defineProperty(all, name, {
      value: typeof content === 'string' ? encoder.encode(content) : content,
      enumerable: true,
    });
  }
  const list = all['manifest.json'] ?? new Uint8Array();
  all['manifest.sha256'] = encoder.encode(sha256Hex(list));
  return zipSync(all).slice();
}

/** Flips a bit, truncates, swaps two stretches, repeats a stretch or fills one with zeros. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const below = (most: number) => Math.floor(random() * most);
  const at = below(bytes.length);
  const length = 1 + below(Math.min(200, bytes.length - at));
  const changed = bytes.slice();
  switch (below(5)) {
    case 0:
      changed[at] = (changed[at] as number) ^ (1 << below(8));
      return changed;
    case 1:
      return changed.slice(0, at);
    case 2: {
      const to = below(bytes.length - length + 1);
      changed.set(bytes.subarray(at, at + length), to);
      changed.set(bytes.subarray(to, to + length), at);
      return changed;
    }
    case 3: {
      const stretch = bytes.subarray(at, at + length);
      return Uint8Array.from([...bytes.subarray(0, at), ...stretch, ...bytes.subarray(at)]);
    }
    default:
      changed.fill(0, at, at + length);
      return changed;
  }
}
