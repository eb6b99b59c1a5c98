/**
 * Derives a briefing on one feature from the data: statements of the brief, the network, and coverage gaps.
 * Every sentence comes from the digest, is a fact of the atlas or a count, and cites its source.
 */
import type { Atlas, AtlasRecord, Market } from '../domain/atlas.ts';
import type { CounterNote, Digest, FeatureTie, Passage } from '../domain/brief.ts';
import { type FeatureId, kindOf, type SourceId } from '../domain/ids.ts';
import { OWN_SOURCE } from '../domain/name-source.ts';
import { datedWords } from '../domain/passage-words.ts';
import { placeOf } from '../domain/place-of-kind.ts';
import type { Chapter, Said, Story } from '../domain/story.ts';
import type { Bounds } from '../lib/mercator.ts';
import { fitBounds } from '../lib/mercator.ts';
import { boundsOfFeature, joinBounds } from './feature-bounds.ts';
import { tiePassage } from './tied-passages.ts';

/** Translated sentences of a briefing. */
export interface BriefingWords {
  readonly nameOf: (record: AtlasRecord) => string;
  readonly title: (name: string) => string;
  readonly summary: (name: string) => string;
  readonly opening: (values: BriefingCounts & { readonly name: string }) => string;
  readonly silent: (name: string) => string;
  /**
   * Prefix of a passage.
   *
   * @param date ISO 8601
   */
  readonly asOf: (date: string) => string;
  /** Prefix of a note on a passage. */
  readonly note: (note: Pick<CounterNote, 'kind' | 'date'>) => string;
  readonly networkTitle: (name: string) => string;
  readonly network: (values: { name: string; branches: string; count: number }) => string;
  readonly schematic: string;
  readonly gapsTitle: (name: string) => string;
  readonly gaps: (values: { name: string; markets: string }) => string;
  readonly noGaps: (name: string) => string;
}

/** Numbers of passages of the brief on a feature. */
export interface BriefingCounts {
  /** Passages that name it; for a market or a route, all passages on it. */
  readonly named: number;
  /** Passages on a group of the jurisdiction that do not name it; `null` for other features. */
  readonly ofGroups: number | null;
  /** Those of `named` that state something about it. */
  readonly asserting: number;
}

/** Kinds of feature that can have a briefing. */
export const BRIEFING_KINDS = ['jurisdiction', 'route', 'market'] as const;

/** Cited by statements of the project on the data. */
const BRIEF: SourceId = 'BRIEF';
/** Size of the map beside the text, for cameras; as in the stories of the edition. */
const SIZE = { width: 700, height: 560 };
const PADDING_PX = 14;
const MAX_PASSAGES = 7;
/** Longer texts do not fit beside the map. */
const MAX_LETTERS = 460;
const SECONDS = { opening: 40, passage: 50, network: 45, gaps: 35 };
/** Maximum distance from the subject: other continents are named but not framed. */
const NEAR_DEGREES = 14;

export interface BriefingData {
  readonly atlas: Atlas;
  readonly digest: Digest;
  readonly words: BriefingWords;
  /** BCP 47 tag of the words. */
  readonly language: string;
}

/** Returns the briefing id used in a URL, such as `jurisdiction-al` or `market-drugs-heroin`. */
export function briefingIdOf(subject: FeatureId): string {
  return subject.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Returns the feature of a briefing id; `null` if there is none. */
export function briefingSubject(atlas: Pick<Atlas, 'byId'>, id: string): FeatureId | null {
  for (const feature of atlas.byId.keys()) {
    if (isSubject(feature) && briefingIdOf(feature) === id) return feature;
  }
  return null;
}

function isSubject(feature: FeatureId): boolean {
  return (BRIEFING_KINDS as readonly string[]).includes(kindOf(feature) ?? '');
}

/** Returns the briefing; `null` if the feature is missing or of another kind. */
export function deriveBriefing(subject: FeatureId, data: BriefingData): Story | null {
  const { atlas, digest, words, language } = data;
  const record = atlas.byId.get(subject);
  if (record === undefined || !isSubject(subject)) return null;
  const name = words.nameOf(record);
  const ties = digest.tiesOf(subject);
  const asserting = ties.filter(
    ({ type, via }) => via === null && (type === 'asserts' || type === 'overtaken'),
  );
  const chapters = [
    openingChapter(record, name, ties, asserting, data),
    ...asserting
      .slice(0, MAX_PASSAGES)
      .map(({ passage, type }) => passageChapter(record, passage, type, data)),
    networkChapter(record, name, data),
    record.kind === 'jurisdiction' ? gapsChapter(record, name, ties, data) : null,
  ].filter((chapter) => chapter !== null);
  return {
    id: briefingIdOf(subject),
    title: words.title(name),
    summary: words.summary(name),
    language,
    chapters,
  };
}

function openingChapter(
  record: AtlasRecord,
  name: string,
  ties: readonly FeatureTie[],
  asserting: readonly FeatureTie[],
  { atlas, words }: BriefingData,
): Chapter {
  const cited = (asserting.length > 0 ? asserting : ties).slice(0, 3).map(({ passage }) => passage.id);
  const opening =
    ties.length === 0
      ? say(words.silent(name), [[BRIEF, 'source']])
      : say(
          words.opening({ name, ...countTies(record, ties), asserting: asserting.length }),
          cited.map((id) => [id, 'passage']),
        );
  const facts = 'facts' in record.properties ? record.properties.facts : [];
  return chapter('opening', name, {
    said: opening,
    notes: join(
      facts.slice(0, 5).map(({ text, sources }) =>
        say(
          text,
          sources.map((id) => [id, 'source']),
        ),
      ),
    ),
    view: viewOf(atlas, record.id, []),
    scene: sceneOf(record),
    lit: [],
    passages: [],
    seconds: SECONDS.opening,
  });
}

/**
 * Counts passages on a group apart from those that name a jurisdiction; a link without words is in neither.
 */
function countTies(
  { id, kind }: AtlasRecord,
  ties: readonly FeatureTie[],
): Pick<BriefingCounts, 'named' | 'ofGroups'> {
  if (kind !== 'jurisdiction') return { named: ties.length, ofGroups: null };
  const isNamed = ({ passage }: FeatureTie) => passage.mentions.some(({ feature }) => feature === id);
  return { named: ties.filter(isNamed).length, ofGroups: ties.filter(({ via }) => via !== null).length };
}

function passageChapter(
  record: AtlasRecord,
  passage: Passage,
  type: FeatureTie['type'],
  { atlas, words }: BriefingData,
): Chapter {
  const { sentence } = tiePassage(passage, record.id, type);
  const { text, asOf, notes } = datedWords(passage);
  const noted = notes.map((note) =>
    say(
      `${words.note(note)}: ${note.text}`,
      note.sources.map((id) => [id, 'source']),
    ),
  );
  const dated = (paragraph: string) => say(`${words.asOf(asOf)}: ${paragraph}`, [[passage.id, 'passage']]);
  const others = [
    ...new Set(
      passage.mentions.filter((mention) => mention.type === 'asserts').map(({ feature }) => feature),
    ),
  ].filter((feature) => feature !== record.id && placeOf(feature) !== 'none' && atlas.byId.has(feature));
  return chapter(passage.id, passage.title, {
    said: join([dated(shorten(`${sentence.before}${sentence.words}${sentence.after}`.trim())), ...noted]),
    notes: join([
      ...text
        .split('\n\n')
        .map((paragraph, at) => (at === 0 ? dated(paragraph) : say(paragraph, [[passage.id, 'passage']]))),
      ...noted,
    ]),
    view: viewOf(atlas, record.id, others),
    scene: sceneOf(record),
    lit: others,
    passages: [passage.id],
    seconds: SECONDS.passage,
  });
}

/** The branches that cross a jurisdiction, make up a route, or carry a market; `null` without branches. */
function networkChapter(record: AtlasRecord, name: string, { atlas, words }: BriefingData): Chapter | null {
  const branches = atlas.routes.features
    .map(({ properties }) => properties)
    .filter((route) => route.kind === 'branch')
    .filter((branch) => {
      switch (record.kind) {
        case 'jurisdiction':
          return branch.jurisdictions.includes(record.properties.id);
        case 'route':
          return branch.routes.some((route) => route === record.id);
        case 'market':
          return branch.markets.some((market) => isOrBelongsTo(market, record.id));
        default:
          return false;
      }
    });
  if (branches.length === 0) return null;
  const names = branches.map((branch) => nameOfId(atlas, branch.id, words)).join(', ');
  const sources = [...new Set(branches.flatMap((branch) => branch.sources))].slice(0, 4);
  const network = words.network({ name, branches: names, count: branches.length });
  return chapter('network', words.networkTitle(name), {
    said: join([
      say(
        shorten(network),
        sources.map((id) => [id, 'source']),
      ),
      say(words.schematic, [[OWN_SOURCE, 'source']]),
    ]),
    notes: join(
      branches.map((branch) =>
        say(
          branch.description,
          branch.sources.slice(0, 4).map((id) => [id, 'source']),
        ),
      ),
    ),
    view: viewOf(atlas, record.id, []),
    scene: sceneOf(record),
    lit: [],
    passages: [],
    seconds: SECONDS.network,
  });
}

/** Lists the markets that no passage on the jurisdiction itself covers. */
function gapsChapter(
  record: AtlasRecord,
  name: string,
  ties: readonly FeatureTie[],
  { atlas, words }: BriefingData,
): Chapter {
  const own = ties.filter(({ via }) => via === null).map(({ passage }) => passage);
  const isSpokenOf = (market: Market) =>
    own.some((passage) => passage.links.some(({ feature }) => isOrBelongsTo(feature, market.id)));
  const gaps = atlas.markets.filter((market) => market.parent === null && !isSpokenOf(market));
  const text =
    gaps.length === 0
      ? words.noGaps(name)
      : words.gaps({ name, markets: gaps.map(({ id }) => nameOfId(atlas, id, words)).join(', ') });
  return chapter('gaps', words.gapsTitle(name), {
    said: say(text, [
      [BRIEF, 'source'],
      [OWN_SOURCE, 'source'],
    ]),
    notes: say(text, [
      [BRIEF, 'source'],
      [OWN_SOURCE, 'source'],
    ]),
    view: viewOf(atlas, record.id, []),
    scene: 'v=1&layers=jurisdictions,borders,brief-coverage&brief-only=yes',
    lit: [record.id],
    passages: [],
    seconds: SECONDS.gaps,
  });
}

interface ChapterParts extends Pick<Chapter, 'said' | 'notes' | 'lit' | 'passages' | 'seconds'> {
  readonly view: Bounds | null;
  readonly scene: string;
}

function chapter(id: string, title: string, { view, scene, ...rest }: ChapterParts): Chapter {
  const params = new URLSearchParams(scene);
  if (view !== null) {
    const { lng, lat, zoom } = fitBounds(view, { ...SIZE, padding: PADDING_PX });
    params.set('lng', lng.toFixed(3));
    params.set('lat', lat.toFixed(3));
    params.set('zoom', zoom.toFixed(2));
  }
  return {
    id: id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    title,
    scene: params.toString(),
    size: SIZE,
    callouts: [],
    ...rest,
  };
}

function sceneOf(record: AtlasRecord): string {
  return `v=1&layers=jurisdictions,borders,routes,nodes,ports,places&select=${record.id}`;
}

/** Bounds of the feature and of the other features near it. */
function viewOf(atlas: Atlas, subject: FeatureId, others: readonly FeatureId[]): Bounds | null {
  const own = boundsOfFeature(atlas, subject);
  const isNear = ([west, south, east, north]: Bounds) =>
    own === null ||
    (west > own[0] - NEAR_DEGREES &&
      east < own[2] + NEAR_DEGREES &&
      south > own[1] - NEAR_DEGREES &&
      north < own[3] + NEAR_DEGREES);
  const near = others.flatMap((feature) => {
    const bounds = boundsOfFeature(atlas, feature);
    return bounds !== null && isNear(bounds) ? [bounds] : [];
  });
  return joinBounds([...(own === null ? [] : [own]), ...near]);
}

function isOrBelongsTo(market: string, parent: string): boolean {
  return market === parent || market.startsWith(`${parent}/`);
}

function nameOfId(atlas: Atlas, id: FeatureId, words: BriefingWords): string {
  const record = atlas.byId.get(id);
  return record === undefined ? id : words.nameOf(record);
}

function say(text: string, cites: readonly (readonly [id: string, kind: 'passage' | 'source'])[]): Said {
  return { text, mentions: [], cites: cites.map(([id, kind]) => ({ at: text.length, id, kind })) };
}

/** Joins paragraphs. */
function join(parts: readonly Said[]): Said {
  let text = '';
  const cites: Said['cites'] = [];
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    cites.push(...part.cites.map((cite) => ({ ...cite, at: cite.at + text.length })));
    text += part.text;
  }
  return { text, mentions: [], cites };
}

function shorten(text: string): string {
  return text.length <= MAX_LETTERS ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_LETTERS - 1))} …`;
}
