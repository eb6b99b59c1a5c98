import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import {
  BRIEFING_PART,
  dataAddress,
  FILE_LIST_ID,
  type FileList,
  type FilePart,
  MANIFEST_PART,
  readAddresses,
  withoutAddresses,
} from '../../../src/domain/one-file.ts';
import type { Story } from '../../../src/domain/story.ts';
import { composeOneFile, OtherFileError } from '../../../src/exporters/one-file/compose-one-file.ts';
import { forFile } from '../../../src/exporters/one-file/for-file.ts';
import { GAPS, type OneFileManifest, putFontsInto } from '../../../src/exporters/one-file/manifest.ts';
import { fromBase64, gunzip } from '../../../src/lib/packed.ts';
import { AFTER_MIDNIGHT, inTimeZone, REGION_ZONE } from '../../support/time-zone.ts';
import { makeStory } from '../state/made-story.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const hexOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const FILES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'one-file/app.js': encode('start("</script>")'),
  'one-file/style.css': encode('@font-face{src:url("assets/sans.woff2")}p{color:red}'),
  'assets/sans.woff2': Uint8Array.of(1, 2, 3, 250),
};
const STORIES_PART = 'data/stories.json';
const STANDING: Readonly<Record<string, FilePart['standing']>> = {
  'one-file/app.js': 'packed',
  'one-file/style.css': 'clear',
  'assets/sans.woff2': 'address',
};
const manifest: OneFileManifest = {
  page: `<title>${GAPS.title}</title>${GAPS.style}<body>${GAPS.parts}</body>`,
  parts: Object.entries(FILES).map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    sha256: hexOf(bytes),
    standing: STANDING[name] ?? 'packed',
  })),
};
const made = makeStory('v=1', 'v=1');
const story: Story = {
  ...made,
  title: 'Ports & <containers>',
  chapters: made.chapters.map((chapter) => ({
    ...chapter,
    notes: { text: 'Not for the room.', mentions: [], cites: [] },
  })),
};
const briefing: Briefing = { story, handling: { text: 'RESTRICTED', color: '#8a1c1c' } };

function compose(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = FILES,
  made: OneFileManifest = manifest,
  withNotes = true,
  date = new Date('2026-11-25T12:00:00Z'),
) {
  const progress: string[] = [];
  const work = {
    signal: new AbortController().signal,
    onProgress: (done: number, total: number) => progress.push(`${done}/${total}`),
  };
  const read = async (name: string) => {
    if (name === MANIFEST_PART) return encode(JSON.stringify(made));
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`no ${name}`);
    return bytes;
  };
  const options = { briefing, withNotes, edition: '1', date, read };
  return { made: composeOneFile(options, work), progress };
}

function listOf(html: string): FileList {
  const [, json = ''] = new RegExp(`id="${FILE_LIST_ID}">(.*?)</script>`).exec(html) ?? [];
  return JSON.parse(json);
}

describe('composeOneFile', () => {
  it('lists every part with its digest, including manifest and briefing', async () => {
    const { made, progress } = compose();
    const { bytes, sha256 } = await made;
    expect(sha256).toBe(hexOf(bytes));
    const list = listOf(new TextDecoder().decode(bytes));
    expect(list.made).toBe('2026-11-25');
    expect(list.parts.map(({ name }) => name)).toEqual([...Object.keys(FILES), MANIFEST_PART, BRIEFING_PART]);
    for (const part of list.parts.slice(0, 3)) {
      expect(part.sha256).toBe(hexOf(FILES[part.name] ?? encode('')));
    }
    expect(progress.at(-1)).toBe('5/5');
  });

  it('writes the local date, not the UTC date', async () => {
    const { bytes } = await inTimeZone(
      REGION_ZONE,
      () => compose(FILES, manifest, true, AFTER_MIDNIGHT).made,
    );
    expect(listOf(new TextDecoder().decode(bytes)).made).toBe('2026-07-05');
  });

  it('packs parts so that they unpack to the same content', async () => {
    const html = new TextDecoder().decode((await compose().made).bytes);
    const packed = new Map(
      [...html.matchAll(/<script type="application\/octet-stream" data-part="([^"]+)">([^<]*)</g)].map(
        ([, name = '', text = '']) => [name, text],
      ),
    );
    expect([...packed.keys()]).toEqual(['one-file/app.js', MANIFEST_PART, BRIEFING_PART]);
    const unpacked = async (name: string) =>
      new TextDecoder().decode(await gunzip(fromBase64(packed.get(name) ?? '')));
    expect(await unpacked('one-file/app.js')).toBe('start("</script>")');
    expect(JSON.parse(await unpacked(BRIEFING_PART))).toEqual(briefing);
  });

  it('embeds the fonts in the style sheet, which can be restored', async () => {
    const html = new TextDecoder().decode((await compose().made).bytes);
    const [, css = ''] = /<style data-part="one-file\/style.css">(.*?)<\/style>/.exec(html) ?? [];
    expect(css).toContain(`url("${dataAddress('assets/sans.woff2', 'font/woff2', 'AQID+g==')}")`);
    expect(readAddresses(css).get('assets/sans.woff2')).toBe('AQID+g==');
    expect(withoutAddresses(css)).toBe(new TextDecoder().decode(FILES['one-file/style.css']));
    expect(html).toContain('<title>Ports &amp; &lt;containers></title>');
  });

  it('rejects files and pages that do not match the manifest', async () => {
    const other = { ...FILES, 'assets/sans.woff2': Uint8Array.of(9) };
    await expect(compose(other).made).rejects.toThrow(OtherFileError);
    await expect(compose(FILES, { ...manifest, page: '<p>' }).made).rejects.toThrow(OtherFileError);
  });

  it('leaves out speaker notes on request and stays usable for another file', async () => {
    const stories = encode(JSON.stringify([story]));
    const files = { ...FILES, [STORIES_PART]: stories };
    const part = {
      name: STORIES_PART,
      bytes: stories.length,
      sha256: hexOf(stories),
      standing: 'packed',
    } as const;
    const withStories = { ...manifest, parts: [...manifest.parts, part] };
    const unpack = async (html: string) => {
      const parts = new Map<string, Uint8Array<ArrayBuffer>>();
      for (const [, name = '', text = ''] of html.matchAll(/octet-stream" data-part="([^"]+)">([^<]*)</g)) {
        parts.set(name, await gunzip(fromBase64(text)));
      }
      return parts;
    };
    const textOf = async (made: ReturnType<typeof compose>) =>
      new TextDecoder().decode((await made.made).bytes);
    const saying = async (html: string) =>
      [...(await unpack(html))]
        .filter(([, bytes]) => new TextDecoder().decode(bytes).includes('Not for the room.'))
        .map(([name]) => name);
    expect(await saying(await textOf(compose(files, withStories)))).toEqual([STORIES_PART, BRIEFING_PART]);
    const bare = await textOf(compose(files, withStories, false));
    expect(await saying(bare)).toEqual([]);
    // The parts of this file serve as the site files of the next one.
    const inside = await unpack(bare);
    const next = JSON.parse(new TextDecoder().decode(inside.get(MANIFEST_PART))) as OneFileManifest;
    const again = compose({ ...files, [STORIES_PART]: inside.get(STORIES_PART) ?? encode('') }, next);
    expect(listOf(await textOf(again)).parts.map(({ name }) => name)).toContain(STORIES_PART);
  });

  it('rejects with the abort reason when it is aborted', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const read = async () => encode(JSON.stringify(manifest));
    const work = { signal: stop.signal, onProgress: () => {} };
    await expect(
      composeOneFile({ briefing, withNotes: true, edition: '1', date: new Date(), read }, work),
    ).rejects.toThrow('enough');
  });
});

describe('forFile and putFontsInto', () => {
  it('removes speaker notes unless they are requested', () => {
    expect(forFile(briefing, true)).toBe(briefing);
    const bare = forFile(briefing, false);
    expect(bare.story.chapters.map(({ notes }) => notes.text)).toEqual(['', '']);
    expect(bare.story.chapters.map(({ said }) => said)).toEqual(story.chapters.map(({ said }) => said));
    expect(bare.handling).toEqual(briefing.handling);
  });

  it('replaces font addresses in a style sheet and no other address', () => {
    const css = 'a{src:url("assets/x.woff2")}b{background:url("x.png")}';
    expect(putFontsInto(css, () => 'AA==')).toBe(
      'a{src:url("data:font/woff2;name=assets%2Fx.woff2;base64,AA==")}b{background:url("x.png")}',
    );
  });
});
