import type { Translated } from '../../messages.ts';
import type english from '../en/incident-map.ts';

const incidentMap: Translated<typeof english> = {
  'incidentMap.title': 'Trego në hartë si',
  'incidentMap.points': 'Pika',
  'incidentMap.density': 'Dendësi',
  'incidentMap.hexagons': 'Gjashtëkëndësha',
  'incidentMap.about.points':
    '{count, plural, one {# regjistrim} other {# regjistrime}}, secili aty ku ndodhet; {unplaced} pa vend.',
  'incidentMap.about.density':
    'Sa regjistrime ka në 1000 km², të zbutura: secili shpërndahet rreth {km} përreth. Ajo që është më e rrallë se klasa e parë lihet bosh.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# regjistrim} other {# regjistrime}} në gjashtëkëndësha prej {area} secili, që zvogëlohen kur afroheni; {unplaced} pa vend.',
  'incidentMap.counting': 'Po numërohen …',
  'incidentMap.legend': 'Legjenda e regjistrimeve në hartë',
  'incidentMap.noMarket': 'Pa treg',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} deri {to}',
  'incidentMap.class.more': '{from} e më shumë',
  'incidentMap.perArea': '{class} në 1000 km²',
  'incidentMap.hexagonTable': 'Gjashtëkëndëshat si tabelë',
  'incidentMap.column.middle': 'Mesi i gjashtëkëndëshit',
  'incidentMap.column.records': 'Regjistrime',
  'incidentMap.place': '{lat}° V, {lng}° L',
  'incidentMap.goTo': 'Trego {place} në hartë',
};

export default incidentMap;
