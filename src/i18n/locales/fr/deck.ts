import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} sur {count}',
  'deck.sources': 'Repose sur',
  'deck.figure': 'Chiffre clé',
  'deck.text': 'Texte',
  'deck.notes': 'Notes, édition et date',
  'deck.panel': 'Fond du texte',
  'deck.colophon': 'La Croisée, édition {edition} · diapositives créées le {date}',
  'deck.map': 'Carte : {title}',
  'deck.map.about': 'Carte du chapitre « {title} ». Elle montre {shown}.',
  'deck.map.plain': 'Carte du chapitre « {title} ».',
  'deck.ground': 'Fond',
  'deck.sea': 'Mer',
  'deck.land': 'Terres',
  'deck.areas': 'Zones',
  'deck.water': 'Eaux et frontières',
  'deck.rivers': 'Cours d’eau',
  'deck.lakes': 'Lacs',
  'deck.coast': 'Côte',
  'deck.boundaries': 'Frontières',
  'deck.bands': 'Bandes',
  'deck.band': 'Bande : {name}',
  'deck.routes': 'Routes',
  'deck.route': 'Route : {name}',
  'deck.feeders': 'Lignes sans route nommée',
  'deck.line': '{route} : {name}',
  'deck.casings': 'Bords des lignes',
  'deck.casing': 'Bord : {name}',
  'deck.direction': 'Direction : {name}',
  'deck.towns': 'Villes',
  'deck.symbols': 'Symboles',
  'deck.names': 'Noms',
  'deck.callout': 'Annotation : {name}',
  'deck.rest': 'Suite du texte :',
  'deck.goesOn': 'Suite dans les commentaires de cette diapositive.',
  'deck.unseen': 'Hors de vue sur la carte :',
  'deck.full': 'Sources complètes :',
  'deck.cover.about':
    '{chapters, plural, one {# chapitre} many {# chapitres} other {# chapitres}}, {minutes, plural, one {# minute} many {# minutes} other {# minutes}}',
  'deck.cover.sources':
    '{count, plural, one {# source, numérotée} many {# sources, numérotées} other {# sources, numérotées}} sur chaque diapositive, en entier dans ses notes',
  'deck.cover.contents': 'Sommaire',
  'deck.cover.more':
    '{count, plural, one {# autre chapitre, nommé dans les notes} many {# autres chapitres, nommés dans les notes} other {# autres chapitres, nommés dans les notes}}',
  'deck.cover.rest': 'Suite du sommaire :',
};

export default deck;
