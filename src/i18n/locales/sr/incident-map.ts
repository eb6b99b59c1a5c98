import type { Translated } from '../../messages.ts';
import type english from '../en/incident-map.ts';

const incidentMap: Translated<typeof english> = {
  'incidentMap.title': 'Прикажи на карти као',
  'incidentMap.points': 'Тачке',
  'incidentMap.density': 'Густину',
  'incidentMap.hexagons': 'Шестоугаонике',
  'incidentMap.legs': 'Дуж деоница',
  'incidentMap.difference': 'Разлику дуж деоница',
  'incidentMap.clusters': 'Скупове ван мреже',
  'incidentMap.about.points':
    '{count, plural, one {# запис} few {# записа} other {# записа}}, сваки тамо где лежи; без места: {unplaced}.',
  'incidentMap.about.density':
    'Колико записа лежи на 1000 km², изглађено: сваки је расут око {km} унаоколо. Што је ређе од прве класе, остаје празно.',
  'incidentMap.about.density.measured':
    'Количине на 1000 km², изглађено: свака је расута око {km} унаоколо. Вредности испод прве класе остају празне.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# запис} few {# записа} other {# записа}} у шестоугаоницима од по {area}, који се смањују док се приближавате; без места: {unplaced}.',
  'incidentMap.about.hexagons.measured':
    '{sum} у шестоугаоницима од по {area}, који се смањују док се приближавате; без места: {unplaced}.',
  'incidentMap.counting': 'Броји се…',
  'incidentMap.legend': 'Легенда записа на карти',
  'incidentMap.noMarket': 'Без тржишта',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} до {to}',
  'incidentMap.class.more': '{from} и више',
  'incidentMap.perArea': '{class} на 1000 km²',
  'incidentMap.hexagonTable': 'Шестоугаоници као табела',
  'incidentMap.column.middle': 'Средина шестоугаоника',
  'incidentMap.column.records': 'Записи',
  'incidentMap.place': '{lat}° С, {lng}° И',
  'incidentMap.about.legs':
    '{count, plural, one {# запис лежи} few {# записа леже} other {# записа лежи}} до {km} од неке деонице. Траке уз деоницу широке су колико има записа на тој страни, гледано у њеном смеру; број је за обе. Притисните број, или деоницу у табели, за само њене записе.',
  'incidentMap.about.legs.measured':
    '{sum} до {km} од неке деонице. Ширина траке: количина на тој страни. Број: обе стране.',
  'incidentMap.strip': '{count, plural, one {# запис} few {# записа} other {# записа}} на једној страни',
  'incidentMap.strip.measured': '{sum} на једној страни',
  'incidentMap.offCorridor': 'Даље од {km} од сваке деонице',
  'incidentMap.unplaced': 'Без места',
  'incidentMap.legTable': 'Деонице као табела',
  'incidentMap.column.leg': 'Деоница',
  'incidentMap.column.left': 'Лево',
  'incidentMap.column.on': 'На линији',
  'incidentMap.column.right': 'Десно',
  'incidentMap.column.all': 'Укупно',
  'incidentMap.chooseLeg': 'Само записи код: {leg}',
  'incidentMap.own.alone': 'Ваши записи се броје по деоницама мреже „{name}“, а не атласа.',
  'incidentMap.own.added': 'Ваши записи се броје код најближе деонице, атласа или мреже „{name}“.',
  'incidentMap.own.failed': 'Ваши записи се не могу избројати по деоницама мреже „{name}“.',
  'incidentMap.own.section': '{name} (ваша мрежа)',
  'incidentMap.splitView.hexagons':
    'Записи у шестоугаоницима од по {area}, који се смањују док се приближавате.',
  'incidentMap.splitView.legs':
    'Записи до {km} од деонице. Траке поред ње широке су колико записа има на тој страни, гледано у њеном смеру, и једнако широке у обе половине за исто толико; број је за обе стране.',
  'incidentMap.splitView.atLegs': 'До {km} од деонице',
  'incidentMap.splitView.sides': 'лево {left}, на линији {on}, десно {right}',
  'incidentMap.here': 'Запис {number} од {count} на овом месту',
  'incidentMap.here.before': 'Претходни',
  'incidentMap.here.next': 'Следећи',
  'incidentMap.goTo': 'Прикажи {place} на карти',
};

export default incidentMap;
