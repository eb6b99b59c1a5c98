import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Прикажи на картата како',
  'incidentMap.points': 'Точки',
  'incidentMap.density': 'Густина',
  'incidentMap.hexagons': 'Шестоаголници',
  'incidentMap.legs': 'По делници',
  'incidentMap.difference': 'Разлика по делници',
  'incidentMap.clusters': 'Групирања вон мрежата',
  'incidentMap.about.points':
    '{count, plural, one {# запис} other {# записи}}, секој каде што лежи; {unplaced} без место.',
  'incidentMap.about.density':
    'Колку записи лежат на 1000 км², измазнето: секој е распределен на околу {km} околу себе. Она што е поретко од првата класа е оставено празно.',
  'incidentMap.about.density.measured':
    'Количини на 1000 км², измазнето: секоја е распределена на околу {km} околу себе. Вредностите под првата класа се празни.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# запис} other {# записи}} во шестоаголници од по {area}, што се смалуваат како што приближувате; {unplaced} без место.',
  'incidentMap.about.hexagons.measured':
    '{sum} во шестоаголници од по {area}, што се смалуваат како што приближувате; {unplaced} без место.',
  'incidentMap.counting': 'Се брои…',
  'incidentMap.legend': 'Легенда на записите на картата',
  'incidentMap.noMarket': 'Без пазар',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} до {to}',
  'incidentMap.class.more': '{from} и повеќе',
  'incidentMap.perArea': '{class} на 1000 км²',
  'incidentMap.hexagonTable': 'Шестоаголниците како табела',
  'incidentMap.column.middle': 'Средина на шестоаголникот',
  'incidentMap.column.records': 'Записи',
  'incidentMap.place': '{lat}° С, {lng}° И',
  'incidentMap.about.legs':
    '{count, plural, one {# запис лежи} other {# записи лежат}} до {km} од делница. Лентите покрај делницата се широки колку што има записи од таа нејзина страна, гледано во нејзината насока; бројот е за двете. Притиснете број или делница во табелата за да ги видите само нејзините записи.',
  'incidentMap.about.legs.measured':
    '{sum} до {km} од делница. Широчина на лентата: количината од таа страна. Број: двете страни.',
  'incidentMap.strip': '{count, plural, one {# запис} other {# записи}} од едната страна',
  'incidentMap.strip.measured': '{sum} од едната страна',
  'incidentMap.offCorridor': 'Подалеку од {km} од која било делница',
  'incidentMap.unplaced': 'Без место',
  'incidentMap.legTable': 'Делниците како табела',
  'incidentMap.column.leg': 'Делница',
  'incidentMap.column.left': 'Лево',
  'incidentMap.column.on': 'На линијата',
  'incidentMap.column.right': 'Десно',
  'incidentMap.column.all': 'Сите',
  'incidentMap.chooseLeg': 'Само записите кај {leg}',
  'incidentMap.own.alone': 'Вашите записи се бројат по делниците на „{name}“, а не на атласот.',
  'incidentMap.own.added': 'Вашите записи се бројат кај најблиската делница, на атласот или на „{name}“.',
  'incidentMap.own.failed': 'Вашите записи не можеа да се избројат по делниците на „{name}“.',
  'incidentMap.own.section': '{name} (вашата мрежа)',
  'incidentMap.splitView.hexagons':
    'Записи во шестоаголници од по {area}, што се смалуваат како што приближувате.',
  'incidentMap.splitView.legs':
    'Записи до {km} од делница. Лентите покрај неа се широки колку што има записи од таа страна, гледано во нејзината насока, и еднакво широки во двете половини за ист број; бројот е за двете страни.',
  'incidentMap.splitView.atLegs': 'До {km} од делница',
  'incidentMap.splitView.sides': 'лево {left}, на линијата {on}, десно {right}',
  'incidentMap.here': 'Запис {number} од {count} тука',
  'incidentMap.here.before': 'Претходен',
  'incidentMap.here.next': 'Следен',
  'incidentMap.goTo': 'Прикажи {place} на картата',
};

export default incidentMap;
