/**
 * Key figures of the front page from the compiled data. Each has sources, a date, and what it opens; a figure
 * without data is left out.
 */
import type { Atlas, Jurisdiction } from '../../domain/atlas.ts';
import type { Digest } from '../../domain/brief.ts';
import type { FeatureId, MarketId } from '../../domain/ids.ts';
import type { KeyFigureId } from '../../domain/key-figure-ids.ts';
import type { KeyFigure, KeyFigureRow } from '../../domain/key-figures.schema.ts';
import { DAY_OF_BRIEF, membersOn, type Union } from '../../domain/membership.ts';
import { deriveCoverage, STATUSES } from '../coverage.ts';

/** Numbers of documents that no feature holds: `geodata/key-figures.json`. */
export interface CountedSources {
  readonly detections: readonly (Stated & { readonly year: string; readonly count: number })[];
  readonly seizures: readonly (Stated & {
    readonly feature: FeatureId;
    readonly market: FeatureId;
    readonly date: string;
    readonly amountKg: number;
  })[];
}

type Stated = Pick<KeyFigureRow, 'qualifier'> & { readonly sources: string[] };

export interface KeyFigureData {
  readonly atlas: Pick<Atlas, 'jurisdictions' | 'markets'>;
  readonly digest: Digest;
  readonly counted: CountedSources;
  /** The day up to which facts were checked. */
  readonly checked: string;
  /** Dates of sources by id. */
  readonly dateOf: (source: string) => string | undefined;
}

const BRIEF = 'BRIEF';
const INDEX = 'OCINDEX';
/** Before Bulgaria, Romania and Croatia joined the European Union, and Slovenia the Schengen area. */
const FIRST_DAY = '2006-01-01';

const DERIVE: Readonly<Record<KeyFigureId, (data: KeyFigureData) => KeyFigure | null>> = {
  schengen: deriveSchengen,
  detections: deriveDetections,
  seizures: deriveSeizures,
  scores: deriveScores,
  coverage: deriveCoverageFigure,
  changes: deriveChanges,
  passages: derivePassages,
  'business-model': ({ digest }) => {
    const { stages, caption } = digest.figures.businessModel;
    return pictureOf(
      'business-model',
      stages.map(({ title }) => title),
      digest,
      caption,
    );
  },
  landscape: ({ digest, atlas }) => {
    const { boxes, caption } = digest.figures.landscape;
    return pictureOf(
      'landscape',
      boxes.map(({ market }) => atlas.markets.find(({ id }) => id === market)?.name ?? market),
      digest,
      caption,
    );
  },
};

export function deriveKeyFigures(data: KeyFigureData): KeyFigure[] {
  return Object.values(DERIVE).flatMap((derive) => derive(data) ?? []);
}

function deriveSchengen({ atlas, digest, checked }: KeyFigureData): KeyFigure {
  const jurisdictions = jurisdictionsOf(atlas);
  const rows = (['eu', 'schengen'] as const).flatMap((series: Union) =>
    [FIRST_DAY, DAY_OF_BRIEF, checked].map((date) => ({
      series,
      date,
      value: membersOn(jurisdictions, series, date).length,
    })),
  );
  const now = membersOn(jurisdictions, 'schengen', checked);
  const before = membersOn(jurisdictions, 'schengen', DAY_OF_BRIEF);
  const memberships = jurisdictions
    .flatMap((one) => one.memberships)
    .filter(({ from }) => from <= checked)
    .sort((a, b) => (a.from > b.from ? -1 : 1));
  const joined = now.filter((id) => !before.includes(id));
  return {
    id: 'schengen',
    value: now.length,
    of: jurisdictions.length,
    asOf: checked,
    inBrief: false,
    sources: unique(memberships.flatMap(({ sources }) => sources)),
    passages: digest.passages
      .filter(({ links }) => links.some(({ feature, type }) => type === 'overtaken' && has(joined, feature)))
      .map(({ id }) => id),
    features: [...joined, ...before],
    rows,
  };
}

function deriveDetections({ counted, digest, atlas }: KeyFigureData): KeyFigure | null {
  const years = [...counted.detections].sort((a, b) => (a.year < b.year ? -1 : 1));
  const last = years.at(-1);
  if (last === undefined) return null;
  return {
    id: 'detections',
    value: last.count,
    asOf: last.year,
    inBrief: false,
    sources: unique([...last.sources, ...years.flatMap(({ sources }) => sources)]),
    passages: digest.passages
      .filter(({ notes }) => notes.some(({ sources }) => last.sources.some((id) => sources.includes(id))))
      .map(({ id }) => id),
    features: jurisdictionsOf(atlas)
      .filter(({ group }) => group === 'western-balkans')
      .map(({ id }) => id),
    rows: years.map(({ year, count, qualifier, sources }) => ({
      date: year,
      value: count,
      ...(qualifier === undefined ? {} : { qualifier }),
      sources,
    })),
  };
}

function deriveSeizures({ counted }: KeyFigureData): KeyFigure | null {
  const finds = [...counted.seizures].sort((a, b) => b.amountKg - a.amountKg || (a.date < b.date ? -1 : 1));
  const [largest] = finds;
  if (largest === undefined) return null;
  return {
    id: 'seizures',
    value: largest.amountKg,
    asOf: largest.date,
    inBrief: false,
    sources: unique(finds.flatMap(({ sources }) => sources)),
    passages: [],
    features: unique(finds.map(({ feature }) => feature)),
    rows: finds.map(({ feature, market, date, amountKg, qualifier, sources }) => ({
      feature,
      market,
      date,
      value: amountKg,
      ...(qualifier === undefined ? {} : { qualifier }),
      sources,
    })),
  };
}

/** Highest mean score, over the jurisdictions that have scores. */
function deriveScores({ atlas: { markets }, dateOf }: KeyFigureData): KeyFigure | null {
  const rows = markets
    .map(({ id, jurisdictions }) => ({
      feature: id as MarketId,
      values: jurisdictions.flatMap(({ jurisdiction, index }) =>
        index.map(({ score }) => ({ feature: jurisdiction, value: score })),
      ),
    }))
    // A market repeats the scores of its sub-markets.
    .filter(
      ({ feature, values }) =>
        values.length > 0 &&
        !markets.some(
          ({ parent, jurisdictions }) =>
            parent === feature && jurisdictions.some(({ index }) => index.length > 0),
        ),
    )
    .map(({ feature, values }) => ({ feature, value: meanOf(values), values }))
    .sort((a, b) => b.value - a.value || (a.feature < b.feature ? -1 : 1));
  const [highest] = rows;
  if (highest === undefined) return null;
  return {
    id: 'scores',
    value: highest.value,
    of: 10,
    asOf: dateOf(INDEX) ?? '',
    inBrief: false,
    sources: [INDEX],
    passages: [],
    features: [highest.feature],
    rows,
  };
}

/** Passages on each jurisdiction itself, most first; the value is the lowest number. */
function deriveCoverageFigure({ digest, atlas }: KeyFigureData): KeyFigure | null {
  const { jurisdictions: rows } = deriveCoverage(digest, atlas);
  const counted = rows
    .map(({ jurisdiction, byReach: { asserts, overtaken, context } }) => ({
      feature: jurisdiction,
      value: asserts.length + overtaken.length + context.length,
    }))
    .sort((a, b) => b.value - a.value || (a.feature < b.feature ? -1 : 1));
  const fewest = counted.at(-1);
  if (fewest === undefined) return null;
  return {
    id: 'coverage',
    value: fewest.value,
    of: digest.passages.length,
    asOf: `${digest.edition.year}`,
    inBrief: true,
    sources: [BRIEF],
    passages: digest.tiesOf(fewest.feature).flatMap(({ passage, via }) => (via === null ? [passage.id] : [])),
    features: [fewest.feature],
    rows: counted,
  };
}

/** Dated notes on what has changed since the brief, by year. */
function deriveChanges({ digest }: KeyFigureData): KeyFigure | null {
  const noted = digest.passages.flatMap(({ id, notes }) => notes.map((note) => ({ passage: id, note })));
  const changes = [...new Map(noted.map(({ note }) => [note.id, note])).values()]
    .filter(({ kind }) => kind === 'change')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const latest = changes.at(-1);
  if (latest === undefined) return null;
  const years = unique(changes.map(({ date }) => date.slice(0, 4)));
  return {
    id: 'changes',
    value: changes.length,
    asOf: latest.date,
    inBrief: false,
    sources: unique([...latest.sources, ...changes.toReversed().flatMap(({ sources }) => sources)]),
    passages: noted.filter(({ note }) => note.id === latest.id).map(({ passage }) => passage),
    features: [],
    rows: years.map((date) => ({
      date,
      value: changes.filter((change) => change.date.startsWith(date)).length,
    })),
  };
}

function derivePassages({ digest }: KeyFigureData): KeyFigure {
  return {
    id: 'passages',
    value: digest.passages.length,
    asOf: `${digest.edition.year}`,
    inBrief: true,
    sources: [BRIEF],
    passages: digest.passages.slice(0, 1).map(({ id }) => id),
    features: [],
    rows: STATUSES.map((series) => ({
      series,
      value: digest.passages.filter(({ status }) => status === series).length,
    })),
  };
}

function pictureOf(id: KeyFigureId, parts: string[], { edition }: Digest, caption: string): KeyFigure | null {
  return parts.length === 0
    ? null
    : {
        id,
        value: parts.length,
        asOf: `${edition.year}`,
        inBrief: true,
        sources: [BRIEF],
        passages: [caption],
        features: [],
        rows: [],
        parts,
      };
}

/** Mean with one decimal, as fine as a mean of half points can be read. */
function meanOf(values: readonly { readonly value: number }[]): number {
  return Math.round((values.reduce((sum, { value }) => sum + value, 0) / values.length) * 10) / 10;
}

function jurisdictionsOf({ jurisdictions }: KeyFigureData['atlas']): readonly Jurisdiction[] {
  return jurisdictions.features.map(({ properties }) => properties);
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
const has = (all: readonly FeatureId[], id: FeatureId) => all.includes(id);
