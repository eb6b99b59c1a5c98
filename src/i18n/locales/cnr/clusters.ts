import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# zapis leži} few {# zapisa leže} other {# zapisa leži}} dalje od {km} od svake dionice: {inside} u {clusters, plural, one {# skupu} few {# skupa} other {# skupova}}, {alone} ni u jednom.',
  'clusters.candidate':
    'Svaki je kandidat za dionicu, iz vaših zapisa, a ne iz atlasa. Gdje su zapisi blizu jedan drugom, govori gdje su nastali: to može biti mjesto kontrole kao i put.',
  'clusters.within': 'Blizu jedan drugom do, km',
  'clusters.least': 'Najmanje ovoliko zapisa',
  'clusters.looking': 'Traže se skupovi…',
  'clusters.failed': 'Skupovi nisu mogli biti nađeni. Promijenite rastojanje ili filtere da pokušate ponovo.',
  'clusters.none': 'Tamo nijedan zapis ne leži tako blizu drugom.',
  'clusters.outline': 'Kandidat: područje oko zapisa jednog skupa, sa njihovim zbirom',
  'clusters.record': 'Zapis dalje od {km} od svake dionice',
  'clusters.table': 'Skupovi kao tabela',
  'clusters.column.place': 'Gdje',
  'clusters.column.records': 'Zapisi',
  'clusters.column.span': 'Od – do',
  'clusters.column.size': 'Do, od sredine',
  'clusters.place': '{km} {direction} od mjesta {node}',
  'clusters.here': 'oko mjesta {node}',
  'clusters.goTo': 'Prikaži na karti: {place}',
  'clusters.gone': 'Karta prikazuje skup {place}.',
  'clusters.undated': 'bez datuma',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'sjeverno',
  'clusters.direction.ne': 'sjeveroistočno',
  'clusters.direction.e': 'istočno',
  'clusters.direction.se': 'jugoistočno',
  'clusters.direction.s': 'južno',
  'clusters.direction.sw': 'jugozapadno',
  'clusters.direction.w': 'zapadno',
  'clusters.direction.nw': 'sjeverozapadno',
  'clusters.method':
    'Metod: DBSCAN (Ester i drugi 1996) po rastojanjima velikog kruga na srednjoj sferi, do 0,5 % od elipsoida. Zapis koji u tom rastojanju ima najmanje ovoliko zapisa, računajući i njega, jezgro je; jezgra blizu jedno drugom čine jedan skup, a ostali zapisi blizu nekog jezgra pripadaju najbližem. Isti zapisi daju iste skupove. Područje je najmanje konveksno, sa prostorom unaokolo.',
};

export default clusters;
