import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# zapis leži} few {# zapisa leže} other {# zapisa leži}} dalje od {km} od svake dionice: {inside} u {clusters, plural, one {# skupu} few {# skupa} other {# skupova}}, {alone} ni u jednom.',
  'clusters.candidate':
    'Svaki je kandidat za dionicu, iz vaših zapisa, a ne iz atlasa. Gdje su zapisi blizu jedan drugome, govori gdje su nastali: to može biti i mjesto kontrole, a ne samo put.',
  'clusters.within': 'Blizu jedan drugome do, km',
  'clusters.least': 'Najmanje toliko zapisa',
  'clusters.looking': 'Traže se skupovi…',
  'clusters.failed': 'Skupovi se nisu mogli pronaći. Promijenite udaljenost ili filtre pa pokušajte ponovno.',
  'clusters.none': 'Ondje nijedan zapis ne leži tako blizu drugome.',
  'clusters.outline': 'Kandidat: područje oko zapisa jednog skupa, s njihovim zbrojem',
  'clusters.record': 'Zapis dalje od {km} od svake dionice',
  'clusters.table': 'Skupovi kao tablica',
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
    'Metoda: DBSCAN (Ester i drugi 1996.) prema udaljenostima velike kružnice na srednjoj sferi, do 0,5 % od elipsoida. Zapis koji u toj udaljenosti ima najmanje toliko zapisa, računajući i njega, jezgra je; jezgre blizu jedna drugoj čine jedan skup, a ostali zapisi blizu neke jezgre pripadaju najbližoj. Isti zapisi daju iste skupove. Područje je najmanje konveksno, s prostorom uokolo.',
};

export default clusters;
