import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Prikaži na karti kao',
  'incidentMap.points': 'Tačke',
  'incidentMap.density': 'Gustoću',
  'incidentMap.hexagons': 'Šestouglove',
  'incidentMap.legs': 'Duž dionica',
  'incidentMap.difference': 'Razliku duž dionica',
  'incidentMap.clusters': 'Skupove izvan mreže',
  'incidentMap.about.points':
    '{count, plural, one {# zapis} few {# zapisa} other {# zapisa}}, svaki tamo gdje leži; bez mjesta: {unplaced}.',
  'incidentMap.about.density':
    'Koliko zapisa leži na 1000 km², izglađeno: svaki je raspoređen oko {km} uokolo. Što je rjeđe od prve klase, ostaje prazno.',
  'incidentMap.about.density.measured':
    'Količine na 1000 km², izglađeno: svaka je raspoređena oko {km} uokolo. Vrijednosti ispod prve klase ostaju prazne.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# zapis} few {# zapisa} other {# zapisa}} u šestouglovima od po {area}, koji se smanjuju dok se približavate; bez mjesta: {unplaced}.',
  'incidentMap.about.hexagons.measured':
    '{sum} u šestouglovima od po {area}, koji se smanjuju dok se približavate; bez mjesta: {unplaced}.',
  'incidentMap.counting': 'Broji se…',
  'incidentMap.legend': 'Legenda zapisa na karti',
  'incidentMap.noMarket': 'Bez tržišta',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} do {to}',
  'incidentMap.class.more': '{from} i više',
  'incidentMap.perArea': '{class} na 1000 km²',
  'incidentMap.hexagonTable': 'Šestouglovi kao tabela',
  'incidentMap.column.middle': 'Sredina šestougla',
  'incidentMap.column.records': 'Zapisi',
  'incidentMap.place': '{lat}° s. g. š., {lng}° i. g. d.',
  'incidentMap.about.legs':
    '{count, plural, one {# zapis leži} few {# zapisa leže} other {# zapisa leži}} do {km} od neke dionice. Trake uz dionicu široke su koliko ima zapisa na toj strani, gledano u njenom smjeru; broj je za obje. Pritisnite broj ili dionicu u tabeli samo za njene zapise.',
  'incidentMap.about.legs.measured':
    '{sum} do {km} od neke dionice. Širina trake: količina na toj strani. Broj: obje strane.',
  'incidentMap.strip': '{count, plural, one {# zapis} few {# zapisa} other {# zapisa}} na jednoj strani',
  'incidentMap.strip.measured': '{sum} na jednoj strani',
  'incidentMap.offCorridor': 'Dalje od {km} od svake dionice',
  'incidentMap.unplaced': 'Bez mjesta',
  'incidentMap.legTable': 'Dionice kao tabela',
  'incidentMap.column.leg': 'Dionica',
  'incidentMap.column.left': 'Lijevo',
  'incidentMap.column.on': 'Na liniji',
  'incidentMap.column.right': 'Desno',
  'incidentMap.column.all': 'Ukupno',
  'incidentMap.chooseLeg': 'Samo zapisi kod: {leg}',
  'incidentMap.own.alone': 'Vaši zapisi se broje po dionicama mreže „{name}”, a ne atlasa.',
  'incidentMap.own.added': 'Vaši zapisi se broje kod najbliže dionice, atlasa ili mreže „{name}”.',
  'incidentMap.own.failed': 'Vaši zapisi se ne mogu izbrojati po dionicama mreže „{name}”.',
  'incidentMap.own.section': '{name} (vaša mreža)',
  'incidentMap.splitView.hexagons':
    'Zapisi u šestouglovima od po {area}, koji se smanjuju dok se približavate.',
  'incidentMap.splitView.legs':
    'Zapisi do {km} od dionice. Trake uz nju široke su koliko zapisa ima na toj strani, gledano u njenom smjeru, i jednako široke u obje polovine za isto toliko; broj je za obje strane.',
  'incidentMap.splitView.atLegs': 'Do {km} od dionice',
  'incidentMap.splitView.sides': 'lijevo {left}, na liniji {on}, desno {right}',
  'incidentMap.here': 'Zapis {number} od {count} ovdje',
  'incidentMap.here.before': 'Prethodni',
  'incidentMap.here.next': 'Sljedeći',
  'incidentMap.goTo': 'Prikaži na karti: {place}',
};

export default incidentMap;
