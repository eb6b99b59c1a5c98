import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Primerjava obdobij ali skupin',
  'compare.region': 'Kaj se primerja, kot tabela',
  'compare.what': 'Kaj se primerja',
  'compare.before': 'obdobje z enako dolgim tik pred njim',
  'compare.year': 'obdobje z istimi dnevi leta prej',
  'compare.groups': 'dve skupini med seboj',
  'compare.none': 'Najprej izberite obdobje z začetkom in koncem, na primer z vlečenjem čez zgornje stolpce.',
  'compare.noGroups': 'Ni ničesar, po čemer bi se zapisi delili v dve skupini.',
  'compare.source': 'Skupine po',
  'compare.column': 'Stolpec »{name}«',
  'compare.first': 'Prva skupina',
  'compare.second': 'Druga skupina',
  'compare.others': 'vse druge',
  'compare.empty': 'prazno',
  'compare.by': 'Šteto po',
  'compare.measure': 'Merjeno kot',
  'compare.measure.counts': 'skupaj',
  'compare.measure.shares': 'delež skupne vsote vsake strani',
  'compare.days': '{days, plural, one {# dan} two {# dneva} few {# dnevi} other {# dni}}',
  'compare.ratio.periods': 'Kolikokrat toliko na dan',
  'compare.ratio.groups': 'Kolikokrat toliko',
  'compare.ratio.shares': 'Kolikokratni delež',
  'compare.interval': '{ratio} ({low} do {high})',
  'compare.counts.more': 'več',
  'compare.counts.fewer': 'manj',
  'compare.shares.more': 'večji delež',
  'compare.shares.fewer': 'manjši delež',
  'compare.unsure': 'lahko je naključje',
  'compare.sort': 'razvrsti po tem',
  'compare.method':
    'V oklepaju je, kar števila puščajo odprto pri 95 %: obe veljata za naključna izida stalne pogostosti (Poisson), navedeni pa je natančni interval njunega razmerja (Przyborowski in Wilenski 1940; Clopper in Pearson 1934). Pove, koliko razlike lahko pojasni naključje, ne pa, kaj jo je povzročilo. Med veliko vrsticami ena od dvajsetih izstopa zgolj po naključju.',
  'compare.method.shares':
    'Delež se meri od skupne vsote svoje strani, ki se vzame kot stalna. Intervali so zato prej preširoki kot preozki.',
  'compare.method.amounts':
    'Količine se bolj razlikujejo kot števila, zato vsaka meja še enkrat vključuje največjo količino (po Fay in Feuer 1997).',
  'compare.without': 'Zapisi brez te količine',
  'compare.method.groups': 'Filter po tem, kar loči skupini, tukaj ne velja.',
  'compare.map.about':
    '{first} v primerjavi z: {second}. Ob vsakem odseku obe števili. Širša ko je črta, večja je najmanjša razlika med njima pri 95 %: do 1,5-krat, do 3-krat in več.',
  'compare.map.more': '▲ prvo je večje',
  'compare.map.fewer': '▼ prvo je manjše',
  'compare.map.unsure': 'Brez znaka: mogoče je tudi, da spremembe ni, lahko je naključje',
  'compare.map.counted':
    '{count, plural, one {# odsek ima} two {# odseka imata} few {# odseki imajo} other {# odsekov ima}} zapise ene ali druge strani. Prvo je večje: {more}, manjše: {fewer}, lahko je naključje: {unsure}.',
  'compare.map.change': 'Spremeni, kaj se primerja',
  'compare.map.begin': 'Nič se še ne primerja.',
  'compare.map.legs': 'Odseki se primerjajo med seboj: vzdolž odsekov tega ni mogoče prikazati.',
  'compare.map.table': 'Razlika kot tabela',
  'compare.view': 'Na zemljevidu',
  'compare.view.all': 'vse, kar gre skozi, skupaj',
  'compare.view.difference': 'razlika vzdolž odsekov',
  'compare.half.records': '{count, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}}',
  'compare.period': 'od {from} do {to}',
  'compare.choosePeriod': 'Obdobje',
};

export default compare;
