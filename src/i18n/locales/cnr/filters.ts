import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': 'Tržišta',
  'filters.allMarkets': 'Sva',
  'filters.noMarkets': 'Nijedno',
  'filters.subMarkets': 'Podtržišta: {name}',
  'filters.branchCount': '{count, plural, one {# krak} few {# kraka} other {# krakova}}',
  'filters.evidence': 'Dokazi',
  'filters.evidence.read': 'Samo dokumenti koje smo čitali',
  'filters.layers': 'Slojevi',
  'filters.briefOnly': 'Samo sažetak',
  'filters.allSources': 'Sažetak i drugi izvori',
  'filters.without': 'Bez: {names}',
  'filters.briefOnlyNote': 'Prikaži samo ono što kaže sažetak',
  'filters.legendOf': 'Legenda: {name}',
  'filters.reset': 'Ponovo prikaži sve',
  'filters.counts': 'Prikazano {shown, number} od {all, number} objekata',
  'filters.inBriefNot': 'Sažetak ga ne postavlja na kartu',

  // Search box
  'search.label': 'Pretraži atlas',
  'search.placeholder': 'Mjesta, slučajevi, odlomci',
  'search.results':
    '{count, plural, =0 {Ništa nije pronađeno} one {# rezultat} few {# rezultata} other {# rezultata}}',
  'search.none': 'Ništa se ovdje ne zove „{query}“. Probajte drugo pisanje ili drugi jezik.',
  'search.waiting': 'Učitava se pretraga…',
  'search.more':
    'Još {count, plural, one {# rezultat} few {# rezultata} other {# rezultata}}: kucajte dalje da suzite izbor',
  'search.group.jurisdiction': 'Jurisdikcije',
  'search.group.route': 'Rute i kraci',
  'search.group.city': 'Gradovi i čvorovi',
  'search.group.port': 'Luke',
  'search.group.market': 'Tržišta',
  'search.group.border': 'Granice',
  'search.group.crossing': 'Granični prelazi',
  'search.group.institution': 'Institucije',
  'search.group.case': 'Slučajevi',
  'search.group.event': 'Događaji',
  'search.group.group': 'Grupe',
  'search.group.place': 'Mjesta i regioni',
  'search.group.pillar': 'Stubovi',
  'search.group.thread': 'Teme sažetka',
  'search.group.instrument': 'Ugovori, strategije, programi',
  'search.group.timeline': 'U vremenu',
  'search.group.leg': 'Dionice',
  'search.clear': 'Obriši pretragu',

  // Timeline
  'time.title': 'Sažetak u vremenu',
  'time.from': 'Početak perioda',
  'time.to': 'Kraj perioda',
  'time.open': 'Svi datumi',
  'time.until': 'do {date}',
  'time.since': 'od {date}',
  'time.openStart': 'otvoren početak',
  'time.openEnd': 'otvoren kraj',
  'time.reset': 'Prikaži sve datume',
  'time.compare': 'Uporedi dva datuma',
  'time.group': '{count, plural, one {# događaj} few {# događaja} other {# događaja}}, oko {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'van perioda',
  'time.ended': 'završeno',
};

export default filters;
