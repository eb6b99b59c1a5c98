/**
 * Notes in the published files: a member of each GeoJSON collection (RFC 7946, section 6.1), and
 * `README.txt`. Other programs open the files without this context.
 */
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import type { Derived } from './derive.ts';

export const README_NAME = 'README.txt';

const TERMS =
  'Each feature names its sources; sources.json gives their licences. Our own sentences, lines and choices: cite Crossroads with its edition.';

/** Short, because every collection contains it. */
export function collectionNotes(
  { editions, citations }: Pick<Derived, 'editions' | 'citations'>,
  features: readonly { readonly properties: { readonly sources: readonly string[] } }[],
) {
  const cited = new Set(features.flatMap(({ properties }) => properties.sources));
  return {
    edition: currentEdition(editions),
    boundaries: translateEnglish('notes.boundaries'),
    kosovo: translateEnglish('notes.kosovo'),
    notUnitedNations: translateEnglish('figure.notUnitedNations'),
    licence: TERMS,
    attribution: citations.flatMap(({ id, attribution }) =>
      attribution !== undefined && cited.has(id) ? [attribution] : [],
    ),
    more: README_NAME,
  };
}

function currentEdition({ current, editions }: Derived['editions']) {
  const edition = editions.find(({ id }) => id === current);
  return { id: current, date: edition?.date ?? '', checked: edition?.checked ?? '' };
}

/** Content of each file by name; a folder covers all its files. */
const CONTENTS: Readonly<Record<string, string>> = {
  'jurisdictions.geojson': 'the ten countries and territories: shapes and facts',
  'borders.geojson': 'land borders, with their status by date',
  'routes.geojson': 'the two routes and their branches, drawn by us',
  'route-list.json': 'the same without lines, as the app reads them',
  'network-nodes.geojson': 'places where legs of the network meet',
  'network-legs.geojson': 'legs of the network, with markets, evidence and sources',
  'base-network.json': 'connections between junctions from reference data, and lengths of roads',
  'ports.geojson': 'ports',
  'crossings.geojson': 'border crossings',
  'places.geojson': 'cases, groups, institutions, events and places; some have no position',
  'markets.json': 'illicit markets',
  'timeline.json': 'dated facts',
  'passages.json': 'list of the passages of the brief',
  'sources.json': 'sources, with licences and how each was read',
  'editions.json': 'editions and corrections',
  'aliases.json': 'retired ids and what stands for them',
  'basemap.topo.json': 'land, water and boundaries (TopoJSON)',
  'basemap-labels.json': 'names on the basemap',
  'brief.json': 'our paraphrase of the brief, passage by passage, with dates and notes',
  'key-figures.json': 'numbers of the front page, with sources and dates',
  'stories.json': 'stories, in English',
  'names/': 'names of features, one file a language',
  'translations/': 'stories, one file a language',
  'schema/': 'JSON Schema of each file',
};

/**
 * @param paths of the other files
 * @throws Error for a file without a description
 */
export function formatReadme({ editions }: Pick<Derived, 'editions'>, paths: Iterable<string>): string {
  const { id, date, checked } = currentEdition(editions);
  const names = [...new Set(Array.from(paths, (path) => path.replace(/\/.*/, '/')))];
  const list = names.map((name) => {
    const content = CONTENTS[name];
    if (content === undefined) throw new Error(`${name} is not described in file-notes.ts`);
    return `- ${name}: ${content}`;
  });
  return `Crossroads: data
================

Edition ${id} of ${date}. Facts checked up to ${checked}.

Crossroads is an atlas of the UNODC policy brief "An aid to strategic responses
to organized crime in South-Eastern Europe" (Vienna, 2024). It is not a
publication of the United Nations. What is taken from the brief is retold in our
own words.

Notes
-----
- ${translateEnglish('notes.boundaries')}
- ${translateEnglish('notes.kosovo')}
- ${translateEnglish('figure.notUnitedNations')}
- Lines of routes and of the network are drawings. Their lengths (lengthKm) are
  lengths of the drawing and no distances; that of a route is the sum of its legs.
- Every feature has "evidence" (who says so), "basis" (what its position rests
  on) and "sources".

Terms
-----
${TERMS}

Files
-----
GeoJSON (RFC 7946) is in WGS 84; QGIS opens it as it is. The member "crossroads"
of each collection repeats edition, notes and lines of attribution.

${list.join('\n')}
`;
}
