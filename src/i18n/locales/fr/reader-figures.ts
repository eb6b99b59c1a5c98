import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Figure {number}',
  'figures.enlarge': 'Agrandir',
  'figures.enlargeFigure': 'Agrandir la figure {number}',
  'figures.read': 'Lire dans le document',
  'figures.model.title': 'Figure I : un modèle économique de bout en bout',
  'figures.model.mark': 'Reconstitution',
  'figures.model.why':
    'Seule la légende de cette figure subsiste dans le texte dont nous partons. Les étapes, leur ordre et les flèches sont de nous ; ce qu’elles contiennent vient de la section II du document.',
  'figures.model.stages': 'Étapes du modèle économique',
  'figures.stage.show': 'Montrer sur la carte',
  'figures.stage.shown': 'En évidence sur la carte',
  'figures.stage.lit': '{title} : en évidence sur la carte',
  'figures.stage.unlit': 'Aucune étape n’est plus en évidence',
  'figures.stage.rests': 'Repose sur',
  'figures.stage.passage': 'Lire {section}, {label} : {title}',
  'figures.passes.drugs': 'drogues',
  'figures.passes.proceeds': 'produit du crime',
  'figures.landscape.title': 'Figure II : le paysage de la criminalité organisée',
  'figures.map.name': 'Carte des dix pays et territoires',
  'figures.map.nameLit': 'Carte des dix pays et territoires avec les lignes de {market}',
  'figures.map.hint':
    'Arrêtez-vous sur un encadré : les lignes de son marché s’éclairent ici et sur la grande carte.',
  'figures.map.ours':
    'Notre dessin, non la carte du document, ni une carte des Nations Unies ; les lignes sont schématiques.',
  'figures.map.theirs': 'De sa propre carte, le document dit :',
  'figures.box.legs':
    '{legs, plural, one {# tronçon} many {# tronçons} other {# tronçons}} sur la carte, d’après d’autres sources : le document ne trace aucune ligne.',
  'figures.box.legsNoPlace':
    'La figure n’attribue à ce marché aucun lieu propre. D’après d’autres sources : {legs, plural, one {# tronçon} many {# tronçons} other {# tronçons}} sur la carte.',
  'figures.box.band': 'Sur la carte : la bande de ce que dit le document lui-même.',
  'figures.box.hidden': 'Rien sur la carte tant qu’elle ne montre que ce que dit le document lui-même.',
  'figures.box.nothing':
    'Aucun lieu sur la carte : ni la figure ni aucune de nos sources ne lui en donne un.',
  'figures.box.alone': 'Montrer seul sur la carte',
  'figures.box.all': 'Montrer de nouveau tous les marchés',
  'figures.box.saidAlone': 'La carte ne montre que {market}',
  'figures.box.saidAll': 'La carte montre de nouveau tous les marchés',
  'figures.box.market': 'Le marché en détail',
};

export default readerFigures;
