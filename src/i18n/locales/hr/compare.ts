import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Usporedi razdoblja ili skupine',
  'compare.region': 'Ono što se uspoređuje, kao tablica',
  'compare.what': 'Što se uspoređuje',
  'compare.before': 'razdoblje s onim neposredno prije, iste duljine',
  'compare.year': 'razdoblje s istim danima godinu ranije',
  'compare.groups': 'dvije skupine međusobno',
  'compare.none':
    'Najprije odaberite razdoblje s početkom i krajem, primjerice tako da ga razvučete preko stupaca iznad.',
  'compare.noGroups': 'Nema ničega po čemu se zapisi dijele u dvije skupine.',
  'compare.source': 'Skupine prema',
  'compare.column': 'Stupac „{name}”',
  'compare.first': 'Prva skupina',
  'compare.second': 'Druga skupina',
  'compare.others': 'sve ostalo',
  'compare.empty': 'ondje ništa ne stoji',
  'compare.by': 'Brojeno prema',
  'compare.measure': 'Mjereno kao',
  'compare.measure.counts': 'ukupno',
  'compare.measure.shares': 'udio u ukupnom zbroju svake strane',
  'compare.days': '{days, plural, one {# dan} few {# dana} other {# dana}}',
  'compare.ratio.periods': 'Koliko puta više na dan',
  'compare.ratio.groups': 'Koliko puta više',
  'compare.ratio.shares': 'Koliko puta veći udio',
  'compare.interval': '{ratio} ({low} do {high})',
  'compare.counts.more': 'više',
  'compare.counts.fewer': 'manje',
  'compare.shares.more': 'veći udio',
  'compare.shares.fewer': 'manji udio',
  'compare.unsure': 'možda slučajno',
  'compare.sort': 'poredaj po ovome',
  'compare.method':
    'U zagradi stoji ono što brojevi ostavljaju otvorenim na razini od 95 %: oba se uzimaju kao slučajna oko stalne učestalosti (Poisson), a daje se točan interval njihova omjera (Przyborowski i Wilenski 1940.; Clopper i Pearson 1934.). Kaže koliko razliku može objasniti slučaj, a ne što ju je izazvalo. Među mnogo redaka svaki se dvadeseti izdvaja samo slučajno.',
  'compare.method.shares':
    'Udio je dio ukupnog zbroja svoje strane, koji se uzima kao stalan. Zato su intervali prije preširoki nego preuski.',
  'compare.method.amounts':
    'Količine se više razlikuju nego brojevi, pa svaka granica još jednom uključuje najveću količinu (prema Fay i Feuer 1997).',
  'compare.without': 'Zapisi bez ove količine',
  'compare.method.groups': 'Filtar po onome što razlikuje skupine ovdje se ne primjenjuje.',
  'compare.map.about':
    '{first} prema {second}. Kod svake dionice oba broja. Što je linija šira, to je najmanja razlika između njih veća, na razini od 95 %: do 1,5 puta, do 3 puta i više.',
  'compare.map.more': '▲ prvoga ima više',
  'compare.map.fewer': '▼ prvoga ima manje',
  'compare.map.unsure': 'Bez znaka: moguće je i da promjene nema, možda je slučajno',
  'compare.map.counted':
    '{count, plural, one {# dionica ima} few {# dionice imaju} other {# dionica ima}} zapise barem jednoga: kod {more} prvoga ima više, kod {fewer} manje, kod {unsure} možda je slučajno.',
  'compare.map.change': 'Promijeni što se uspoređuje',
  'compare.map.begin': 'Još se ništa ne uspoređuje.',
  'compare.map.legs': 'Dionice se uspoređuju međusobno: od toga se duž dionica nema što prikazati.',
  'compare.map.table': 'Razlika kao tablica',
  'compare.view': 'Na karti',
  'compare.view.all': 'sve što prolazi, zajedno',
  'compare.view.difference': 'razlika duž dionica',
  'compare.half.records': '{count, plural, one {# zapis} few {# zapisa} other {# zapisa}}',
  'compare.period': 'od {from} do {to}',
  'compare.choosePeriod': 'Razdoblje',
};

export default compare;
