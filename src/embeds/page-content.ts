import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import { describeSource } from '../analysis/describe-source.ts';
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import { editionNow } from '../domain/editions.ts';
import type { Evidence } from '../domain/evidence.ts';
import { nameCited } from '../domain/name-source.ts';
import { citedIn, derivePieces } from '../domain/said-pieces.ts';
import type { Chapter, Said } from '../domain/story.ts';
import { drawReduced } from '../figure/draw-scene.ts';
import { drawFluidFigures, type FigureSpeech } from '../figure/fluid-figure.ts';
import { sightOf } from '../figure/frame.ts';
import { textWidthPx } from '../figure/text-width.ts';
import { formatsOf } from '../i18n/format.ts';
import { languageOfName, nameOf } from '../i18n/names.ts';
import type { Drawing } from '../layers/drawing.ts';
import { selectSeenFeatures } from '../layers/seen-features.ts';
import { selectVisibleMarks } from '../layers/visible-marks.ts';
import type { Size } from '../lib/mercator.ts';
import type { SceneProblem } from '../scene/problems.ts';
import type { Scene } from '../scene/scene.ts';
import { formatScene } from '../scene/url.ts';
import { selectVisible } from '../scene/visible.ts';
import { callerOf, describeView, rowsOfView, sayFlow } from './describe-view.ts';
import { lintArrows, lintPeople } from './lint-people.ts';
import { mapNotes } from './map-notes.ts';
import { chapterOfFeature } from './page-chapter.ts';
import type { PageDraft } from './page-draft.ts';
import { legendsOf } from './page-legend.ts';
import { type PageEntry, pageIdOfChapter } from './page-list.ts';
import type {
  PageContent,
  PageInput,
  PageLink,
  PageRow,
  PageSource,
  PageSpeech,
  PagesInput,
} from './page-model.ts';
import { PAGE_MAP, type PageView, viewOfPage } from './page-view.ts';
import { refuseFaults } from './public-fault.ts';
import { isPublicFeature, publicAtlas } from './public-scene.ts';
import { textOfPassage } from './text-of-passage.ts';
import { textOfView } from './text-of-view.ts';
import { walkOf } from './walk-files.ts';

/** Values common to all themes are computed in this one. */
const FIRST_THEME = THEME_IDS[0] ?? 'light';

/** Returns the sources of a row. */
export function sourcesOfRow(
  { sources }: Pick<PageContent, 'sources'>,
  row: Pick<PageRow, 'sources'>,
): readonly PageSource[] {
  return sources.filter(({ number }) => row.sources.includes(number));
}

/** Returns one page for each language, in their order. */
export function derivePages({ spoken, variables, live: derive, ...of }: PagesInput): readonly PageContent[] {
  const { atlas } = of;
  const parts = spoken.map((speech) => ({ speech, draft: draftOf({ ...of, ...speech }) }));
  const [first] = parts;
  if (first === undefined) return [];
  const view = viewOfPage(atlas, first.draft.view);
  const visible = selectVisible(publicAtlas(atlas), view.scene);
  const figures = parts.map(({ speech: { language, t, say }, draft }): FigureSpeech => {
    const scene = { ...view.scene, language };
    const drawn = drawReduced({ ...view, scene, atlas: visible, tokens: TOKENS[FIRST_THEME], t });
    const label = say('embedding.map', { title: draft.head.title });
    const corner = derive === undefined ? null : sizeOfDoor(say('embedding.live.open'));
    return { language, t, label, corner, drawn };
  });
  const maps = drawFluidFigures({
    ...view,
    size: PAGE_MAP,
    spoken: figures,
    idPrefix: 'map-',
    variables,
  });
  const legends = legendsOf(view.scene, figures, variables);
  const drawings = drawThemes(view, figures[0]);
  const live = derive?.({
    atlas,
    ...view,
    drawings,
    size: PAGE_MAP,
    spoken: parts.flatMap(({ speech, draft }, at) => {
      const figure = figures[at];
      return figure === undefined ? [] : [{ ...figure, say: speech.say, title: draft.head.title }];
    }),
  });
  return parts.flatMap(({ speech, draft }, at) => {
    const [map, drawn, liveSpeech] = [maps[at], figures[at]?.drawn, live?.speeches[at]];
    if (map === undefined || drawn === undefined) return [];
    const opened = live == null || liveSpeech === undefined ? null : { map: live.map, speech: liveSpeech };
    const text = textOf({ ...of, ...speech }, draft, view, drawn);
    return [{ ...text, map, legend: legends[at] ?? [], live: opened }];
  });
}

/** Size of the live map button, with the margin around it in `page.css`, px. */
function sizeOfDoor(label: string): Size {
  const textPx = textWidthPx(label, { font: 'sans', weight: 400, sizePx: 14, letterSpacingEm: 0 });
  return { width: Math.ceil(textPx) + 34, height: 40 };
}

/** Returns the title of a page in a language, and its view. */
export function viewAndTitleOf(
  of: Omit<PageInput, keyof PageSpeech>,
  speech: PageSpeech,
): { readonly view: PageView; readonly title: string } {
  const { view, head } = draftOf({ ...of, ...speech });
  return { view: viewOfPage(of.atlas, view), title: head.title };
}

/** A page without its drawings. */
export type PageText = Omit<PageContent, 'map' | 'legend' | 'live'>;

export function derivePageText(input: PageInput): PageText {
  const { atlas, language, t } = input;
  const draft = draftOf(input);
  const view = viewOfPage(atlas, draft.view);
  const scene = { ...view.scene, language };
  const visible = selectVisible(publicAtlas(atlas), scene);
  const drawn = drawReduced({ ...view, scene, atlas: visible, tokens: TOKENS[FIRST_THEME], t });
  return textOf(input, draft, view, drawn);
}

/** @param drawn in the first theme */
function textOf(input: PageInput, draft: PageDraft, view: PageView, drawn: FigureSpeech['drawn']): PageText {
  const { entry, atlas, language, t, say } = input;
  const scene = { ...view.scene, language };
  const sight = sightOf(scene, PAGE_MAP);
  const seen = selectSeenFeatures(selectVisibleMarks(drawn.drawing, sight.zoom), sight);
  const shown = new Set([...seen].filter((id) => isPublicFeature(id, view.hasCrossings)));
  const describing = { atlas: drawn.atlas, whole: atlas, seen: shown, language, t, say };
  const called = callerOf({ atlas, language, say });
  const rows = rowsOfView(describing);
  const callouts = draft.view.callouts.filter(({ feature }) => isPublicFeature(feature, view.hasCrossings));
  const said = [...draft.sections.flatMap((section) => section.said), ...callouts.map((one) => one.said)];
  const cites = [
    ...citedIn(said),
    ...rows.flatMap(({ sources }) => sources.map((id) => ({ id, kind: 'source' as const }))),
  ];
  const order = [...new Set(cites.map(({ id }) => id))];
  const pieces = (one: Said) => derivePieces(one, order);
  return {
    id: entry.id,
    canonicalId:
      entry.subject.kind === 'chapter'
        ? pageIdOfChapter(entry.subject.story, entry.subject.chapter)
        : entry.id,
    language,
    ...draft.head,
    textLanguage: draft.language,
    figure: null,
    sections: draft.sections.map((section) => ({
      title: section.title,
      titleLanguage: section.titleLanguage ?? draft.language,
      paragraphs: section.said.flatMap(pieces),
    })),
    callouts: callouts.map(({ feature, said: one }) => ({
      id: feature,
      name: called(feature),
      paragraphs: pieces(one),
    })),
    description: describeView(describing),
    shapes: new Map(
      rows.flatMap(({ id }) => {
        const record = drawn.atlas.byId.get(id);
        return record !== undefined && 'geometry' in record && record.geometry !== null
          ? [[id, record.geometry] as const]
          : [];
      }),
    ),
    walk: walkOf(
      rows.map(({ id }) => id),
      drawn.atlas,
      atlas,
    ),
    rows: rows.map(({ flows, evidence, sources, ...row }) => ({
      ...row,
      flows,
      markets: flows.map((flow) => sayFlow(flow, { evidence }, say, t)),
      evidence: t(`panel.evidence.${evidence satisfies Evidence}`),
      sources: sources.map((id) => order.indexOf(id) + 1),
    })),
    sources: order.map((id, at) => {
      const cite = cites.find((one) => one.id === id) ?? { id, kind: 'source' as const };
      return { id, number: at + 1, name: nameCited(cite, atlas), ...describeSource(cite, atlas, t) };
    }),
    paraphrase: showsPassages(entry) ? t('passage.paraphrase') : null,
    problems: view.problems.filter(isOurs).map(({ message, ...values }) => t(message, values)),
    notes: [
      ...mapNotes(t),
      say('embedding.edition', {
        edition: editionNow(atlas.editions),
        date: formatsOf(language).date(currentEdition(atlas)?.date ?? ''),
      }),
      say('embedding.checked', { date: formatsOf(language).date(currentEdition(atlas)?.checked ?? '') }),
    ],
    edition: editionNow(atlas.editions),
    concerns: [
      ...new Set([
        ...draft.concerns,
        ...shown,
        ...said.flatMap(({ mentions }) => mentions.map(({ feature }) => feature)),
      ]),
    ],
    atlasQuery: formatScene({ ...scene, ...passageOf(entry), theme: 'auto' }).toString(),
  };
}

/** Whether the text comes from the digest, as for a feature or a passage; a chapter has its own text. */
function showsPassages({ subject }: PageEntry): boolean {
  return subject.kind === 'passage' || subject.kind === 'feature';
}

/** The atlas opens the passage beside the map. */
function passageOf({ subject }: PageEntry): Partial<Pick<Scene, 'passage'>> {
  return subject.kind === 'passage' ? { passage: subject.passage.id } : {};
}

/** Unknown parameters belong to other programs, such as analytics, so they are not reported. */
function isOurs({ code }: SceneProblem): boolean {
  return code !== 'unknown-parameter';
}

function draftOf(input: PageInput): PageDraft {
  const { subject } = input.entry;
  switch (subject.kind) {
    case 'chapter':
      return textOfChapter(subject, input);
    case 'feature':
      return textOfFeature(subject.record, input);
    case 'passage':
      return textOfPassage(subject, input);
    case 'view':
      return textOfView(subject, input);
  }
}

type ChapterSubject = Extract<PageEntry['subject'], { readonly kind: 'chapter' }>;

function textOfChapter(subject: ChapterSubject, { say, stories }: PageInput): PageDraft {
  const { at } = subject;
  const story = stories.find(({ id }) => id === subject.story.id) ?? subject.story;
  const chapter = story.chapters[at] ?? subject.chapter;
  const linkTo = (to: Chapter | undefined): PageLink | null =>
    to === undefined ? null : { id: pageIdOfChapter(story, to), title: to.title };
  return {
    head: {
      title: chapter.title,
      titleLanguage: story.language,
      part: {
        story: story.title,
        place: say('embedding.of', { number: at + 1, count: story.chapters.length }),
      },
      previous: linkTo(story.chapters[at - 1]),
      next: linkTo(story.chapters[at + 1]),
      contents: story.chapters.flatMap((one) => linkTo(one) ?? []),
    },
    language: story.language,
    concerns: [`story:${story.id}`, `story:${story.id}/${chapter.id}`],
    view: chapter,
    sections: [{ title: null, said: [chapter.said] }],
  };
}

function textOfFeature(record: AtlasRecord, { language, briefingOf }: PageInput): PageDraft {
  const story = briefingOf?.(record.id);
  const [opening] = story?.chapters ?? [];
  if (story == null || opening === undefined) throw new Error(`no page can be made on ${record.id}`);
  return {
    head: {
      title: nameOf(record.properties, language),
      titleLanguage: languageOfName(record.properties, language),
      part: null,
      previous: null,
      next: null,
      contents: [],
    },
    language: story.language,
    concerns: [record.id],
    view: chapterOfFeature(opening, record),
    sections: story.chapters.map(({ title, said }, at) => ({ title: at === 0 ? null : title, said: [said] })),
  };
}

/**
 * Returns the marks of a page in every theme.
 * @throws Error naming marks that show movements of people other than neutrally
 */
function drawThemes({ scene, lit }: PageView, first: FigureSpeech | undefined): readonly Drawing[] {
  if (first === undefined) return [];
  const { drawn, language, t } = first;
  const faults = [...lintArrows({ scene, ...drawn }, PAGE_MAP)];
  const drawings = THEME_IDS.map((theme) => {
    const tokens = TOKENS[theme];
    const { drawing } =
      theme === FIRST_THEME
        ? drawn
        : drawReduced({ atlas: drawn.atlas, scene: { ...scene, theme, language }, tokens, t, lit });
    faults.push(...lintPeople({ scene, atlas: drawn.atlas, drawing }, tokens));
    return drawing;
  });
  refuseFaults(first.label, faults);
  return drawings;
}

function currentEdition({ editions }: Atlas): Atlas['editions']['editions'][number] | undefined {
  return editions.editions.find(({ id }) => id === editions.current);
}
