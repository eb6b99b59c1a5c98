import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'Comparer périodes ou groupes',
  'compare.region': 'Ce qui est comparé, en tableau',
  'compare.what': 'Ce qui est comparé',
  'compare.before': 'la période et celle, aussi longue, qui la précède',
  'compare.year': 'la période et les mêmes jours de l’année d’avant',
  'compare.groups': 'deux groupes l’un avec l’autre',
  'compare.none':
    'Choisissez d’abord une période avec un début et une fin, par exemple en l’étirant sur les colonnes ci-dessus.',
  'compare.noGroups': 'Rien ne permet de répartir les enregistrements en deux groupes.',
  'compare.source': 'Groupes selon',
  'compare.column': 'Colonne « {name} »',
  'compare.first': 'Premier groupe',
  'compare.second': 'Second groupe',
  'compare.others': 'tous les autres',
  'compare.empty': 'rien n’y figure',
  'compare.by': 'Compté par',
  'compare.measure': 'Mesuré en',
  'compare.measure.counts': 'total',
  'compare.measure.shares': 'part du total de chacun',
  'compare.days': '{days, plural, one {# jour} many {# jours} other {# jours}}',
  'compare.ratio.periods': 'Combien de fois plus par jour',
  'compare.ratio.groups': 'Combien de fois plus',
  'compare.ratio.shares': 'Rapport des parts',
  'compare.interval': '{ratio} ({low} à {high})',
  'compare.counts.more': 'plus',
  'compare.counts.fewer': 'moins',
  'compare.shares.more': 'part plus grande',
  'compare.shares.fewer': 'part plus petite',
  'compare.unsure': 'peut être le hasard',
  'compare.sort': 'trier selon ceci',
  'compare.method':
    'Entre parenthèses, ce que les nombres laissent ouvert à 95 % : les deux sont tenus pour le fruit du hasard autour d’un taux constant (Poisson), et l’intervalle exact de leur rapport est donné (Przyborowski et Wilenski 1940 ; Clopper et Pearson 1934). Il dit jusqu’où le hasard peut expliquer une différence, non ce qui l’a produite. Sur de nombreuses lignes, une sur vingt se distingue par le seul hasard.',
  'compare.method.shares':
    'Une part se mesure sur le total de son côté, pris comme fixe. Les intervalles en sont plutôt trop larges que trop étroits.',
  'compare.method.amounts':
    'Les quantités varient plus que les nombres : chaque limite inclut donc une fois de plus la plus grande quantité (d’après Fay et Feuer 1997).',
  'compare.without': 'Enregistrements sans cette quantité',
  'compare.method.groups': 'Le filtre selon ce qui distingue les groupes est ici suspendu.',
  'compare.map.about':
    '{first} face à {second}. À chaque tronçon, les deux nombres. Plus une ligne est large, plus l’écart minimal entre les deux est grand, à 95 % : jusqu’à 1,5 fois, jusqu’à 3 fois, et davantage.',
  'compare.map.more': '▲ le premier est plus élevé',
  'compare.map.fewer': '▼ le premier est moins élevé',
  'compare.map.unsure': 'Sans signe : l’absence de changement est possible aussi, ce peut être le hasard',
  'compare.map.counted':
    '{count, plural, one {# tronçon a} many {# tronçons ont} other {# tronçons ont}} des enregistrements de l’un ou de l’autre : plus du premier à {more}, moins à {fewer}, peut-être le hasard à {unsure}.',
  'compare.map.change': 'Modifier la comparaison',
  'compare.map.begin': 'Rien n’est encore comparé.',
  'compare.map.legs':
    'Les tronçons sont comparés entre eux : il n’y a rien à en montrer le long des tronçons.',
  'compare.map.table': 'Tableau des différences',
  'compare.view': 'Sur la carte',
  'compare.view.all': 'tout ce qui est retenu, en un seul ensemble',
  'compare.view.difference': 'différence le long des tronçons',
  'compare.half.records':
    '{count, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}}',
  'compare.period': '{from} à {to}',
  'compare.choosePeriod': 'Période',
};

export default compare;
