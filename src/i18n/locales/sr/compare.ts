import type { Translated } from '../../messages.ts';
import type english from '../en/compare.ts';

const compare: Translated<typeof english> = {
  'compare.title': 'Упореди периоде или групе',
  'compare.region': 'Оно што се упоређује, као табела',
  'compare.what': 'Шта се упоређује',
  'compare.before': 'период са оним непосредно пре, исте дужине',
  'compare.year': 'период са истим данима годину раније',
  'compare.groups': 'две групе једна са другом',
  'compare.none':
    'Прво изаберите период са почетком и крајем, на пример тако што ћете га развући преко стубаца изнад.',
  'compare.noGroups': 'Нема ничега по чему се записи деле на две групе.',
  'compare.source': 'Групе по',
  'compare.column': 'Колона „{name}“',
  'compare.first': 'Прва група',
  'compare.second': 'Друга група',
  'compare.others': 'све остало',
  'compare.empty': 'ту ништа не стоји',
  'compare.by': 'Бројано по',
  'compare.measure': 'Мерено као',
  'compare.measure.counts': 'укупно',
  'compare.measure.shares': 'удео у укупном збиру сваке стране',
  'compare.days': '{days, plural, one {# дан} few {# дана} other {# дана}}',
  'compare.ratio.periods': 'Колико пута више дневно',
  'compare.ratio.groups': 'Колико пута више',
  'compare.ratio.shares': 'Колико пута већи удео',
  'compare.interval': '{ratio} ({low} до {high})',
  'compare.counts.more': 'више',
  'compare.counts.fewer': 'мање',
  'compare.shares.more': 'већи удео',
  'compare.shares.fewer': 'мањи удео',
  'compare.unsure': 'може бити случајно',
  'compare.sort': 'поређај по овоме',
  'compare.method':
    'У загради стоји оно што бројеви остављају отвореним на нивоу од 95 %: оба се узимају као случајна око сталне учесталости (Поасон), а даје се тачан интервал њиховог односа (Przyborowski и Wilenski 1940; Clopper и Pearson 1934). Он каже колико разлику може да објасни случај, а не шта ју је изазвало. Међу много редова сваки двадесети се издваја само случајно.',
  'compare.method.shares':
    'Удео је део укупног збира своје стране, који се узима као сталан. Зато су интервали пре прешироки него преуски.',
  'compare.method.amounts':
    'Количине се више разликују него бројеви, па свака граница још једном укључује највећу количину (према Fay и Feuer 1997).',
  'compare.without': 'Записи без ове количине',
  'compare.method.groups': 'Филтер по ономе што разликује групе овде се не примењује.',
  'compare.map.about':
    '{first} према {second}. Код сваке деонице оба броја. Што је линија шира, то је најмања разлика између њих већа, на нивоу од 95 %: до 1,5 пута, до 3 пута, и више.',
  'compare.map.more': '▲ првог има више',
  'compare.map.fewer': '▼ првог има мање',
  'compare.map.unsure': 'Без знака: могуће је и да промене нема, може бити случајно',
  'compare.map.counted':
    '{count, plural, one {# деоница има} few {# деонице имају} other {# деоница има}} записе бар једног: код {more} првог има више, код {fewer} мање, код {unsure} може бити случајно.',
  'compare.map.change': 'Промени шта се упоређује',
  'compare.map.begin': 'Још се ништа не упоређује.',
  'compare.map.legs': 'Деонице се упоређују једна са другом: дуж деоница се од тога нема шта приказати.',
  'compare.map.table': 'Разлика као табела',
  'compare.view': 'На карти',
  'compare.view.all': 'све што пролази, заједно',
  'compare.view.difference': 'разлика дуж деоница',
  'compare.half.records': '{count, plural, one {# запис} few {# записа} other {# записа}}',
  'compare.period': 'од {from} до {to}',
  'compare.choosePeriod': 'Период',
};

export default compare;
