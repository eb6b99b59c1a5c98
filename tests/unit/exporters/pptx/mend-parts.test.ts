import { describe, expect, it } from 'vitest';
import {
  fillSlot,
  mendContentTypes,
  mendParagraphs,
  mendPlaceholders,
  placeTitle,
  writeDates,
  writeNotes,
} from '../../../../src/exporters/pptx/mend-parts.ts';

describe('repairs of slide parts', () => {
  it('keeps one set of properties in each paragraph', () => {
    const run = (text: string) => `<a:pPr algn="l"><a:buNone/></a:pPr><a:r><a:t>${text}</a:t></a:r>`;
    const xml = `<a:p>${run('one')}${run('two')}</a:p><a:p>${run('three')}</a:p>`;
    const mended = mendParagraphs(xml);
    expect(mended.match(/<a:pPr/g)).toHaveLength(2);
    expect(mended).toContain('<a:t>one</a:t></a:r><a:r><a:t>two');
  });
  it('writes placeholders on one line without index and prompt', () => {
    expect(
      mendPlaceholders('<p:ph\n\t\t idx="100"\n\t\t type="title"\n\t\t hasCustomPrompt="1"\n\t\t/>'),
    ).toBe('<p:ph type="title"/>');
  });
  it('fills a reserved slot and throws when there is none', () => {
    const xml = '<p:sp>a name="x"</p:sp><p:sp>b name="slot-1"</p:sp><p:sp>c</p:sp>';
    expect(fillSlot(xml, 'slot-1', '<p:grpSp/>')).toBe('<p:sp>a name="x"</p:sp><p:grpSp/><p:sp>c</p:sp>');
    expect(() => fillSlot(xml, 'slot-2', '')).toThrow(/no place for slot-2/);
  });
  it('moves the title to the given frame', () => {
    const xml =
      '<p:ph type="title"/></p:nvPr><p:spPr><a:xfrm><a:off x="1" y="2"/><a:ext cx="3" cy="4"/></a:xfrm>';
    expect(placeTitle(xml, { x: 10, y: 20, width: 30, height: 40 })).toContain(
      '<a:off x="10" y="20"/><a:ext cx="30" cy="40"/>',
    );
  });
  it('writes notes, dates and the content types of existing parts', () => {
    const notes = writeNotes('<p:ph type="body"/><p:txBody><a:p>x</a:p></p:txBody>', ['a < b', 'c'], 'en-GB');
    expect(notes.match(/<a:p>/g)).toHaveLength(2);
    expect(notes).toContain('a &lt; b');
    expect(() => writeNotes('<p:txBody/>', [], 'en')).toThrow(/no notes pane/);
    const core = '<dcterms:created xsi:type="w">2020</dcterms:created>';
    expect(writeDates(core, new Date('2026-11-25T12:00:00.123Z'))).toContain('>2026-11-25T12:00:00Z<');
    const types =
      '<Types><Override PartName="/a.xml" ContentType="t"/> <Override PartName="/b.xml" ContentType="t"/></Types>';
    expect(mendContentTypes(types, new Set(['b.xml']))).not.toContain('/a.xml');
  });
});
