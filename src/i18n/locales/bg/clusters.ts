import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# запис лежи} other {# записа лежат}} на повече от {km} от която и да е отсечка: {inside} в {clusters, plural, one {# струпване} other {# струпвания}}, {alone} извън тях.',
  'clusters.candidate':
    'Всяко е кандидат за отсечка, от вашите собствени записи, а не от атласа. Струпаните записи показват къде са направени – това може да е място на проверки, а не само път.',
  'clusters.within': 'Близо един до друг, до км',
  'clusters.least': 'Поне толкова записа',
  'clusters.looking': 'Търсят се струпвания…',
  'clusters.failed':
    'Струпванията не можаха да се намерят. Променете разстоянието или филтрите и опитайте пак.',
  'clusters.none': 'Там няма толкова близки записи.',
  'clusters.outline': 'Кандидат: площта около записите на струпване, с общия им сбор',
  'clusters.record': 'Запис на повече от {km} от която и да е отсечка',
  'clusters.table': 'Струпванията като таблица',
  'clusters.column.place': 'Къде',
  'clusters.column.records': 'Записи',
  'clusters.column.span': 'От – до',
  'clusters.column.size': 'До, от средата му',
  'clusters.place': '{km} {direction} от {node}',
  'clusters.here': 'около {node}',
  'clusters.goTo': 'Показване на картата: {place}',
  'clusters.gone': 'Картата показва струпването {place}.',
  'clusters.undated': 'без дати',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'на север',
  'clusters.direction.ne': 'на североизток',
  'clusters.direction.e': 'на изток',
  'clusters.direction.se': 'на югоизток',
  'clusters.direction.s': 'на юг',
  'clusters.direction.sw': 'на югозапад',
  'clusters.direction.w': 'на запад',
  'clusters.direction.nw': 'на северозапад',
  'clusters.method':
    'Метод: DBSCAN (Ester и др., 1996) по ортодромични разстояния върху средната сфера, с отклонение до 0,5 % от елипсоида. Запис, в чието разстояние има поне толкова записа, включително той самият, е ядро; близки ядра образуват едно струпване, а другите записи край ядро принадлежат към най-близкото. Същите записи дават същите струпвания. Площта е най-малката изпъкнала, с поле наоколо.',
};

export default clusters;
