/**
 * A briefing on one feature, made from the data: what the brief states of it passage by passage, what the network holds, and what the brief is silent
 * on. Every sentence is the digest's own, a fact of the atlas, or a count of them, and cites what it rests on.
 */
import type { Atlas, AtlasRecord, Market } from '../domain/atlas.ts';
import type { CounterNote, Digest, FeatureTie, Passage } from '../domain/brief.ts';
import { type FeatureId, kindOf, type SourceId } from '../domain/ids.ts';
import { datedWords } from '../domain/passage-words.ts';
import { placeOf } from '../domain/place-of-kind.ts';
import { type Chapter, READABLE_LETTERS, type Said, type Story } from '../domain/story.ts';
import type { Bounds } from '../lib/mercator.ts';
import { fitBounds } from '../lib/mercator.ts';
import { boundsOfFeature, joinBounds } from './feature-bounds.ts';
import { tiePassage } from './tied-passages.ts';

/** The sentences around what the data says, in the reader's language. */
export interface BriefingWords {
  readonly nameOf: (record: AtlasRecord) => string;
  readonly title: (name: string) => string;
  readonly summary: (name: string) => string;
  readonly opening: (values: BriefingCounts & { readonly name: string }) => string;
  readonly silent: (name: string) => string;
  /** Before what a passage says. @param date ISO 8601 */
  readonly asOf: (date: string) => string;
  /** Before a note on a passage. */
  readonly note: (note: Pick<CounterNote, 'kind' | 'date'>) => string;
  readonly networkTitle: (name: string) => string;
  readonly network: (values: { name: string; branches: string; count: number }) => string;
  readonly schematic: string;
  readonly gapsTitle: (name: string) => string;
  readonly gaps: (values: { name: string; markets: string }) => string;
  readonly noGaps: (name: string) => string;
}

/** In how many passages the brief speaks of a feature. */
export interface BriefingCounts {
  /** Those that name it; of a market or a route, all that speak of it. */
  readonly named: number;
  /** Those that speak of a group to which a jurisdiction belongs, without naming it; `null` for other features. */
  readonly ofGroups: number | null;
  /** Of those that name it, the ones that state something of it. */
  readonly asserting: number;
}

/** Kinds of feature that a briefing can be made on. */
export const BRIEFING_KINDS = ['jurisdiction', 'route', 'market'] as const;

/** Our own statements on the data cite the atlas itself. */
const ATLAS: SourceId = 'AUTHOR';
const BRIEF: SourceId = 'BRIEF';
/** Of the map beside the text, for which cameras are worked out; as in the stories of the edition. */
const SIZE = { width: 700, height: 560 };
const PADDING_PX = 14;
/** More chapters than this are no briefing. */
const MAX_PASSAGES = 7;
const SECONDS = { opening: 40, passage: 50, network: 45, gaps: 35 };
/** What a region of this size cannot be framed with: other continents are told, not shown. */
const NEAR_DEGREES = 14;

export interface BriefingData {
  readonly atlas: Atlas;
  readonly digest: Digest;
  readonly words: BriefingWords;
  /** BCP 47 tag of the words. */
  readonly language: string;
}

/** The id under which the briefing on a feature stands in an address: `jurisdiction-al`, `market-drugs-heroin`. */
export function briefingIdOf(subject: FeatureId): string {
  return subject.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The feature that an address means; `null` for anything that no briefing can be made on. */
export function briefingSubject(atlas: Pick<Atlas, 'byId'>, id: string): FeatureId | null {
  for (const feature of atlas.byId.keys()) {
    if (isSubject(feature) && briefingIdOf(feature) === id) return feature;
  }
  return null;
}

function isSubject(feature: FeatureId): boolean {
  return (BRIEFING_KINDS as readonly string[]).includes(kindOf(feature) ?? '');
}

/** `null` when there is no such feature, or one of another kind. */
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

/** What is said of a group is counted apart from what names a jurisdiction; a tie without words of its own is neither. */
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

/** The branches that cross a jurisdiction, make up a route, or carry a market; `null` when there are none. */
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
      say(words.schematic, [[ATLAS, 'source']]),
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

/** Of which markets the brief says nothing for a jurisdiction itself. */
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
      [ATLAS, 'source'],
    ]),
    notes: say(text, [
      [BRIEF, 'source'],
      [ATLAS, 'source'],
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

/** The feature with what is spoken of beside it, as far as that lies near. */
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

/** Paragraphs one after the other. */
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
  return text.length <= READABLE_LETTERS
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', READABLE_LETTERS - 1))} …`;
}
