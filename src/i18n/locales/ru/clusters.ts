import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# запись лежит} few {# записи лежат} many {# записей лежат} other {# записи лежат}} дальше {km} от любого участка: {inside} в {clusters, plural, one {# скоплении} few {# скоплениях} many {# скоплениях} other {# скопления}}, {alone} вне скоплений.',
  'clusters.candidate':
    'Каждое скопление — возможный участок, по вашим собственным записям, а не из атласа. Где записи лежат тесно, там они и были сделаны: это может быть как путь, так и место проверок.',
  'clusters.within': 'Рядом друг с другом — в пределах, км',
  'clusters.least': 'Не менее стольких записей',
  'clusters.looking': 'Идёт поиск скоплений…',
  'clusters.failed':
    'Найти скопления не удалось. Измените расстояние или фильтры, чтобы попробовать ещё раз.',
  'clusters.none': 'Там нет записей, которые лежали бы так тесно.',
  'clusters.outline': 'Возможный участок: область вокруг записей скопления, с их суммой',
  'clusters.record': 'Запись дальше {km} от любого участка',
  'clusters.table': 'Скопления в виде таблицы',
  'clusters.column.place': 'Где',
  'clusters.column.records': 'Записи',
  'clusters.column.span': 'С – по',
  'clusters.column.size': 'Не дальше от середины',
  'clusters.place': '{km} {direction} узла {node}',
  'clusters.here': 'рядом с узлом {node}',
  'clusters.goTo': 'Показать на карте: {place}',
  'clusters.gone': 'Карта показывает скопление: {place}.',
  'clusters.undated': 'без дат',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'к северу от',
  'clusters.direction.ne': 'к северо-востоку от',
  'clusters.direction.e': 'к востоку от',
  'clusters.direction.se': 'к юго-востоку от',
  'clusters.direction.s': 'к югу от',
  'clusters.direction.sw': 'к юго-западу от',
  'clusters.direction.w': 'к западу от',
  'clusters.direction.nw': 'к северо-западу от',
  'clusters.method':
    'Метод: DBSCAN (Эстер и др., 1996) по расстояниям большого круга на средней сфере, отличие от эллипсоида до 0,5 %. Запись, у которой в пределах расстояния не меньше нужного числа записей, включая её саму, — ядро; близкие друг к другу ядра образуют одно скопление, а прочие записи рядом с ядром относятся к ближайшему. Одни и те же записи дают одни и те же скопления. Область — наименьшая выпуклая, с запасом вокруг.',
};

export default clusters;
