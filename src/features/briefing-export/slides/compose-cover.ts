/** Cover of a deck: description left, contents right. Lengths are px of a slide. */
import { plannedSeconds } from '../../../domain/story.ts';
import { type DeckItem, type DeckSlide, SLIDE } from '../../../exporters/pptx/deck.ts';
import type { BriefingContent } from '../../../figure/briefing-content.ts';
import { composeContents } from './cover-contents.ts';
import { fitPieces, heightOf, type Setting } from './fit-pieces.ts';
import { footItem, footParagraphs, NOTES } from './slide-foot.ts';
import type { SlideInput } from './slide-input.ts';
import { box, markItem, plain } from './slide-items.ts';
import { restOf } from './slide-notes.ts';

const LEFT_PX = 64;
const COLUMN_PX = 640;
const ASIDE_PX = 800;
const TITLE_SIZES_PT = [48, 44, 40, 36, 32, 28];
const SUMMARY_SIZES_PT = [20, 18, 16];
const ABOUT: Setting = { sizePt: 16, lineEm: 1.3, gapPt: 4 };
/** Margins below the footer and beside the contents. */
const EDGE_PX = { foot: 32, aside: 40 };

export function composeCover(input: SlideInput): DeckSlide {
  const { content, words, t } = input;
  const { story, tokens, handling, chapters } = content;
  const { ui } = tokens;
  const items: DeckItem[] = [
    box(
      words('deck.panel'),
      { x: ASIDE_PX - 40, y: 0, width: SLIDE.width - ASIDE_PX + 40, height: SLIDE.height },
      ui.panelRaised,
    ),
  ];
  let y = 64;
  if (handling !== null) {
    const mark = markItem(handling, t, { x: LEFT_PX, y, width: COLUMN_PX });
    items.push(mark);
    y += mark.frame.height + 24;
  }
  const title = fitPieces([[{ text: story.title }]], { width: COLUMN_PX, height: 240 }, TITLE_SIZES_PT, {
    lineEm: 1.1,
    gapPt: 0,
    isBold: true,
  });
  const titleHeight = Math.ceil(heightOf([[{ text: story.title }]], COLUMN_PX, title.setting));
  y = Math.max(y, 150);
  items.push({
    kind: 'text',
    frame: { x: LEFT_PX, y, width: COLUMN_PX, height: titleHeight },
    ...plain(story.title, [[{ text: story.title }]], title.setting, ui.text),
    isBold: true,
    isTitle: true,
  });
  y += titleHeight + 20;
  const sources = allSources(content);
  const about = [
    [{ text: words('deck.cover.about', { chapters: chapters.length, minutes: minutesOf(content) }) }],
    ...(sources.length === 0 ? [] : [[{ text: words('deck.cover.sources', { count: sources.length }) }]]),
    [{ text: t('passage.paraphrase') }],
  ];
  const aboutHeight = Math.ceil(heightOf(about, COLUMN_PX, ABOUT)) + 4;
  const footHeight = Math.ceil(heightOf(footParagraphs(input), COLUMN_PX, NOTES));
  const footTop = SLIDE.height - EDGE_PX.foot - footHeight;
  const summary = fitPieces(
    [[{ text: story.summary }]],
    { width: COLUMN_PX, height: footTop - y - aboutHeight - 40 },
    SUMMARY_SIZES_PT,
    { lineEm: 1.32, gapPt: 0 },
  );
  if (summary.kept.length > 0) {
    const height = Math.ceil(summary.heightPx);
    items.push({
      kind: 'text',
      frame: { x: LEFT_PX, y, width: COLUMN_PX, height },
      ...plain(words('deck.text'), summary.kept, summary.setting, ui.text),
    });
    y += height + 20;
  }
  const contents = composeContents(input, ASIDE_PX, SLIDE.width - ASIDE_PX - EDGE_PX.aside);
  items.push(
    {
      kind: 'text',
      frame: { x: LEFT_PX, y, width: COLUMN_PX, height: aboutHeight },
      ...plain(words('deck.sources'), about, ABOUT, ui.muted),
    },
    footItem(input, { x: LEFT_PX, y: footTop, width: COLUMN_PX, height: footHeight }, NOTES),
    ...contents.items,
  );
  return {
    background: ui.panel,
    items,
    notes: [
      ...restOf(words('deck.rest'), summary.spilled),
      ...restOf(words('deck.cover.rest'), contents.spilled),
      ...(sources.length === 0 ? [] : [words('deck.full'), ...sources]),
    ],
  };
}

function minutesOf({ story }: BriefingContent): number {
  return Math.max(1, Math.round(plannedSeconds(story) / 60));
}

/** Distinct sources of all chapters. */
function allSources({ chapters }: BriefingContent): string[] {
  const texts = new Set<string>();
  for (const { sources } of chapters)
    for (const { text, url } of sources) texts.add(url === null ? text : `${text} ${url}`);
  return [...texts];
}
