import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# zapis leži} two {# zapisa ležita} few {# zapisi ležijo} other {# zapisov leži}} dlje kot {km} od katerega koli odseka. V gručah: {inside} ({clusters, plural, one {# gruča} two {# gruči} few {# gruče} other {# gruč}}), v nobeni: {alone}.',
  'clusters.candidate':
    'Vsaka je kandidatka za odsek, po vaših zapisih in ne po atlasu. Kjer so zapisi gosti, pove, kje so nastali, to pa je lahko kraj nadzora enako kot pot.',
  'clusters.within': 'Medsebojna razdalja do, km',
  'clusters.least': 'Najmanj toliko zapisov',
  'clusters.looking': 'Gruče se iščejo …',
  'clusters.failed': 'Gruč ni bilo mogoče najti. Za nov poskus spremenite razdaljo ali filtre.',
  'clusters.none': 'Tam noben zapis ni dovolj blizu drugim.',
  'clusters.outline': 'Kandidatka: površina okrog zapisov gruče z njihovo vsoto',
  'clusters.record': 'Zapis, dlje kot {km} od katerega koli odseka',
  'clusters.table': 'Gruče kot tabela',
  'clusters.column.place': 'Kje',
  'clusters.column.records': 'Zapisi',
  'clusters.column.span': 'Od – do',
  'clusters.column.size': 'Največ od sredine',
  'clusters.place': '{km} {direction} od vozlišča {node}',
  'clusters.here': 'okrog vozlišča {node}',
  'clusters.goTo': 'Pokaži na zemljevidu: {place}',
  'clusters.gone': 'Zemljevid prikazuje gručo {place}.',
  'clusters.undated': 'brez datumov',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'severno',
  'clusters.direction.ne': 'severovzhodno',
  'clusters.direction.e': 'vzhodno',
  'clusters.direction.se': 'jugovzhodno',
  'clusters.direction.s': 'južno',
  'clusters.direction.sw': 'jugozahodno',
  'clusters.direction.w': 'zahodno',
  'clusters.direction.nw': 'severozahodno',
  'clusters.method':
    'Metoda: DBSCAN (Ester in drugi 1996) z razdaljami po velikem krogu na srednji krogli, z odstopanjem do 0,5 % od elipsoida. Zapis, ki ima v izbrani razdalji vsaj toliko zapisov, vključno s samim seboj, je jedro; bližnja jedra so ena gruča, drugi zapisi ob jedru pa pripadajo najbližjemu. Isti zapisi dajo iste gruče. Površina je najmanjša konveksna, z robom okrog nje.',
};

export default clusters;
