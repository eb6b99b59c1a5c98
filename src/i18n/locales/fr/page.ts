import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'La Croisée',
  'app.subtitle': 'Routes de la criminalité organisée en Europe du Sud-Est',
  'ui.close': 'Fermer',
  'ui.cancel': 'Annuler',
  'ui.dismiss': 'Ignorer',
  'ui.retry': 'Réessayer',
  'ui.skip': 'Passer',
  'ui.skipToMap': 'Aller à la carte',
  'ui.skipToDetails': 'Aller aux détails',
  'ui.skipToTimeline': 'Aller à la frise',
  'ui.layersRegion': 'Marchés, routes et couches',
  'ui.mapRegion': 'Carte',
  'tool.layers': 'Couches',
  'ui.tab.feature': 'Détails',
  'ui.tab.brief': 'Document',
  'tool.editor': 'Éditeur',
  'tool.network': 'Réseau',
  'ui.briefLoading': 'Chargement du lecteur…',
  'ui.openTime': 'Temps',
  'ui.sheet': 'Panneaux',
  'ui.sheetHandle': 'Hauteur des panneaux',
  'ui.sheet.low': 'Bas',
  'ui.sheet.half': 'Moitié de l’écran',
  'ui.sheet.full': 'Plein',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Masquer les panneaux',
  'ui.showPanels': 'Afficher les panneaux',
  'tool.library': 'Bibliothèque',
  'tool.data': 'Données',
  'tool.explore': 'Explorer',
  'tool.compare': 'Comparer',
  'tool.areas': 'Zones',
  'tool.dossiers': 'Dossiers',
  'tool.notes': 'Notes',
  'room.nav': 'Rubriques',
  'room.atlas': 'Atlas',
  'room.briefings': 'Exposés',
  'room.plan': 'Planifier',
  'room.publish': 'Publier',
  'ui.tab.record': 'Fiche',
  'ui.menu': 'Menu',
  'room.atlas.about': 'Lire la carte et le document',
  'room.briefings.about': 'Présenter, modifier et télécharger des exposés',
  'room.plan.about': 'Travailler avec vos enregistrements, chemins et zones',
  'room.publish.about': 'Placer une page de cet atlas sur un autre site',
  'ui.tools': 'Vue et outils',

  // Beside the words of every passage
  'passage.paraphrase':
    'Notre paraphrase, et non le texte de l’ONUDC. Ceci n’est pas une publication des Nations Unies.',
  'welcome.title': 'Le document de l’ONUDC sur une carte',
  'welcome.finding':
    'Depuis la rédaction du document, la frontière extérieure de l’espace Schengen s’est déplacée : {now, number} pays et territoires sur {all, number} sont à l’intérieur, contre {before, number} le {date}.',
  'welcome.intro':
    'Cet atlas cartographie le document d’orientation de l’ONUDC sur la criminalité organisée en Europe du Sud-Est, avec les éléments probants de chaque ligne.',
  'welcome.read.title': 'Comment lire la carte',
  'welcome.read.band': 'Bande floue : le document le dit. Elle montre une direction, pas un axe routier.',
  'welcome.read.line':
    'Trait plein : un document que nous avons lu, au moins en partie, signale ce marché ici, dans ce pays ou sur cette route.',
  'welcome.read.dashed': 'Longs tirets : signalé dans un document dont nous n’avons lu qu’un résumé.',
  'welcome.read.thin':
    'Trait fin : une route, une voie ferrée ou une ligne existe ; aucune source n’y rattache un marché.',
  'welcome.read.dotted': 'Trait pointillé : à titre d’illustration. Aucune source ne le documente.',
  'welcome.read.schematic':
    'Les lignes sont schématiques, non relevées. De près, elles s’élargissent en couloirs.',
  'welcome.start.title': 'Par où commencer',
  'welcome.start.world': 'Voir les liens avec le reste du monde',
  'welcome.start.keyboard': 'Explorer au clavier',
  'notes.label': 'Notes sur la carte',
  'notes.handling': 'Marque de diffusion',
  'notes.kosovo':
    '* Toute référence au Kosovo doit être comprise dans le contexte de la résolution 1244 (1999) du Conseil de sécurité de l’Organisation des Nations Unies.',
  'notes.boundaries':
    'Les frontières, noms et appellations n’impliquent ni reconnaissance ni acceptation de la part des Nations Unies.',
  'notes.partMissing':
    'Une partie de l’atlas n’a pas pu être récupérée. Vérifiez la connexion, puis rechargez : l’adresse conserve votre vue.',
  'notes.documentStorage':
    'Le navigateur n’a pas pu modifier le document conservé. Pour le supprimer, effacez les données de ce site dans les réglages du navigateur.',
  'notes.settingsNotKept':
    'Ce navigateur ne conserve pas les réglages : ils durent jusqu’à la fermeture de la page.',
  'notes.schematic': 'Les lignes des routes sont schématiques.',
  'offline.ready': 'Enregistré : l’atlas fonctionne maintenant sans réseau.',
  'offline.update': 'Une nouvelle version de l’atlas est prête.',
  'offline.updateNow': 'Mettre à jour',
};

export default page;
