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
  'tool.editor': 'Composer',
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
  'room.briefings.about': 'Présenter, composer et télécharger des exposés',
  'room.plan.about': 'Travailler avec vos enregistrements, chemins et zones',
  'room.publish.about': 'Placer une page de cet atlas sur un autre site',
  'ui.tools': 'Vue et outils',

  // Beside the words of every passage
  'passage.paraphrase':
    'Notre paraphrase, et non le texte de l’ONUDC. Ceci n’est pas une publication des Nations Unies.',
  'welcome.title': 'Une région lue dans un seul document',
  'welcome.finding':
    'Depuis la rédaction du document, la frontière extérieure de l’espace Schengen s’est déplacée : {now, number} pays et territoires sur {all, number} sont à l’intérieur, contre {before, number} le {date}.',
  'welcome.intro':
    'Cet atlas dessine ce que le document d’orientation de l’ONUDC sur la criminalité organisée en Europe du Sud-Est dit de dix pays et territoires, de deux routes de trafic et de six marchés, et indique pour chaque ligne qui le dit.',
  'welcome.read.title': 'Comment lire la carte',
  'welcome.read.band':
    'Une bande floue est ce que dit le document lui-même : une direction, pas un parcours.',
  'welcome.read.line':
    'Trait plein : un document que nous avons lu, au moins en partie, signale ce marché ici, dans ce pays ou sur cette route.',
  'welcome.read.dashed': 'Longs tirets : signalé dans un document dont nous n’avons lu qu’un résumé.',
  'welcome.read.thin':
    'Trait fin : une route, une voie ferrée ou une ligne existe ; aucune source n’y rattache un marché.',
  'welcome.read.dotted': 'Une ligne pointillée est notre propre tracé ; aucune source ne la documente.',
  'welcome.read.schematic':
    'Aucune ligne n’est un parcours relevé. De près, les lignes s’élargissent en couloirs.',
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
    'Une partie de l’atlas n’a pas pu être récupérée, et ce navigateur ne la redemande qu’au rechargement de la page. Vérifiez la connexion, puis rechargez : votre vue est conservée dans l’adresse.',
  'notes.documentStorage':
    'Ce navigateur a refusé de modifier ce qu’il conserve de votre document. Pour le retirer, effacez les données de ce site dans les réglages du navigateur.',
  'notes.settingsNotKept':
    'Ce navigateur ne conserve pas les réglages : ils durent jusqu’à la fermeture de la page.',
  'notes.schematic': 'Les lignes des routes sont schématiques.',
  'offline.ready': 'Stocké : fonctionne désormais sans réseau.',
  'offline.update': 'Une nouvelle version de l’atlas est prête.',
  'offline.updateNow': 'Passer à celle-ci',
};

export default page;
