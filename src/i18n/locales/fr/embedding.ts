import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'partie {number} sur {count}',
  'embedding.map': 'Carte : {title}',
  'embedding.previous': 'Retour : {title}',
  'embedding.next': 'Suite : {title}',
  'embedding.contents': 'Toutes les parties',
  'embedding.inEnglish': 'Ce texte est en anglais : il n’en existe pas encore de traduction.',
  'embedding.unread': 'Les textes de cette page n’ont pas encore été relus par un locuteur natif.',
  'embedding.legend': 'Légende',
  'embedding.description': 'Ce que montre la carte',
  'embedding.table': 'La carte en tableau',
  'embedding.sources': 'Sources',
  'embedding.source': 'Source {number}',
  'embedding.edition': 'La Croisée, édition {edition} du {date}.',
  'embedding.open': 'Ouvrir dans l’atlas',
  'embedding.fault': 'Cette page ne peut pas être affichée',
  'embedding.refused':
    'À cette distance, la carte montrerait les déplacements de personnes en flèches massées : elle n’est pas affichée ainsi ailleurs. Une vue plus proche l’est.',
  'embedding.list': 'Toutes les pages pour d’autres sites',
  'embedding.changed': 'Modifié depuis la création de cette page :',
  'embedding.current': 'Voir la page actuelle',
  'embedding.route':
    '{route} : {count, plural, one {# tronçon visible} many {# tronçons visibles} other {# tronçons visibles}}, {length} en tout ; extrémités : {places}.',
  'embedding.feeders':
    'Tronçons sans route nommée : {count, number}, {length} en tout ; extrémités : {places}.',
  'embedding.markets': 'Ce qui y circule : {markets}.',
  'embedding.evidence':
    'Sur {count, plural, one {# tronçon visible} many {# tronçons visibles} other {# tronçons visibles}} : {brief, number} {brief, plural, one {nommé} many {nommés} other {nommés}} par le document, {literature, number} documentés ailleurs, {reference, number} en données de référence et {illustrative, number} tracés pour la lisibilité.',
  'embedding.ports': 'Ports visibles : {ports}.',
  'embedding.crossings': 'Points de passage visibles : {crossings}.',
  'embedding.places': 'Lieux, institutions, affaires et événements visibles : {places}.',
  'embedding.band': '{route} : une bande, comme le document en parle : une direction, pas un parcours.',
  'embedding.nothing':
    'Aucune route, aucun port ni lieu n’est dessiné dans cette vue : elle montre les pays et territoires et leurs frontières.',
  'embedding.column.name': 'Nom',
  'embedding.column.kind': 'Type',
  'embedding.column.markets': 'Marchés, et leur sens',
  'embedding.column.evidence': 'Comment on le sait',
  'embedding.column.sources': 'Sources',
  'embedding.forward': '{market} : de {from} à {to}',
  'embedding.border': 'frontière ({border})',
  'embedding.more': '{list} et {count, number} de plus',
  'embedding.walk': 'Parcourir le réseau',
  'embedding.walk.table': 'Le tableau dit la même chose, tronçon par tronçon.',
  'embedding.walk.start': 'Point de départ',
  'embedding.walk.here': 'Lieu actuel : {place}',
  'embedding.walk.legs':
    '{count, plural, one {# tronçon mène plus loin} many {# tronçons mènent plus loin} other {# tronçons mènent plus loin}}',
  'embedding.walk.onward': 'd’ici : {markets}',
  'embedding.walk.towards': 'vers ici : {markets}',
  'embedding.sort.up': 'Trié : {column}, ordre croissant',
  'embedding.sort.down': 'Trié : {column}, ordre décroissant',
  'embedding.sort.first': 'De nouveau dans l’ordre initial',
  'embedding.chosen': 'Choisi : {name}',
  'embedding.csv': 'Enregistrer le tableau (CSV)',
  'embedding.geojson': 'Enregistrer ce que montre la carte (GeoJSON)',
  'embedding.live.open': 'Explorer la carte',
  'embedding.live.failed': 'La carte interactive ne peut pas être affichée ici. L’image reste.',
  'embedding.live.in': 'Rapprocher',
  'embedding.live.out': 'Éloigner',
  'embedding.live.home': 'Revenir à la vue entière',
  'embedding.live.close': 'Fermer la carte interactive',
  'embedding.live.wheel': 'Maintenez {key} et faites défiler pour agrandir la carte',
  'embedding.live.touch': 'Déplacez la carte avec deux doigts',
  'embedding.live.keys':
    'Les flèches déplacent la carte, plus et moins l’agrandissent et la réduisent, Enter dit ce qui se trouve au milieu, Escape la ferme.',
  'embedding.live.nothing': 'Rien n’est dessiné au milieu de la carte.',
};

export default embedding;
