import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Prikaz na zemljevidu',
  'incidentMap.points': 'Točke',
  'incidentMap.density': 'Gostota',
  'incidentMap.hexagons': 'Šestkotniki',
  'incidentMap.legs': 'Vzdolž odsekov',
  'incidentMap.difference': 'Razlika vzdolž odsekov',
  'incidentMap.clusters': 'Gruče zunaj omrežja',
  'incidentMap.about.points':
    '{count, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}}, vsak tam, kjer leži; brez kraja: {unplaced}.',
  'incidentMap.about.density':
    'Koliko zapisov leži na 1000 km², zglajeno: vsak je razpršen približno {km} okrog sebe. Kar je redkejše od prvega razreda, ostane prazno.',
  'incidentMap.about.density.measured':
    'Količine na 1000 km², zglajeno: vsaka je razpršena približno {km} okrog sebe. Vrednosti pod prvim razredom ostanejo prazne.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}} v šestkotnikih po {area}, ki se ob približevanju manjšajo; brez kraja: {unplaced}.',
  'incidentMap.about.hexagons.measured':
    '{sum} v šestkotnikih po {area}, ki se ob približevanju manjšajo; brez kraja: {unplaced}.',
  'incidentMap.counting': 'Šteje se …',
  'incidentMap.legend': 'Legenda zapisov na zemljevidu',
  'incidentMap.noMarket': 'Brez trga',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} do {to}',
  'incidentMap.class.more': '{from} in več',
  'incidentMap.perArea': '{class} na 1000 km²',
  'incidentMap.hexagonTable': 'Šestkotniki kot tabela',
  'incidentMap.column.middle': 'Sredina šestkotnika',
  'incidentMap.column.records': 'Zapisi',
  'incidentMap.place': '{lat}° s. š., {lng}° v. d.',
  'incidentMap.about.legs':
    '{count, plural, one {# zapis leži} two {# zapisa ležita} few {# zapisi ležijo} other {# zapisov leži}} do {km} od katerega od odsekov. Trakovi ob odseku so toliko širši, kolikor več zapisov je na tej strani, gledano v njegovi smeri; številka velja za obe strani. Pritisnite številko ali odsek v tabeli, če želite samo njegove zapise.',
  'incidentMap.about.legs.measured':
    '{sum} do {km} od katerega od odsekov. Širina traku: količina na tej strani. Številka: obe strani.',
  'incidentMap.strip':
    '{count, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}} na eni strani',
  'incidentMap.strip.measured': '{sum} na eni strani',
  'incidentMap.offCorridor': 'Dlje kot {km} od katerega koli odseka',
  'incidentMap.unplaced': 'Brez kraja',
  'incidentMap.legTable': 'Odseki kot tabela',
  'incidentMap.column.leg': 'Odsek',
  'incidentMap.column.left': 'Levo',
  'incidentMap.column.on': 'Na črti',
  'incidentMap.column.right': 'Desno',
  'incidentMap.column.all': 'Vsi',
  'incidentMap.chooseLeg': 'Samo zapisi ob odseku {leg}',
  'incidentMap.own.alone': 'Vaši zapisi se štejejo po odsekih omrežja »{name}«, ne atlasa.',
  'incidentMap.own.added': 'Vaši zapisi se štejejo ob najbližjem odseku, atlasa ali omrežja »{name}«.',
  'incidentMap.own.failed': 'Vaših zapisov ni bilo mogoče prešteti po odsekih omrežja »{name}«.',
  'incidentMap.own.section': '{name} (vaše omrežje)',
  'incidentMap.splitView.hexagons': 'Zapisi v šestkotnikih po {area}, ki se ob približevanju manjšajo.',
  'incidentMap.splitView.legs':
    'Zapisi do {km} od odseka. Trakovi ob njem so toliko širši, kolikor več zapisov je na tej strani, gledano v njegovi smeri, in v obeh polovicah enako široki za enako število; številka velja za obe strani.',
  'incidentMap.splitView.atLegs': 'Do {km} od odseka',
  'incidentMap.splitView.sides': 'levo {left}, na črti {on}, desno {right}',
  'incidentMap.here': 'Zapis {number} od {count} na tem mestu',
  'incidentMap.here.before': 'Prejšnji',
  'incidentMap.here.next': 'Naslednji',
  'incidentMap.goTo': 'Pokaži na zemljevidu: {place}',
};

export default incidentMap;
