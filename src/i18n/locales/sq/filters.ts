import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': 'Tregjet',
  'filters.allMarkets': 'Të gjitha',
  'filters.noMarkets': 'Asnjë',
  'filters.subMarkets': 'Nëntregjet: {name}',
  'filters.branchCount': '{count, plural, one {# degë} other {# degë}}',
  'filters.evidence': 'Provat',
  'filters.evidence.read': 'Vetëm dokumentet që kemi lexuar',
  'filters.layers': 'Shtresat',
  'filters.briefOnly': 'Vetëm dokumenti',
  'filters.allSources': 'Dokumenti dhe burime të tjera',
  'filters.without': 'Pa: {names}',
  'filters.briefOnlyNote': 'Shfaq vetëm çfarë pohon dokumenti',
  'filters.legendOf': 'Legjenda: {name}',
  'filters.reset': 'Shfaq përsëri gjithçka',
  'filters.counts': 'Shfaqen {shown, number} nga {all, number} elemente',
  'filters.inBriefNot': 'Dokumenti nuk e vendos në hartë',

  // Search box
  'search.label': 'Kërko në atlas',
  'search.placeholder': 'Vende, raste, pasazhe',
  'search.results': '{count, plural, =0 {Nuk u gjet asgjë} one {# rezultat} other {# rezultate}}',
  'search.none': 'Asgjë këtu nuk quhet “{query}”. Provoni një drejtshkrim ose gjuhë tjetër.',
  'search.waiting': 'Po ngarkohet kërkimi…',
  'search.clear': 'Pastro kërkimin',
  'search.more':
    '{count, plural, one {edhe #: vazhdoni të shkruani për ta ngushtuar} other {edhe #: vazhdoni të shkruani për t’i ngushtuar}}',
  'search.group.jurisdiction': 'Juridiksione',
  'search.group.route': 'Rrugë dhe degë',
  'search.group.city': 'Qytete dhe nyja',
  'search.group.port': 'Porte',
  'search.group.market': 'Tregje',
  'search.group.border': 'Kufij',
  'search.group.crossing': 'Pikëkalime kufitare',
  'search.group.institution': 'Institucione',
  'search.group.case': 'Raste',
  'search.group.event': 'Ngjarje',
  'search.group.group': 'Grupe',
  'search.group.place': 'Vende dhe rajone',
  'search.group.pillar': 'Shtylla',
  'search.group.thread': 'Temat e dokumentit',
  'search.group.instrument': 'Traktate, strategji, programe',
  'search.group.timeline': 'Në kohë',
  'search.group.leg': 'Segmente',

  // Timeline
  'time.title': 'Dokumenti në kohë',
  'time.from': 'Fillimi i periudhës',
  'time.to': 'Fundi i periudhës',
  'time.open': 'Të gjitha datat',
  'time.until': 'deri në {date}',
  'time.since': 'nga {date}',
  'time.openStart': 'fillim i hapur',
  'time.openEnd': 'fund i hapur',
  'time.reset': 'Shfaq të gjitha datat',
  'time.compare': 'Krahaso dy data',
  'time.group': '{count, plural, one {# ngjarje} other {# ngjarje}} rreth {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'jashtë periudhës',
  'time.ended': 'përfunduar',
};

export default filters;
