import type { Translated } from '../../messages.ts';
import type english from '../en/clusters.ts';

const clusters: Translated<typeof english> = {
  'clusters.about':
    '{count, plural, one {# regjistrim ndodhet} other {# regjistrime ndodhen}} më larg se {km} nga çdo segment: {inside} në {clusters, plural, one {# grumbull} other {# grumbuj}}, {alone} në asnjë.',
  'clusters.candidate':
    'Secili është kandidat për një segment, nga regjistrimet tuaja, jo nga atlasi. Ku regjistrimet janë afër njëri-tjetrit tregon ku janë bërë: mund të jetë vend kontrollesh po aq sa rrugë.',
  'clusters.within': 'Afër njëri-tjetrit brenda, km',
  'clusters.least': 'Të paktën kaq regjistrime',
  'clusters.looking': 'Po kërkohen grumbujt…',
  'clusters.failed': 'Grumbujt nuk u gjetën dot. Ndryshoni largësinë ose filtrat për të provuar përsëri.',
  'clusters.none': 'Asnjë regjistrim nuk ndodhet aq afër atje.',
  'clusters.outline': 'Kandidat: zona rreth regjistrimeve të një grumbulli, me shumën e tyre',
  'clusters.record': 'Një regjistrim më larg se {km} nga çdo segment',
  'clusters.table': 'Grumbujt si tabelë',
  'clusters.column.place': 'Ku',
  'clusters.column.records': 'Regjistrime',
  'clusters.column.span': 'Nga – deri',
  'clusters.column.size': 'Deri në, nga mesi',
  'clusters.place': '{km} në {direction} të {node}',
  'clusters.here': 'rreth {node}',
  'clusters.goTo': 'Trego në hartë: {place}',
  'clusters.gone': 'Harta tregon grumbullin {place}.',
  'clusters.undated': 'pa data',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'veri',
  'clusters.direction.ne': 'verilindje',
  'clusters.direction.e': 'lindje',
  'clusters.direction.se': 'juglindje',
  'clusters.direction.s': 'jug',
  'clusters.direction.sw': 'jugperëndim',
  'clusters.direction.w': 'perëndim',
  'clusters.direction.nw': 'veriperëndim',
  'clusters.method':
    'Metoda: DBSCAN (Ester e të tjerë 1996) mbi largësi të rrethit të madh në sferën mesatare, deri 0,5 % larg elipsoidit. Një regjistrim me të paktën kaq brenda largësisë, duke përfshirë vetveten, është bërthamë; bërthamat afër njëra-tjetrës janë një grumbull, dhe regjistrimet e tjera pranë një bërthame i takojnë më të afërtës. Të njëjtat regjistrime japin të njëjtët grumbuj. Zona është më e vogla e mysët, me hapësirë përreth.',
};

export default clusters;
