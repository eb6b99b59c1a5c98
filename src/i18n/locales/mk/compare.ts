import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Спореди периоди или групи',
  'compare.region': 'Што се споредува, како табела',
  'compare.what': 'Што се споредува',
  'compare.before': 'периодот со оној непосредно пред него, исто толку долг',
  'compare.year': 'периодот со истите денови од претходната година',
  'compare.groups': 'две групи една со друга',
  'compare.none':
    'Прво изберете период со почеток и крај, на пример со развлекување преку столбовите погоре.',
  'compare.noGroups': 'Нема по што записите да се поделат во две групи.',
  'compare.source': 'Групи по',
  'compare.column': 'Колона „{name}“',
  'compare.first': 'Прва група',
  'compare.second': 'Втора група',
  'compare.others': 'сите други',
  'compare.empty': 'таму не стои ништо',
  'compare.by': 'Броено по',
  'compare.measure': 'Мерено како',
  'compare.measure.counts': 'вкупно',
  'compare.measure.shares': 'удел во вкупното на секоја страна',
  'compare.days': '{days, plural, one {# ден} other {# дена}}',
  'compare.ratio.periods': 'Колку пати повеќе дневно',
  'compare.ratio.groups': 'Колку пати повеќе',
  'compare.ratio.shares': 'Колку пати поголем удел',
  'compare.interval': '{ratio} ({low} до {high})',
  'compare.counts.more': 'повеќе',
  'compare.counts.fewer': 'помалку',
  'compare.shares.more': 'поголем удел',
  'compare.shares.fewer': 'помал удел',
  'compare.unsure': 'може да е случајно',
  'compare.sort': 'подреди по ова',
  'compare.method':
    'Во заграда стои она што бројките го оставаат отворено на 95 %: двете се земаат како случајни околу постојана зачестеност (Поасон) и се дава точниот интервал на нивниот однос (Przyborowski и Wilenski 1940; Clopper и Pearson 1934). Тој кажува колку разликата може да се објасни со случајност, а не што ја предизвикало. Меѓу многу редови, секој дваесетти се издвојува само случајно.',
  'compare.method.shares':
    'Уделот е дел од вкупното на својата страна, кое се зема како постојано. Затоа интервалите се попрво прешироки отколку претесни.',
  'compare.method.amounts':
    'Количините се разликуваат повеќе од броевите, па секоја граница уште еднаш ја вклучува најголемата количина (според Fay и Feuer 1997).',
  'compare.without': 'Записи без оваа количина',
  'compare.method.groups': 'Филтерот по она што ги разликува групите тука не се применува.',
  'compare.map.about':
    '{first} наспроти {second}. Кај секоја делница двата броја. Колку е поширока линијата, толку е поголема најмалата разлика меѓу двете, на 95 %: до 1,5 пати, до 3 пати и повеќе.',
  'compare.map.more': '▲ првото е повеќе',
  'compare.map.fewer': '▼ првото е помалку',
  'compare.map.unsure': 'Без знак: можно е и да нема промена, може да е случајно',
  'compare.map.counted':
    '{count, plural, one {# делница има} other {# делници имаат}} записи барем од едното: кај {more} првото е повеќе, кај {fewer} помалку, кај {unsure} може да е случајно.',
  'compare.map.change': 'Промени што се споредува',
  'compare.map.begin': 'Уште ништо не се споредува.',
  'compare.map.legs':
    'Делниците се споредуваат една со друга: по самите делници нема што да се прикаже од тоа.',
  'compare.map.table': 'Разликата како табела',
  'compare.view': 'На картата',
  'compare.view.all': 'она што минува, заедно',
  'compare.view.difference': 'разлика по делници',
  'compare.half.records': '{count, plural, one {# запис} other {# записи}}',
  'compare.period': 'од {from} до {to}',
  'compare.choosePeriod': 'Период',
};

export default compare;
