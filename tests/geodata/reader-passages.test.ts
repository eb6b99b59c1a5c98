/** Renders the reader from the compiled digest and checks that it contains every passage once. */
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ATLAS_FILE_NAMES, type AtlasFiles } from '../../src/domain/atlas-files.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { buildAtlas } from '../../src/domain/build-atlas.ts';
import { passagesInOrder } from '../../src/features/reader/passages-in-order.ts';
import { ReaderContext } from '../../src/features/reader/reader-context.ts';
import { SectionBlock } from '../../src/features/reader/section-block.tsx';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { createAppStore } from '../../src/state/store.ts';
import { UiProvider } from '../../src/ui/ui-context.tsx';
import { TOKENS } from '../../styles/tokens/index.ts';
import { compileAll } from './compiled.ts';

const { derived, files } = compileAll();
const digest = indexBrief(derived.brief);

function renderReader(): string {
  const atlas = buildAtlas(
    Object.fromEntries(
      Object.entries(ATLAS_FILE_NAMES).map(([key, name]) => [key, JSON.parse(files.get(name) ?? 'null')]),
    ) as unknown as AtlasFiles,
  );
  const store = createAppStore({
    data: { status: 'ready', atlas },
    brief: { status: 'ready', digest },
  });
  const services = { digest, isPaper: false };
  const sections = digest.childrenOf(null).map((section) => jsx(SectionBlock, { section }, section.id));
  return renderToStaticMarkup(
    jsx(UiProvider, {
      store,
      t: translateEnglish,
      tokens: TOKENS.light,
      children: jsx(ReaderContext, { value: services, children: sections }),
    }),
  );
}

describe('reader of the brief', () => {
  let markup = '';
  beforeAll(() => {
    // The reader builds links from the address of the page.
    vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
    markup = renderReader();
  });

  const idsOf = (prefix: string) =>
    Array.from(markup.matchAll(new RegExp(`\\sid="${prefix}-([^"]+)"`, 'g')), ([, id]) => id ?? '');

  it('contains each of the 130 passages once', () => {
    const ids = idsOf('passage');
    expect(ids).toHaveLength(130);
    expect([...ids].sort()).toEqual(derived.brief.passages.map(({ id }) => id).sort());
  });
  it('has the passages in the order of “find”', () => {
    expect(passagesInOrder(digest)).toEqual(idsOf('passage'));
  });
  it('contains each mention of a passage once', () => {
    const expected = derived.brief.passages.flatMap(({ id, mentions }) =>
      mentions.map((_, index) => `${id}-${index}`),
    );
    expect(idsOf('mention').sort()).toEqual(expected.sort());
  });
  it('contains the stages of figure I in order, marked as a reconstruction', () => {
    const titles = Array.from(
      markup.matchAll(/class="stage-number">(\d)<\/span>([^<]+)</g),
      ([, n, title]) => [n, title],
    );
    expect(titles).toEqual(
      derived.brief.figures.businessModel.stages.map(({ title }, index) => [String(index + 1), title]),
    );
    expect(markup).toMatch(/Reconstruction<\/strong>/);
  });
  it('states that the figure gives no place for cybercrime and counterfeit goods', () => {
    const boxOf = (name: string) =>
      new RegExp(`aria-label="${name}"[\\s\\S]*?class="market-box-map">([^<]*)<`).exec(markup)?.[1] ?? '';
    expect(boxOf('Cybercrime')).toMatch(/^Not on the map/);
    expect(boxOf('Counterfeit goods')).toMatch(/gives this market no place\./);
    expect(boxOf('Drug trafficking')).toMatch(/route sections on the map/);
  });
  it('contains both notes beside the map of figure II', () => {
    const map = /class="region-map"[\s\S]*?class="market-boxes"/.exec(markup)?.[0] ?? '';
    expect(map).toContain('1244 (1999)');
    expect(map).toContain('not a map of the brief or of the United Nations');
    expect(map).toContain('id="passage-fig2.note1"');
    expect(map).toContain('id="passage-fig2.credit"');
  });
});
