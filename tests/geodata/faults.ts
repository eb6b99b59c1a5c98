/** Faults that an editor could make, one of each kind: what the compile step must tell of each. */
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts';
import type { Json } from './compiled.ts';

export interface Fault {
  readonly name: string;
  readonly file: string;
  readonly change: (content: Json) => unknown;
  readonly feature: string;
  readonly reason: RegExp;
  /** The file that is told, where it is not the one with the fault. */
  readonly told?: string;
}

/** The feature of a collection with the id. */
export const featureOf = (content: Json, id: string): Json =>
  content.features.find((one: Json) => one.id === id);
const NODES = 'network/nodes.geojson';
const LEGS = 'network/legs.geojson';
const BASE_LEGS = 'network/base-legs.geojson';
const ROUTES = 'network/routes.json';
const DRUGS = 'markets/drugs/market.json';
const FIGURES = 'brief/figures.json';
const EDITIONS = 'editions.json';

/** The words do not matter here. */
const MOVED = Object.fromEntries(
  INTERFACE_LANGUAGES.filter((language) => language !== 'sr-Latn').map((language) => [language, 'Moved.']),
);
const correction = (fields: object) => ({
  id: '1.1',
  date: '2026-12-01',
  changed: MOVED,
  concerns: 'all',
  ...fields,
});

export const FAULTS: readonly Fault[] = [
  {
    name: 'an id used twice',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:HRRJK').properties.id = 'port:SIKOP';
    },
    feature: 'port:SIKOP',
    reason: /already used/,
  },
  {
    name: 'two ids on one feature',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').id = 'port:SIKOB';
    },
    feature: 'port:SIKOP',
    reason: /calls itself port:SIKOB/,
  },
  {
    name: 'an id of another kind',
    file: 'places.geojson',
    change: (c) => {
      featureOf(c, 'place:denmark').properties.id = 'node:denmark';
    },
    feature: 'node:denmark',
    reason: /an id in this file starts with/,
  },
  {
    name: 'a source that is not cited',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').properties.facts[0].sources = ['GITOC-PORTHOLS-2022'];
    },
    feature: 'port:SIKOP',
    reason: /source GITOC-PORTHOLS-2022 is not in sources.json/,
  },
  {
    name: 'an alias that leads to another kind',
    file: 'aliases.json',
    change: (c) => {
      c['market:old'] = 'port:SIKOP';
    },
    feature: 'market:old',
    reason: /port:SIKOP is of another kind/,
  },
  {
    name: 'a place whose kind is not that of its id',
    file: 'places.geojson',
    change: (c) => {
      featureOf(c, 'place:denmark').properties.kind = 'event';
    },
    feature: 'place:denmark',
    reason: /kind event differs/,
  },
  {
    name: 'a correction of a feature that does not exist',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].corrections = [correction({ concerns: ['port:NOWHERE'] })];
    },
    feature: '1.1',
    reason: /port:NOWHERE, which does not exist/,
  },
  {
    name: 'a correction of a chapter that does not exist',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].corrections = [correction({ concerns: ['story:the-region', 'story:the-region/none'] })];
    },
    feature: '1.1',
    reason: /story:the-region\/none, which does not exist/,
  },
  {
    name: 'a correction of nothing that is known',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].corrections = [correction({ concerns: ['some'] })];
    },
    feature: 'file',
    reason: /corrections.0.concerns/,
  },
  {
    name: 'a correction that is not said in every language',
    file: EDITIONS,
    change: (c) => {
      const { mk: _, ...rest } = MOVED;
      c.editions[0].corrections = [correction({ changed: rest })];
    },
    feature: 'file',
    reason: /corrections\.0\.changed\.mk/,
  },
  {
    name: 'an edition in Serbian in Latin letters, which follow from Cyrillic ones',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].summary['sr-Latn'] = 'Prvo izdanje.';
    },
    feature: 'file',
    reason: /sr-Latn/,
  },
  {
    name: 'a correction that speaks of Kosovo without its asterisk',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].corrections = [correction({ changed: { ...MOVED, ar: 'في كوسوفو' } })];
    },
    feature: '1.1',
    reason: /ar: Kosovo lacks its asterisk/,
  },
  {
    name: 'a correction under the number of another edition',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].corrections = [correction({ id: '2.1' })];
    },
    feature: '2.1',
    reason: /a correction of edition 1/,
  },
  {
    name: 'two corrections with one number',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].corrections = [correction({}), correction({})];
    },
    feature: '1.1',
    reason: /stands twice/,
  },
  {
    name: 'corrections out of order',
    file: EDITIONS,
    change: (c) => {
      c.editions[0].corrections = [correction({ date: '2026-12-02' }), correction({ id: '1.2' })];
    },
    feature: '1.2',
    reason: /2026-12-01 is before 1\.1, of 2026-12-02/,
  },
  {
    name: 'a current edition that is not the last',
    file: EDITIONS,
    change: (c) => {
      c.editions.push({ ...c.editions[0], id: '2', date: '2026-12-01' });
    },
    feature: '1',
    reason: /not the last/,
  },
  {
    name: 'a person in a fact of a border',
    file: 'borders.json',
    change: (c) => {
      c[0].facts.push({ text: 'Mr Smith, aged 45, crossed here.', sources: ['BRIEF'], certainty: 'A' });
    },
    feature: 'border:AT-SI',
    reason: /singles a person out|singles out a person/,
  },
  {
    name: 'literature that is only a gazetteer',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:timisoara-moravita').properties.markets[0].sources = ['GEONAMES'];
    },
    feature: 'leg:timisoara-moravita',
    reason: /rests on no document/,
  },
  {
    name: 'a citation that nothing cites',
    file: 'sources.json',
    change: (c) => {
      c.push({ ...c[0], id: 'NOBODY-2020' });
    },
    feature: 'NOBODY-2020',
    reason: /nothing cites it/,
  },
  {
    name: 'a citation of no known kind',
    file: 'sources.json',
    change: (c) => {
      c[0].kind = 'made up';
    },
    feature: 'AAN-SERBIA-2017',
    reason: /kind/,
  },
  {
    name: 'a market unscored where there is no jurisdiction',
    file: DRUGS,
    change: (c) => {
      c.markets
        .find((one: Json) => one.id === 'market:drugs/heroin')
        .unscored.push({ jurisdiction: 'jurisdiction:ZZ', sources: ['OCINDEX'] });
    },
    feature: 'market:drugs/heroin',
    reason: /unscored names jurisdiction:ZZ/,
  },
  {
    name: 'markup in a text',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').properties.facts[0].text = 'A <b>record</b>.';
    },
    feature: 'port:SIKOP',
    reason: /markup/,
  },
  {
    name: 'a character that cannot be seen',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').properties.name = 'Kop\u202eer';
    },
    feature: 'port:SIKOP',
    reason: /cannot be seen/,
  },
  {
    name: 'a day that is not in the calendar on a citation',
    file: 'sources.json',
    change: (c) => {
      c[0].date = '2008-02-30';
    },
    feature: 'AAN-SERBIA-2017',
    reason: /no such day/,
  },
  {
    name: 'an address that is no page',
    file: 'sources.json',
    change: (c) => {
      c[0].url = 'javascript:alert(1)';
    },
    feature: 'AAN-SERBIA-2017',
    reason: /url/i,
  },
  {
    name: 'a year out of this world',
    file: 'timeline.json',
    change: (c) => {
      c[0].start = '9999';
    },
    feature: 'eu-si',
    reason: /ISO date/,
  },
  {
    name: 'an id that cannot stand in a link',
    file: 'places.geojson',
    change: (c) => {
      featureOf(c, 'place:denmark').properties.id = 'place:Den mark';
    },
    feature: 'place:denmark',
    reason: /not a feature id/,
  },
  {
    name: 'a market twice on a leg',
    file: LEGS,
    change: (c) => {
      const { markets } = featureOf(c, 'leg:timisoara-moravita').properties;
      markets.push(markets[0]);
    },
    feature: 'leg:timisoara-moravita',
    reason: /twice/,
  },
  {
    name: 'a port whose code is not that of its id',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').properties.unlocode = 'SIKOB';
    },
    feature: 'port:SIKOP',
    reason: /code SIKOB/,
  },
  {
    name: 'a road over the sea',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:poti-varna').properties.mode = 'road';
    },
    feature: 'leg:poti-varna',
    reason: /km of sea/,
  },
  {
    name: 'an area below zero',
    file: 'jurisdictions/AL.json',
    change: (c) => {
      c.areaKm2.value = -5;
    },
    feature: 'jurisdiction:AL',
    reason: /areaKm2/,
  },
  {
    name: 'a jurisdiction in the file of another',
    file: 'jurisdictions/AL.json',
    change: (c) => {
      c.iso2 = 'BA';
    },
    feature: 'jurisdiction:AL',
    reason: /iso2 BA in the file of AL/,
  },
  {
    name: 'a feature without sources',
    file: 'crossings.geojson',
    change: (c) => {
      featureOf(c, 'crossing:kalotina').properties.sources = [];
    },
    feature: 'crossing:kalotina',
    reason: /sources/,
  },
  {
    name: 'a passage that the brief does not have',
    file: 'jurisdictions/AL.json',
    change: (c) => {
      c.facts[0].passages = ['II.C.p9'];
    },
    feature: 'jurisdiction:AL',
    reason: /passage II.C.p9/,
  },
  {
    name: 'a leg to a node that does not exist',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.to = 'node:beograd';
    },
    feature: 'leg:nis-belgrade',
    reason: /to names node:beograd/,
  },
  {
    name: 'a leg of an unknown branch',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.branches = ['branch:balkan/middle'];
    },
    feature: 'leg:nis-belgrade',
    reason: /branches names branch:balkan\/middle/,
  },
  {
    name: 'a leg of an unknown market',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.markets[0].market = 'market:drugs/herion';
    },
    feature: 'leg:nis-belgrade',
    reason: /markets names market:drugs\/herion/,
  },
  {
    name: 'a leg that names a market with sub-markets',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.markets[0].market = 'market:drugs';
    },
    feature: 'leg:nis-belgrade',
    reason: /has sub-markets/,
  },
  {
    name: 'a leg that claims the brief',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:poti-varna').properties.markets[0].evidence = 'brief';
    },
    feature: 'leg:poti-varna',
    reason: /claims the brief/,
  },
  {
    name: 'a port that claims the brief',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:ROCND').properties.evidence = 'brief';
    },
    feature: 'port:ROCND',
    reason: /claims the brief/,
  },
  {
    name: 'literature without a document',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.markets[0].sources = ['AUTHOR'];
    },
    feature: 'leg:nis-belgrade',
    reason: /rests on no document/,
  },
  {
    name: 'literature of which nothing was read',
    file: 'sources.json',
    change: (c) => {
      for (const source of c) source.consulted.how = 'summary';
    },
    told: LEGS,
    feature: 'leg:nis-belgrade',
    reason: /none of its documents was read/,
  },
  {
    name: 'a document that was read as only reported',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.markets[0].evidence = 'reported';
    },
    feature: 'leg:nis-belgrade',
    reason: /one of its documents was read/,
  },
  {
    name: 'evidence of its own on a leg with markets',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.evidence = 'literature';
    },
    feature: 'leg:nis-belgrade',
    reason: /follows from the markets/,
  },
  {
    name: 'a market on a leg that nobody has checked',
    file: LEGS,
    change: (c) => {
      const market = { market: 'market:cybercrime', direction: 'forward', evidence: 'illustrative' };
      featureOf(c, 'leg:nis-belgrade').properties.markets.push({ ...market, sources: ['AUTHOR'] });
    },
    feature: 'leg:nis-belgrade',
    reason: /market:cybercrime forward has no line in review/,
  },
  {
    name: 'a market at a port that nobody has checked',
    file: 'ports.geojson',
    change: (c) => {
      const market = { market: 'market:waste', evidence: 'illustrative', sources: ['AUTHOR'] };
      featureOf(c, 'port:HRPUY').properties.markets.push(market);
    },
    feature: 'port:HRPUY',
    reason: /market:waste has no line in review/,
  },
  {
    name: 'a source that does not speak of the market it is cited for',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.markets[0].sources.push('PRESS-GANDUL-2021');
    },
    feature: 'leg:nis-belgrade',
    reason: /no claim in review\/ says that PRESS-GANDUL-2021 speaks of it/,
  },
  {
    name: 'a claim that no line of the review names',
    file: 'review/claims.json',
    change: (c) => {
      c.push({ ...c[0], id: 'X/nobody' });
    },
    feature: 'X/nobody',
    reason: /no line of the review names it/,
  },
  {
    name: 'an evidence that does not exist',
    file: 'crossings.geojson',
    change: (c) => {
      featureOf(c, 'crossing:kalotina').properties.evidence = 'rumour';
    },
    feature: 'crossing:kalotina',
    reason: /evidence/,
  },
  {
    name: 'a road leg as an official line',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').properties.basis = 'official';
    },
    feature: 'leg:nis-belgrade',
    reason: /no leg is a surveyed line/,
  },
  {
    name: 'a misspelt key',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').properties.trafic = ['container'];
    },
    feature: 'port:SIKOP',
    reason: /trafic/,
  },
  {
    name: 'longitude and latitude exchanged',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').geometry.coordinates.reverse();
    },
    feature: 'port:SIKOP',
    reason: /km outside SI/,
  },
  {
    name: 'a node in another country than it says',
    file: NODES,
    change: (c) => {
      featureOf(c, 'node:skopje').properties.countries = ['AL'];
    },
    feature: 'node:skopje',
    reason: /km outside AL/,
  },
  {
    name: 'a position off the globe',
    file: 'places.geojson',
    change: (c) => {
      featureOf(c, 'event:skopje-2021').geometry.coordinates = [21.4, 141.9];
    },
    feature: 'event:skopje-2021',
    reason: /geometry.coordinates/,
  },
  {
    name: 'a crossing away from its border',
    file: 'crossings.geojson',
    change: (c) => {
      featureOf(c, 'crossing:makaza').geometry.coordinates = [25.4, 41.6];
    },
    feature: 'crossing:makaza',
    reason: /km from border:BG-GR/,
  },
  {
    name: 'a crossing on a border of other sides',
    file: 'crossings.geojson',
    change: (c) => {
      featureOf(c, 'crossing:makaza').properties.pair = ['GR', 'BG'];
    },
    feature: 'crossing:makaza',
    reason: /do not agree/,
  },
  {
    name: 'a line that misses its node',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').geometry.coordinates[0] = [21.95, 43.33];
    },
    feature: 'leg:nis-belgrade',
    reason: /does not meet node:nis/,
  },
  {
    name: 'a waypoint far off the way',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:nis-belgrade').geometry.coordinates[3] = [24.1, 44.2];
    },
    feature: 'leg:nis-belgrade',
    reason: /the great circle/,
  },
  {
    name: 'a sea leg over land',
    file: LEGS,
    change: (c) => {
      const { coordinates } = featureOf(c, 'leg:poti-varna').geometry;
      coordinates.splice(1, coordinates.length - 2, [34.2, 45.2]);
    },
    feature: 'leg:poti-varna',
    reason: /km of land/,
  },
  {
    name: 'a network in two parts',
    file: LEGS,
    change: (c) => {
      c.features = c.features.filter((one: Json) => one.properties.to !== 'node:philadelphia');
    },
    feature: 'node:philadelphia',
    reason: /no leg meets this node/,
    told: NODES,
  },
  {
    name: 'a core network in two parts',
    file: LEGS,
    change: (c) => {
      featureOf(c, 'leg:windward-philadelphia').properties.tier = 2;
    },
    feature: 'node:philadelphia',
    reason: /core network .* falls apart/,
  },
  {
    name: 'a branch without legs',
    file: ROUTES,
    change: (c) => {
      c.branches.push({ ...c.branches[0], id: 'branch:balkan/empty' });
    },
    feature: 'branch:balkan/empty',
    reason: /no leg belongs/,
  },
  {
    name: 'a node elsewhere than its port',
    file: 'ports.geojson',
    change: (c) => {
      featureOf(c, 'port:SIKOP').geometry.coordinates = [13.74, 45.56];
    },
    feature: 'node:koper',
    reason: /lies elsewhere than port:SIKOP/,
    told: NODES,
  },
  {
    name: 'a name missing in a local language',
    file: 'crossings.geojson',
    change: (c) => {
      delete featureOf(c, 'crossing:makaza').properties.names.el;
    },
    feature: 'crossing:makaza',
    reason: /no name in el/,
  },
  {
    name: 'Kosovo without its reference',
    file: 'jurisdictions/XK.json',
    change: (c) => {
      delete c.footnote;
    },
    feature: 'jurisdiction:XK',
    reason: /1244 \(1999\)/,
  },
  {
    name: 'a reference of Kosovo that is weaker than the formula of the brief',
    file: 'jurisdictions/XK.json',
    change: (c) => {
      c.footnote = 'References to Kosovo are in the context of Security Council resolution 1244 (1999).';
    },
    feature: 'jurisdiction:XK',
    reason: /weaker than in the brief/,
  },
  {
    name: 'a port without a name in a language of the interface',
    file: 'names/zh.json',
    change: (c) => {
      delete c['port:ALDRZ'];
    },
    feature: 'port:ALDRZ',
    reason: /no name in zh/,
  },
  {
    name: 'the line between Serbia and Kosovo without its reference',
    file: 'borders.json',
    change: (c) => c.filter((one: Json) => one.id !== 'border:RS-XK'),
    feature: 'border:RS-XK',
    reason: /1244 \(1999\)/,
  },
  {
    name: 'a fact on a border that does not exist',
    file: 'borders.json',
    change: (c) => {
      c[0].id = 'border:AL-SI';
    },
    feature: 'border:AL-SI',
    reason: /does not exist/,
  },
  {
    name: 'an index score for Kosovo',
    file: DRUGS,
    change: (c) => {
      const heroin = c.markets.find((one: Json) => one.id === 'market:drugs/heroin');
      heroin.jurisdictions.find((one: Json) => one.jurisdiction === 'jurisdiction:XK').index = [
        { indexMarket: 'heroin_trade', score: 1, edition: 2025 },
      ];
    },
    feature: 'market:drugs/heroin',
    reason: /score for Kosovo/,
  },
  {
    name: 'a jurisdiction that is neither scored nor said to be unscored',
    file: DRUGS,
    change: (c) => {
      c.markets.find((one: Json) => one.id === 'market:drugs/heroin').unscored = [];
    },
    feature: 'market:drugs/heroin',
    reason: /jurisdiction:XK has no index score/,
  },
  {
    name: 'a jurisdiction with a score that is said to be unscored',
    file: DRUGS,
    change: (c) => {
      c.markets
        .find((one: Json) => one.id === 'market:drugs/heroin')
        .unscored.push({ jurisdiction: 'jurisdiction:AL', sources: ['OCINDEX'] });
    },
    feature: 'market:drugs/heroin',
    reason: /jurisdiction:AL has index scores and is named in unscored/,
  },
  {
    name: 'an index score off its scale',
    file: DRUGS,
    change: (c) => {
      c.markets[0].jurisdictions[0].index[0].score = 0;
    },
    feature: 'market:drugs',
    reason: /score/,
  },
  {
    name: 'a swatch taken twice',
    file: 'markets/waste/market.json',
    change: (c) => {
      c.market.swatch = 6;
    },
    feature: 'market:waste',
    reason: /swatch 6 is already taken/,
  },
  {
    name: 'an icon that nobody has drawn',
    file: 'markets/waste/market.json',
    change: (c) => {
      c.market.icon = 'market-rubbish';
    },
    feature: 'market:waste',
    reason: /no icon market-rubbish/,
  },
  {
    name: 'a person as a feature',
    file: 'places.geojson',
    change: (c) => {
      featureOf(c, 'group:kompania-bello').properties.kind = 'person';
    },
    feature: 'group:kompania-bello',
    reason: /kind/,
  },
  {
    name: 'a sentence about one person',
    file: 'places.geojson',
    change: (c) => {
      featureOf(c, 'group:kompania-bello').properties.facts[0].text = 'Led by a 40-year-old national.';
    },
    feature: 'group:kompania-bello',
    reason: /singles out a person/,
  },
  {
    name: 'a day that does not exist',
    file: 'timeline.json',
    change: (c) => {
      c.find((one: Json) => one.id === 'msc-gayane').start = '2019-02-30';
    },
    feature: 'msc-gayane',
    reason: /no such day/,
  },
  {
    name: 'an end before its start',
    file: 'timeline.json',
    change: (c) => {
      c.find((one: Json) => one.id === 'skopje-2021').end = '2021-12-13';
    },
    feature: 'skopje-2021',
    reason: /before it starts/,
  },
  {
    name: 'an entry of the timeline that has ended and does not say so',
    file: 'timeline.json',
    change: (c) => {
      delete c.find((one: Json) => one.id === 'controls-si').ended;
    },
    feature: 'controls-si',
    reason: /ended \(2026-06-21\) before facts were checked .* does not say so/,
  },
  {
    name: 'a fact that has ended and does not say so',
    file: 'borders.json',
    change: (c) => {
      delete c.find((one: Json) => one.id === 'border:HR-SI').facts[0].ended;
    },
    feature: 'border:HR-SI',
    reason: /ended \(2026-06-21\) before facts were checked .* does not say so/,
  },
  {
    name: 'a fact whose text runs to a day that has passed',
    file: 'jurisdictions/SI.json',
    change: (c) => {
      c.facts[2] = { ...c.facts[2], text: 'It runs to 21 June 2026.' };
      delete c.facts[2].until;
      delete c.facts[2].ended;
    },
    feature: 'jurisdiction:SI',
    reason: /runs to 2026-06-21, which has passed/,
  },
  {
    name: 'a note that is said to have ended, without an end',
    file: 'brief/notes.json',
    change: (c) => {
      c[0].ended = true;
    },
    feature: 'ukraine-markets-2022',
    reason: /said to have ended, without an end that has passed/,
  },
  {
    name: 'a note that has ended and does not say so',
    file: 'brief/notes.json',
    change: (c) => {
      c[0].until = '2025';
    },
    feature: 'ukraine-markets-2022',
    reason: /ended \(2025\) before facts were checked/,
  },
  {
    name: 'a place whose dates have ended and do not say so',
    file: 'places.geojson',
    change: (c) => {
      delete featureOf(c, 'event:strategy-al-2021').properties.dates.ended;
    },
    feature: 'event:strategy-al-2021',
    reason: /ended \(2025\) before facts were checked/,
  },
  {
    name: 'a note that looks forward to a day that has passed',
    file: 'brief/notes.json',
    change: (c) => {
      c.find((one: Json) => one.id === 'waste-shipments-2026').due = '2026-11-21';
    },
    feature: 'waste-shipments-2026',
    reason: /looks forward to 2026-11-21, which has passed/,
  },
  {
    name: 'a note that looks forward without saying so',
    file: 'brief/notes.json',
    change: (c) => {
      delete c.find((one: Json) => one.id === 'anti-corruption-directive-2026').due;
    },
    feature: 'anti-corruption-directive-2026',
    reason: /looks forward to 2028-06-01 without saying so/,
  },
  {
    name: 'a note that is older than the brief, as a later change',
    file: 'brief/notes.json',
    change: (c) => {
      c[0].kind = 'change';
    },
    feature: 'ukraine-markets-2022',
    reason: /before the brief came out \(2024\)/,
  },
  {
    name: 'a note that is younger than the brief, as context',
    file: 'brief/notes.json',
    change: (c) => {
      c.find((one: Json) => one.id === 'schengen-land-2025').kind = 'context';
    },
    feature: 'schengen-land-2025',
    reason: /after the brief came out \(2024\)/,
  },
  {
    name: 'a membership that is still to come',
    file: 'jurisdictions/HR.json',
    change: (c) => {
      c.memberships.at(-1).from = '2027-01-01';
    },
    feature: 'HR',
    reason: /member from 2027-01-01, after facts were checked/,
  },
  {
    name: 'memberships out of order',
    file: 'jurisdictions/HR.json',
    change: (c) => {
      c.memberships.reverse();
    },
    feature: 'HR',
    reason: /not in order of date/,
  },
  {
    name: 'a timeline entry of a feature that does not exist',
    file: 'timeline.json',
    change: (c) => {
      c[0].features = ['jurisdiction:YU'];
    },
    feature: 'eu-si',
    reason: /features names jurisdiction:YU/,
  },
  {
    name: 'an alias to nowhere',
    file: 'aliases.json',
    change: () => ({ 'node:old': 'node:new' }),
    feature: 'node:old',
    reason: /alias names node:new/,
  },
  {
    name: 'a section under one that is none',
    file: 'brief/sections.json',
    change: (c) => {
      c.sections.find((section: Json) => section.id === 'I.A').parent = 'VI';
    },
    feature: 'I.A',
    reason: /parent VI is no section/,
  },
  {
    name: 'a stage of figure I that rests on a passage that is none',
    file: FIGURES,
    change: (c) => {
      c.businessModel.stages[0].passages = ['II.C.p9'];
    },
    feature: 'production',
    reason: /passage II\.C\.p9 is not in the digest/,
  },
  {
    name: 'a stage that names what its passages do not speak of',
    file: FIGURES,
    change: (c) => {
      c.businessModel.stages[3].text = 'Through [Koper](port:SIKOP).';
    },
    feature: 'port',
    reason: /none of its passages speaks of port:SIKOP/,
  },
  {
    name: 'a name in a stage that is not linked',
    file: FIGURES,
    change: (c) => {
      c.businessModel.stages[5].text = 'Sold in London.';
    },
    feature: 'retail',
    reason: /“London” is not linked/,
  },
  {
    name: 'a stage out of its order',
    file: FIGURES,
    change: (c) => {
      c.businessModel.stages.reverse();
    },
    feature: 'businessModel',
    reason: /not each there once, in their order/,
  },
  {
    name: 'a stage in the middle that passes nothing on',
    file: FIGURES,
    change: (c) => {
      c.businessModel.stages[2].passesOn = null;
    },
    feature: 'sea-transport',
    reason: /passes nothing on/,
  },
  {
    name: 'a footnote’s sign in a stage',
    file: FIGURES,
    change: (c) => {
      c.businessModel.stages[4].text = 'Hidden in vehicles.[^fn.16]';
    },
    feature: 'wholesale',
    reason: /a footnote’s sign/,
  },
  {
    name: 'a box of figure II that is about another market',
    file: FIGURES,
    change: (c) => {
      c.landscape.boxes[3].market = 'market:people';
    },
    feature: 'fig2.waste',
    reason: /does not speak of market:people/,
  },
  {
    name: 'a market without a box in figure II',
    file: FIGURES,
    change: (c) => {
      c.landscape.boxes.pop();
    },
    feature: 'market:cybercrime',
    reason: /it has 0 boxes/,
  },
  {
    name: 'a passage of figure II that has no place in it',
    file: FIGURES,
    change: (c) => {
      c.landscape.notes = [];
    },
    feature: 'fig2.note2',
    reason: /stands in 0 places/,
  },
  {
    name: 'a paragraph in the place of a note of figure II',
    file: FIGURES,
    change: (c) => {
      c.landscape.notes.push('II.E.p1');
    },
    feature: 'II.E.p1',
    reason: /a paragraph stands where a credit belongs/,
  },
  {
    name: 'a connection of the base network that does not meet its node',
    file: BASE_LEGS,
    change: (content) => {
      featureOf(content, 'leg:sofia-varna').geometry.coordinates[0] = [23, 42];
    },
    feature: 'leg:sofia-varna',
    reason: /the line does not meet node:sofia/,
  },
  {
    name: 'a distance that does not fit the line',
    file: 'network/distances.json',
    change: (content) => {
      content[0].sections = [['E80', 'Istanbul', 'Edirne', 20]];
    },
    feature: 'leg:istanbul-edirne',
    reason: /the distance is 0\.\d+ times the drawn line/,
  },
  {
    name: 'a source of the base network that nothing cites',
    file: 'network/base-sources.json',
    change: (content) => {
      content.push({ ...content[0], id: 'NOBODY' });
    },
    feature: 'NOBODY',
    reason: /nothing cites it/,
  },
  {
    name: 'a find of drugs that no fact of the port states',
    file: 'key-figures.json',
    change: (content) => {
      content.seizures[0].stated = '614 kg of cocaine';
      content.seizures[0].amountKg = 614;
    },
    feature: 'port:ALDRZ',
    reason: /no fact of it with one of these sources states “614 kg of cocaine”/,
  },
  {
    name: 'an amount other than the stated one',
    file: 'key-figures.json',
    change: (content) => {
      content.seizures[1].amountKg = 73;
    },
    feature: 'port:SIKOP',
    reason: /73 kg, but “some 730 kg of heroin”/,
  },
  {
    name: 'a year of detections counted twice',
    file: 'key-figures.json',
    change: (content) => {
      content.detections.push({ ...content.detections[0], count: 1 });
    },
    feature: '2021',
    reason: /it is counted twice/,
  },
];
