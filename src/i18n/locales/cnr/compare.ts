import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Uporedi periode ili grupe',
  'compare.region': 'Ono što se upoređuje, kao tabela',
  'compare.what': 'Šta se upoređuje',
  'compare.before': 'period sa onim neposredno prije, iste dužine',
  'compare.year': 'period sa istim danima godinu ranije',
  'compare.groups': 'dvije grupe jedna sa drugom',
  'compare.none':
    'Prvo izaberite period sa početkom i krajem, na primjer tako što ćete ga razvući preko stupaca iznad.',
  'compare.noGroups': 'Nema ničega po čemu se zapisi dijele na dvije grupe.',
  'compare.source': 'Grupe po',
  'compare.column': 'Kolona „{name}“',
  'compare.first': 'Prva grupa',
  'compare.second': 'Druga grupa',
  'compare.others': 'sve ostalo',
  'compare.empty': 'tu ništa ne stoji',
  'compare.by': 'Brojano po',
  'compare.measure': 'Mjereno kao',
  'compare.measure.counts': 'ukupno',
  'compare.measure.shares': 'udio u ukupnom zbiru svake strane',
  'compare.days': '{days, plural, one {# dan} few {# dana} other {# dana}}',
  'compare.ratio.periods': 'Koliko puta više dnevno',
  'compare.ratio.groups': 'Koliko puta više',
  'compare.ratio.shares': 'Koliko puta veći udio',
  'compare.interval': '{ratio} ({low} do {high})',
  'compare.counts.more': 'više',
  'compare.counts.fewer': 'manje',
  'compare.shares.more': 'veći udio',
  'compare.shares.fewer': 'manji udio',
  'compare.unsure': 'može biti slučajno',
  'compare.sort': 'poređaj po ovome',
  'compare.method':
    'U zagradi stoji ono što brojevi ostavljaju otvorenim na nivou od 95 %: oba se uzimaju kao slučajna oko stalne učestalosti (Poason), a daje se tačan interval njihovog odnosa (Przyborowski i Wilenski 1940; Clopper i Pearson 1934). On kaže koliko razliku može da objasni slučaj, a ne šta ju je izazvalo. Među mnogo redova svaki dvadeseti se izdvaja samo slučajno.',
  'compare.method.shares':
    'Udio je dio ukupnog zbira svoje strane, koji se uzima kao stalan. Zato su intervali prije preširoki nego preuski.',
  'compare.method.amounts':
    'Količine se više razlikuju nego brojevi, pa svaka granica još jednom uključuje najveću količinu (prema Fay i Feuer 1997).',
  'compare.without': 'Zapisi bez ove količine',
  'compare.method.groups': 'Filter po onome što razlikuje grupe ovdje se ne primjenjuje.',
  'compare.map.about':
    '{first} prema {second}. Kod svake dionice oba broja. Što je linija šira, to je najmanja razlika između njih veća, na nivou od 95 %: do 1,5 puta, do 3 puta, i više.',
  'compare.map.more': '▲ prvog ima više',
  'compare.map.fewer': '▼ prvog ima manje',
  'compare.map.unsure': 'Bez znaka: moguće je i da promjene nema, može biti slučajno',
  'compare.map.counted':
    '{count, plural, one {# dionica ima} few {# dionice imaju} other {# dionica ima}} zapise bar jednog: kod {more} prvog ima više, kod {fewer} manje, kod {unsure} može biti slučajno.',
  'compare.map.change': 'Promijeni šta se upoređuje',
  'compare.map.begin': 'Još se ništa ne upoređuje.',
  'compare.map.legs': 'Dionice se upoređuju jedna sa drugom: duž dionica se od toga nema šta prikazati.',
  'compare.map.table': 'Razlika kao tabela',
  'compare.view': 'Na karti',
  'compare.view.all': 'sve što prolazi, zajedno',
  'compare.view.difference': 'razlika duž dionica',
  'compare.half.records': '{count, plural, one {# zapis} few {# zapisa} other {# zapisa}}',
  'compare.period': 'od {from} do {to}',
  'compare.choosePeriod': 'Period',
};

export default compare;
