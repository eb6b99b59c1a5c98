import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Показать на карте как',
  'incidentMap.points': 'Точки',
  'incidentMap.density': 'Плотность',
  'incidentMap.hexagons': 'Шестиугольники',
  'incidentMap.legs': 'Вдоль участков',
  'incidentMap.difference': 'Разница вдоль участков',
  'incidentMap.clusters': 'Скопления вне сети',
  'incidentMap.about.points': 'Записей на своих местах: {count, number}; без места: {unplaced}.',
  'incidentMap.about.density':
    'Сколько записей приходится на 1000 км², со сглаживанием: каждая распределена примерно на {km} вокруг себя. Всё, что реже первого класса, оставлено пустым.',
  'incidentMap.about.density.measured':
    'Количества на 1000 км², со сглаживанием: каждое распределено примерно на {km} вокруг. Значения ниже первого класса не закрашены.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}} в шестиугольниках по {area}, которые при приближении уменьшаются; без места: {unplaced}.',
  'incidentMap.about.hexagons.measured':
    '{sum} в шестиугольниках по {area}, которые при приближении уменьшаются; без места: {unplaced}.',
  'incidentMap.counting': 'Идёт подсчёт…',
  'incidentMap.legend': 'Легенда записей на карте',
  'incidentMap.noMarket': 'Вне рынков',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': 'от {from} до {to}',
  'incidentMap.class.more': '{from} и более',
  'incidentMap.perArea': '{class} на 1000 км²',
  'incidentMap.hexagonTable': 'Шестиугольники в виде таблицы',
  'incidentMap.column.middle': 'Середина шестиугольника',
  'incidentMap.column.records': 'Записи',
  'incidentMap.place': '{lat}° с. ш., {lng}° в. д.',
  'incidentMap.about.legs':
    '{count, plural, one {# запись лежит} few {# записи лежат} many {# записей лежат} other {# записи лежат}} в пределах {km} от участка. Полосы вдоль участка тем шире, чем больше записей с этой стороны, если смотреть по его направлению; число относится к обеим. Нажмите число или участок в таблице, чтобы увидеть только его записи.',
  'incidentMap.about.legs.measured':
    '{sum} в пределах {km} от участка. Ширина полосы: количество с этой стороны. Число: обе стороны.',
  'incidentMap.strip':
    '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}} с одной стороны',
  'incidentMap.strip.measured': '{sum} с одной стороны',
  'incidentMap.offCorridor': 'Дальше {km} от любого участка',
  'incidentMap.unplaced': 'Без места',
  'incidentMap.legTable': 'Участки в виде таблицы',
  'incidentMap.column.leg': 'Участок',
  'incidentMap.column.left': 'Слева',
  'incidentMap.column.on': 'На линии',
  'incidentMap.column.right': 'Справа',
  'incidentMap.column.all': 'Всего',
  'incidentMap.chooseLeg': 'Только записи у участка: {leg}',
  'incidentMap.own.alone': 'Ваши записи считаются по участкам сети «{name}», а не атласа.',
  'incidentMap.own.added': 'Ваши записи считаются у ближайшего участка, атласа или сети «{name}».',
  'incidentMap.own.failed': 'Подсчитать ваши записи по участкам сети «{name}» не удалось.',
  'incidentMap.own.section': '{name} (ваша сеть)',
  'incidentMap.splitView.hexagons':
    'Записи в шестиугольниках по {area}, которые при приближении уменьшаются.',
  'incidentMap.splitView.legs':
    'Записи в пределах {km} от участка. Полосы вдоль него тем шире, чем больше записей с этой стороны, если смотреть по его направлению, и в обеих половинах одинаково широки при равном числе; число относится к обеим сторонам.',
  'incidentMap.splitView.atLegs': 'В пределах {km} от участка',
  'incidentMap.splitView.sides': 'слева {left}, на линии {on}, справа {right}',
  'incidentMap.here': 'Запись {number} из {count} здесь',
  'incidentMap.here.before': 'Предыдущая',
  'incidentMap.here.next': 'Следующая',
  'incidentMap.goTo': 'Показать на карте: {place}',
};

export default incidentMap;
