/**
 * Corrects the output of pptxgenjs where it breaks the format or does not suit our decks: paragraph
 * properties, notes, dates and palette. Each function works on the text of one part.
 */
import { escapeXml } from '../../lib/svg-node.ts';
import { DECK_FONTS, type Deck, type DeckPalette } from './deck.ts';

/** The format allows `a:pPr` only before the runs of a paragraph; pptxgenjs repeats it before every run. */
export function mendParagraphs(xml: string): string {
  return xml.replaceAll(/<\/a:r><a:pPr[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>/gs, '</a:r>');
}

/**
 * A slide's placeholder must not have the prompt attributes of its layout; attributes are put on one line.
 */
export function mendPlaceholders(xml: string): string {
  return xml.replaceAll(/<p:ph\s+([^>]*?)\s*\/>/gs, (_, attributes: string) => {
    const kept = attributes.split(/\s+/).filter((attribute) => !/^(hasCustomPrompt|idx)=/.test(attribute));
    return `<p:ph ${kept.join(' ')}/>`;
  });
}

/**
 * Replaces a placeholder shape with the drawing.
 *
 * @throws RangeError if there is no placeholder of that name
 */
export function fillSlot(xml: string, slot: string, drawn: string): string {
  const at = xml.indexOf(`name="${slot}"`);
  const start = xml.lastIndexOf('<p:sp>', at);
  const end = xml.indexOf('</p:sp>', at);
  if (at < 0 || start < 0 || end < 0) throw new RangeError(`the slide has no place for ${slot}`);
  return xml.slice(0, start) + drawn + xml.slice(end + '</p:sp>'.length);
}

/** Positions the title, which pptxgenjs leaves at the layout's position. Numbers are EMU. */
export function placeTitle(
  xml: string,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  return xml.replace(
    /(type="title"\s*\/>.*?<a:xfrm>)<a:off[^>]*\/><a:ext[^>]*\/>/s,
    (_, before: string) => `${before}<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`,
  );
}

/** Splits the notes into paragraphs; pptxgenjs writes a single one. */
export function writeNotes(xml: string, notes: readonly string[], language: string): string {
  const paragraphs = notes.map(
    (text) => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  );
  const body =
    paragraphs.length === 0 ? `<a:p><a:endParaRPr lang="${language}"/></a:p>` : paragraphs.join('');
  const at = xml.indexOf('type="body"');
  const start = xml.indexOf('<a:p>', at);
  const end = xml.indexOf('</p:txBody>', at);
  if (at < 0 || start < 0 || end < 0) throw new RangeError('the slide has no notes pane');
  return xml.slice(0, start) + body + xml.slice(end);
}

export function writeDates(xml: string, date: Date): string {
  const day = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return xml.replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${day}`);
}

export function writeTheme(xml: string, palette: DeckPalette): string {
  const color = (name: string, value: string) =>
    `<a:${name}><a:srgbClr val="${value.replace('#', '').toUpperCase()}"/></a:${name}>`;
  const scheme = [
    color('dk1', palette.text),
    color('lt1', palette.ground),
    color('dk2', palette.muted),
    color('lt2', palette.raised),
    ...palette.accents.map((accent, i) => color(`accent${i + 1}`, accent)),
    color('hlink', palette.link),
    color('folHlink', palette.link),
  ];
  return xml
    .replace(
      /<a:clrScheme[^>]*>.*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Crossroads">${scheme.join('')}</a:clrScheme>`,
    )
    .replaceAll(
      /(<a:(?:major|minor)Font>)<a:latin[^>]*\/>/g,
      (_, tag: string) => `${tag}<a:latin typeface="${DECK_FONTS.sans}"/>`,
    );
}

/** Removes entries of missing parts: pptxgenjs lists a slide master for every slide. */
export function mendContentTypes(xml: string, parts: ReadonlySet<string>): string {
  return xml.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    parts.has(part) ? override : '',
  );
}

export function writeApp(xml: string, { slides }: Pick<Deck, 'slides'>): string {
  const notes = slides.filter((slide) => slide.notes.length > 0).length;
  return xml.replace(/<Notes>\d+<\/Notes>/, `<Notes>${notes}</Notes>`);
}
