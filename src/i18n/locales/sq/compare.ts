import type { Translated } from '../../messages.ts';
import type english from '../en/compare.ts';

const compare: Translated<typeof english> = {
  'compare.title': 'Krahaso periudha ose grupe',
  'compare.region': 'Ajo që krahasohet, si tabelë',
  'compare.what': 'Çfarë krahasohet',
  'compare.before': 'periudha me atë që ishte menjëherë para saj, po aq të gjatë',
  'compare.year': 'periudha me të njëjtat ditë të vitit të mëparshëm',
  'compare.groups': 'dy grupe me njëri-tjetrin',
  'compare.none':
    'Zgjidhni së pari një periudhë me fillim dhe fund, p.sh. duke e tërhequr mbi shtyllat më sipër.',
  'compare.noGroups': 'Nuk ka asgjë sipas së cilës regjistrimet ndahen në dy grupe.',
  'compare.source': 'Grupet sipas',
  'compare.column': 'Kolona “{name}”',
  'compare.first': 'Grupi i parë',
  'compare.second': 'Grupi i dytë',
  'compare.others': 'të gjithë të tjerët',
  'compare.empty': 'aty nuk qëndron asgjë',
  'compare.by': 'Numëruar sipas',
  'compare.measure': 'Matur si',
  'compare.measure.counts': 'gjithsej',
  'compare.measure.shares': 'pjesa në shumën e secilës anë',
  'compare.days': '{days, plural, one {# ditë} other {# ditë}}',
  'compare.ratio.periods': 'Sa herë më shumë në ditë',
  'compare.ratio.groups': 'Sa herë më shumë',
  'compare.ratio.shares': 'Sa herë pjesë më e madhe',
  'compare.interval': '{ratio} ({low} deri {high})',
  'compare.counts.more': 'më shumë',
  'compare.counts.fewer': 'më pak',
  'compare.shares.more': 'pjesë më e madhe',
  'compare.shares.fewer': 'pjesë më e vogël',
  'compare.unsure': 'mund të jetë rastësi',
  'compare.sort': 'rendit sipas kësaj',
  'compare.method':
    'Në kllapa qëndron ajo që numërimet e lënë të hapur në nivelin 95 %: të dyja merren si të rastësishme rreth një shpeshtësie të qëndrueshme (Poisson) dhe jepet intervali i saktë i raportit të tyre (Przyborowski dhe Wilenski 1940; Clopper dhe Pearson 1934). Ai thotë sa mund ta shpjegojë rastësia një ndryshim, jo çfarë e shkaktoi. Midis shumë rreshtave, një në njëzet dallohet vetëm nga rastësia.',
  'compare.method.shares':
    'Pjesa matet ndaj shumës së anës së vet, që merret si e pandryshueshme. Kjo i bën intervalet më shumë të gjera sesa të ngushta.',
  'compare.method.amounts':
    'Sasitë ndryshojnë më shumë se numrat, prandaj çdo kufi përfshin edhe një herë sasinë më të madhe (sipas Fay dhe Feuer 1997).',
  'compare.without': 'Regjistrime pa këtë sasi',
  'compare.method.groups': 'Filtri sipas asaj që i dallon grupet këtu lihet mënjanë.',
  'compare.map.about':
    '{first} kundrejt {second}. Te çdo segment të dyja numërimet. Sa më e gjerë vija, aq më i madh është ndryshimi më i vogël i mundshëm, në nivelin 95 %: deri 1,5 herë, deri 3 herë, dhe më shumë.',
  'compare.map.more': '▲ i pari është më shumë',
  'compare.map.fewer': '▼ i pari është më pak',
  'compare.map.unsure': 'Pa shenjë: mund të mos ketë ndryshim, mund të jetë rastësi',
  'compare.map.counted':
    '{count, plural, one {# segment ka} other {# segmente kanë}} regjistrime të njërit: te {more} i pari është më shumë, te {fewer} më pak, te {unsure} mund të jetë rastësi.',
  'compare.map.change': 'Ndrysho çfarë krahasohet',
  'compare.map.begin': 'Ende nuk krahasohet asgjë.',
  'compare.map.legs': 'Segmentet krahasohen me njëri-tjetrin: përgjatë segmenteve nuk ka çfarë të tregohet.',
  'compare.map.table': 'Ndryshimi si tabelë',
  'compare.view': 'Në hartë',
  'compare.view.all': 'gjithçka që kalon, bashkë',
  'compare.view.difference': 'ndryshimi përgjatë segmenteve',
  'compare.half.records': '{count, plural, one {# regjistrim} other {# regjistrime}}',
  'compare.period': '{from} – {to}',
  'compare.choosePeriod': 'Periudha',
};

export default compare;
