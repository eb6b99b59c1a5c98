import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Сравнение на периоди или групи',
  'compare.region': 'Какво се сравнява, като таблица',
  'compare.what': 'Какво се сравнява',
  'compare.before': 'периодът с непосредствено предишния, също толкова дълъг',
  'compare.year': 'периодът със същите дни на предходната година',
  'compare.groups': 'две групи една с друга',
  'compare.none':
    'Първо изберете период с начало и край, например като го разтеглите върху колоните по-горе.',
  'compare.noGroups': 'Няма по какво записите да се разделят на две групи.',
  'compare.source': 'Групи по',
  'compare.column': 'Колона „{name}“',
  'compare.first': 'Първа група',
  'compare.second': 'Втора група',
  'compare.others': 'всички останали',
  'compare.empty': 'там не стои нищо',
  'compare.by': 'Преброени по',
  'compare.measure': 'Измерени като',
  'compare.measure.counts': 'общо',
  'compare.measure.shares': 'дял от общото на всяка страна',
  'compare.days': '{days, plural, one {# ден} other {# дни}}',
  'compare.ratio.periods': 'Колко пъти повече на ден',
  'compare.ratio.groups': 'Колко пъти повече',
  'compare.ratio.shares': 'Колко пъти по-голям дял',
  'compare.interval': '{ratio} (от {low} до {high})',
  'compare.counts.more': 'повече',
  'compare.counts.fewer': 'по-малко',
  'compare.shares.more': 'по-голям дял',
  'compare.shares.fewer': 'по-малък дял',
  'compare.unsure': 'може да е случайно',
  'compare.sort': 'сортиране по това',
  'compare.method':
    'В скоби стои това, което броят оставя открито при 95 %: и двата броя се приемат за случайни около постоянна честота (Поасон) и се дава точният интервал на отношението им (Przyborowski и Wilenski 1940; Clopper и Pearson 1934). Той казва доколко случайността може да обясни разликата, не какво я е породило. Сред много редове всеки двадесети се откроява само по случайност.',
  'compare.method.shares':
    'Делът е от общото на своята страна, което се приема за постоянно. Затова интервалите са по-скоро твърде широки, отколкото твърде тесни.',
  'compare.method.amounts':
    'Количествата се колебаят повече от броя, затова всяка граница включва още веднъж най-голямото количество (по Fay и Feuer 1997).',
  'compare.without': 'Записи без това количество',
  'compare.method.groups': 'Филтърът по това, което разграничава групите, тук не се прилага.',
  'compare.map.about':
    '{first} спрямо {second}. При всяка отсечка и двата броя. Колкото по-широка е линията, толкова по-голяма е най-малката разлика при 95 %: до 1,5 пъти, до 3 пъти и повече.',
  'compare.map.more': '▲ първото е повече',
  'compare.map.fewer': '▼ първото е по-малко',
  'compare.map.unsure': 'Без знак: възможно е да няма промяна, може да е случайно',
  'compare.map.counted':
    '{count, plural, one {# отсечка има} other {# отсечки имат}} записи поне от едното: при {more} първото е повече, при {fewer} по-малко, при {unsure} може да е случайно.',
  'compare.map.change': 'Промяна на сравнението',
  'compare.map.begin': 'Още нищо не се сравнява.',
  'compare.map.legs': 'Отсечките се сравняват една с друга: по самите отсечки няма какво да се покаже.',
  'compare.map.table': 'Разликата като таблица',
  'compare.view': 'На картата',
  'compare.view.all': 'всичко, което преминава, заедно',
  'compare.view.difference': 'разлика по отсечки',
  'compare.half.records': '{count, plural, one {# запис} other {# записа}}',
  'compare.period': 'от {from} до {to}',
  'compare.choosePeriod': 'Период',
};

export default compare;
