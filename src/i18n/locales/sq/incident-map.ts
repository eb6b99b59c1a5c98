import type { Translated } from '../../messages.ts';
import type english from '../en/incident-map.ts';

const incidentMap: Translated<typeof english> = {
  'incidentMap.title': 'Trego në hartë si',
  'incidentMap.points': 'Pika',
  'incidentMap.density': 'Dendësi',
  'incidentMap.hexagons': 'Gjashtëkëndësha',
  'incidentMap.legs': 'Përgjatë segmenteve',
  'incidentMap.difference': 'Ndryshim përgjatë segmenteve',
  'incidentMap.clusters': 'Grumbuj jashtë rrjetit',
  'incidentMap.about.points':
    '{count, plural, one {# regjistrim} other {# regjistrime}}, secili aty ku ndodhet; {unplaced} pa vend.',
  'incidentMap.about.density':
    'Sa regjistrime ka në 1000 km², të zbutura: secili shpërndahet rreth {km} përreth. Ajo që është më e rrallë se klasa e parë lihet bosh.',
  'incidentMap.about.density.measured':
    'Sasitë në 1000 km², të zbutura: secila shpërndahet rreth {km} përreth. Vlerat nën klasën e parë lihen bosh.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# regjistrim} other {# regjistrime}} në gjashtëkëndësha prej {area} secili, që zvogëlohen kur afroheni; {unplaced} pa vend.',
  'incidentMap.about.hexagons.measured':
    '{sum} në gjashtëkëndësha prej {area} secili, që zvogëlohen kur afroheni; {unplaced} pa vend.',
  'incidentMap.counting': 'Po numërohen…',
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
  'incidentMap.about.legs':
    '{count, plural, one {# regjistrim ndodhet} other {# regjistrime ndodhen}} brenda {km} nga një segment. Shiritat anash segmentit janë aq të gjerë sa ka regjistrime në atë anë, duke parë në drejtimin e tij; numri është i të dyja anëve. Shtypni një numër, ose një segment në tabelë, për të parë vetëm regjistrimet e tij.',
  'incidentMap.about.legs.measured':
    '{sum} brenda {km} nga një segment. Gjerësia e shiritit: sasia në atë anë. Numri: të dyja anët.',
  'incidentMap.strip': '{count, plural, one {# regjistrim} other {# regjistrime}} në një anë',
  'incidentMap.strip.measured': '{sum} në një anë',
  'incidentMap.offCorridor': 'Më larg se {km} nga çdo segment',
  'incidentMap.unplaced': 'Pa vend',
  'incidentMap.legTable': 'Segmentet si tabelë',
  'incidentMap.column.leg': 'Segmenti',
  'incidentMap.column.left': 'Majtas',
  'incidentMap.column.on': 'Mbi vijë',
  'incidentMap.column.right': 'Djathtas',
  'incidentMap.column.all': 'Gjithsej',
  'incidentMap.chooseLeg': 'Vetëm regjistrimet te {leg}',
  'incidentMap.own.alone': 'Regjistrimet tuaja numërohen sipas segmenteve të “{name}”, jo të atlasit.',
  'incidentMap.own.added': 'Regjistrimet tuaja numërohen te segmenti më i afërt, i atlasit ose i “{name}”.',
  'incidentMap.own.failed': 'Regjistrimet tuaja nuk mund të numëroheshin sipas segmenteve të “{name}”.',
  'incidentMap.own.section': '{name} (rrjeti juaj)',
  'incidentMap.splitView.hexagons':
    'Regjistrimet në gjashtëkëndësha nga {area} secili, që zvogëlohen kur afroheni.',
  'incidentMap.splitView.legs':
    'Regjistrimet brenda {km} nga një segment. Shiritat pranë tij janë aq të gjerë sa regjistrime ka në atë anë, duke parë në drejtimin e tij, dhe njësoj të gjerë në të dyja gjysmat për aq regjistrime; numri është i të dyja anëve.',
  'incidentMap.splitView.atLegs': 'Brenda {km} nga një segment',
  'incidentMap.splitView.sides': 'majtas {left}, mbi vijë {on}, djathtas {right}',
  'incidentMap.here': 'Regjistrimi {number} nga {count} këtu',
  'incidentMap.here.before': 'I mëparshmi',
  'incidentMap.here.next': 'Tjetri',
  'incidentMap.goTo': 'Trego {place} në hartë',
};

export default incidentMap;
