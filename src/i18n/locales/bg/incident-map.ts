import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Показване на картата като',
  'incidentMap.points': 'Точки',
  'incidentMap.density': 'Плътност',
  'incidentMap.hexagons': 'Шестоъгълници',
  'incidentMap.legs': 'По отсечки',
  'incidentMap.difference': 'Разлика по отсечки',
  'incidentMap.clusters': 'Струпвания извън мрежата',
  'incidentMap.about.points':
    '{count, plural, one {# запис} other {# записа}}, всеки където лежи; {unplaced} без място.',
  'incidentMap.about.density':
    'Колко записа лежат на 1000 км², изгладено: всеки е разпределен на около {km} около себе си. По-рядкото от първия клас е оставено празно.',
  'incidentMap.about.density.measured':
    'Количества на 1000 км², изгладено: всяко е разпределено на около {km} около себе си. Стойностите под първия клас са празни.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# запис} other {# записа}} в шестоъгълници от по {area}, които се смаляват с приближаването; {unplaced} без място.',
  'incidentMap.about.hexagons.measured':
    '{sum} в шестоъгълници от по {area}, които се смаляват с приближаването; {unplaced} без място.',
  'incidentMap.counting': 'Брои се…',
  'incidentMap.legend': 'Легенда на записите на картата',
  'incidentMap.noMarket': 'Без пазар',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} до {to}',
  'incidentMap.class.more': '{from} и повече',
  'incidentMap.perArea': '{class} на 1000 км²',
  'incidentMap.hexagonTable': 'Шестоъгълниците като таблица',
  'incidentMap.column.middle': 'Среда на шестоъгълника',
  'incidentMap.column.records': 'Записи',
  'incidentMap.place': '{lat}° с. ш., {lng}° и. д.',
  'incidentMap.about.legs':
    '{count, plural, one {# запис лежи} other {# записа лежат}} до {km} от отсечка. Ивиците край отсечката са толкова широки, колкото записи има от тази ѝ страна, гледано по посоката ѝ; числото е за двете. Натиснете число или отсечка в таблицата, за да видите само нейните записи.',
  'incidentMap.about.legs.measured':
    '{sum} до {km} от отсечка. Ширина на ивицата: количеството от тази страна. Число: двете страни.',
  'incidentMap.strip': '{count, plural, one {# запис} other {# записа}} от едната страна',
  'incidentMap.strip.measured': '{sum} от едната страна',
  'incidentMap.offCorridor': 'На повече от {km} от която и да е отсечка',
  'incidentMap.unplaced': 'Без място',
  'incidentMap.legTable': 'Отсечките като таблица',
  'incidentMap.column.leg': 'Отсечка',
  'incidentMap.column.left': 'Вляво',
  'incidentMap.column.on': 'На линията',
  'incidentMap.column.right': 'Вдясно',
  'incidentMap.column.all': 'Всички',
  'incidentMap.chooseLeg': 'Само записите при {leg}',
  'incidentMap.own.alone': 'Вашите записи се броят по отсечките на „{name}“, а не на атласа.',
  'incidentMap.own.added': 'Вашите записи се броят при най-близката отсечка, на атласа или на „{name}“.',
  'incidentMap.own.failed': 'Вашите записи не можаха да бъдат преброени по отсечките на „{name}“.',
  'incidentMap.own.section': '{name} (вашата мрежа)',
  'incidentMap.splitView.hexagons':
    'Записи в шестоъгълници от по {area}, които се смаляват с приближаването.',
  'incidentMap.splitView.legs':
    'Записи до {km} от отсечка. Ивиците край нея са толкова широки, колкото записи има от тази страна, гледано по посоката ѝ, и еднакво широки в двете половини за еднакъв брой; числото е за двете страни.',
  'incidentMap.splitView.atLegs': 'До {km} от отсечка',
  'incidentMap.splitView.sides': 'вляво {left}, на линията {on}, вдясно {right}',
  'incidentMap.here': 'Запис {number} от {count} тук',
  'incidentMap.here.before': 'Предишен',
  'incidentMap.here.next': 'Следващ',
  'incidentMap.goTo': 'Показване на {place} на картата',
};

export default incidentMap;
