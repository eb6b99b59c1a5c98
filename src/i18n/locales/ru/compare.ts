import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Сравнить периоды или группы',
  'compare.region': 'Что сравнивается, в виде таблицы',
  'compare.what': 'Что сравнивается',
  'compare.before': 'период с предшествующим той же длины',
  'compare.year': 'период с теми же днями годом раньше',
  'compare.groups': 'две группы между собой',
  'compare.none': 'Сначала выберите период с началом и концом, например растянув его над столбцами выше.',
  'compare.noGroups': 'Нет признака, по которому записи делились бы на две группы.',
  'compare.source': 'Группы по признаку',
  'compare.column': 'Столбец «{name}»',
  'compare.first': 'Первая группа',
  'compare.second': 'Вторая группа',
  'compare.others': 'все остальные',
  'compare.empty': 'ничего не указано',
  'compare.by': 'Подсчёт по признаку',
  'compare.measure': 'Измеряется',
  'compare.measure.counts': 'всего',
  'compare.measure.shares': 'доля от итога каждой стороны',
  'compare.days': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'compare.ratio.periods': 'Во сколько раз больше в день',
  'compare.ratio.groups': 'Во сколько раз больше',
  'compare.ratio.shares': 'Во сколько раз больше доля',
  'compare.interval': '{ratio} (от {low} до {high})',
  'compare.counts.more': 'больше',
  'compare.counts.fewer': 'меньше',
  'compare.shares.more': 'доля больше',
  'compare.shares.fewer': 'доля меньше',
  'compare.unsure': 'возможно, случайность',
  'compare.sort': 'сортировать по этому',
  'compare.method':
    'В скобках — то, что подсчёты оставляют открытым при 95 %: оба числа считаются случайными вокруг постоянной частоты (Пуассон), и приводится точный интервал их отношения (Пшиборовский и Виленский, 1940; Клоппер и Пирсон, 1934). Он говорит, насколько разницу может объяснить случай, а не чем она вызвана. Среди многих строк одна из двадцати выделится просто случайно.',
  'compare.method.shares':
    'Доля измеряется от итога своей стороны, который считается постоянным. Поэтому интервалы скорее слишком широки, чем слишком узки.',
  'compare.method.amounts':
    'Количества различаются сильнее, чем число записей, поэтому каждая граница ещё раз включает наибольшее количество (по Fay и Feuer 1997).',
  'compare.without': 'Записи без этого количества',
  'compare.method.groups': 'Фильтр по признаку, который различает группы, здесь не действует.',
  'compare.map.about':
    '{first} и {second}. У каждого участка оба числа. Чем шире линия, тем больше наименьшая разница при 95 %: до 1,5 раза, до 3 раз и более.',
  'compare.map.more': '▲ в первом больше',
  'compare.map.fewer': '▼ в первом меньше',
  'compare.map.unsure': 'Без знака: возможно, изменений нет и это случайность',
  'compare.map.counted':
    '{count, plural, one {# участок имеет} few {# участка имеют} many {# участков имеют} other {# участка имеют}} записи хотя бы одной стороны; в первом больше: {more}, меньше: {fewer}, возможно, случайность: {unsure}.',
  'compare.map.change': 'Изменить, что сравнивается',
  'compare.map.begin': 'Пока ничего не сравнивается.',
  'compare.map.legs': 'Участки сравниваются друг с другом: вдоль участков показывать здесь нечего.',
  'compare.map.table': 'Разница в виде таблицы',
  'compare.view': 'На карте',
  'compare.view.all': 'всё, что проходит, вместе',
  'compare.view.difference': 'разница вдоль участков',
  'compare.half.records': '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  'compare.period': 'с {from} до {to}',
  'compare.choosePeriod': 'Период',
};

export default compare;
