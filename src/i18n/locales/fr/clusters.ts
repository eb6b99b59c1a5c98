import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# enregistrement se trouve} many {# enregistrements se trouvent} other {# enregistrements se trouvent}} à plus de {km} de tout tronçon : {inside} dans {clusters, plural, one {# amas} many {# amas} other {# amas}}, {alone} dans aucun.',
  'clusters.candidate':
    'Chaque amas est un tronçon possible, selon vos propres enregistrements et non selon l’atlas. La proximité d’enregistrements dit où ils ont été faits, ce qui peut être un lieu de contrôle aussi bien qu’un lieu de passage.',
  'clusters.within': 'Proches l’un de l’autre, à moins de, km',
  'clusters.least': 'Au moins ce nombre d’enregistrements',
  'clusters.looking': 'Recherche des amas…',
  'clusters.failed':
    'Les amas n’ont pas pu être trouvés. Modifiez la distance ou les filtres pour réessayer.',
  'clusters.none': 'Aucun enregistrement n’y est aussi proche d’un autre.',
  'clusters.outline': 'Candidat : la zone autour des enregistrements d’un amas, avec leur total',
  'clusters.record': 'Un enregistrement à plus de {km} de tout tronçon',
  'clusters.table': 'Tableau des amas',
  'clusters.column.place': 'Où',
  'clusters.column.records': 'Enregistrements',
  'clusters.column.span': 'De – à',
  'clusters.column.size': 'Jusqu’à, depuis le milieu',
  'clusters.place': 'à {km} {direction} de {node}',
  'clusters.here': 'autour de {node}',
  'clusters.goTo': 'Montrer sur la carte : {place}',
  'clusters.gone': 'La carte montre l’amas {place}.',
  'clusters.undated': 'sans date',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'au nord',
  'clusters.direction.ne': 'au nord-est',
  'clusters.direction.e': 'à l’est',
  'clusters.direction.se': 'au sud-est',
  'clusters.direction.s': 'au sud',
  'clusters.direction.sw': 'au sud-ouest',
  'clusters.direction.w': 'à l’ouest',
  'clusters.direction.nw': 'au nord-ouest',
  'clusters.method':
    'Méthode : DBSCAN (Ester et al. 1996) sur les distances orthodromiques de la sphère moyenne, à 0,5 % au plus de l’ellipsoïde. Un enregistrement qui en compte au moins autant dans la distance, lui-même compris, est un noyau ; des noyaux proches forment un même amas, et les autres enregistrements proches d’un noyau appartiennent au plus proche. Les mêmes enregistrements donnent les mêmes amas. La zone est la plus petite zone convexe, avec une marge autour.',
};

export default clusters;
