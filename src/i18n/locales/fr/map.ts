import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  'map.label': 'Carte de l’Europe du Sud-Est. Les flèches mènent d’un élément à l’autre.',
  'map.zoomIn': 'Zoom avant',
  'map.zoomOut': 'Zoom arrière',
  'map.north': 'Nord en haut, vue verticale',
  'map.legend': 'Légende',
  'map.home': 'Montrer toute la région',
  'map.globe': 'Montrer le globe',
  'map.flat': 'Montrer la carte plane',
  'map.copyLink': 'Copier un lien vers cette vue',
  'map.linkCopied': 'Lien copié',
  'map.linkFailed': 'Le navigateur n’a pas permis la copie. Le lien est dans la barre d’adresse.',
  'map.present': 'Exposés à présenter',
  'map.addView': 'Ajouter cette vue à un exposé',
  'map.embed': 'Intégrer ailleurs',
  'map.download': 'Télécharger l’image',
  'map.help': 'Aide et touches',
  'map.about': 'À propos, sources et licences',
  'map.theme': 'Thème',
  'map.theme.auto': 'Automatique',
  'map.theme.light': 'Clair',
  'map.theme.dark': 'Sombre',
  'map.theme.print': 'Impression',
  'map.theme.contrast': 'Contraste élevé',
  'map.language': 'Langue',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing':
    'Rien dans cette direction. Essayez une autre flèche, ou Page suivante pour l’élément suivant.',
  'map.empty': 'Aucun élément dans cette vue. Faites un zoom arrière, ou modifiez les filtres.',
  'map.selected': 'Ouvert : {feature}. Les détails sont à côté de la carte.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Sélection effacée',
  'map.keys':
    'Flèches : parcourir · Entrée : ouvrir · Page suivante : suivant · Virgule, point : le long de la branche · ? : toutes les touches',
  'map.changed.filters': 'La carte montre {shown, number} éléments sur {all, number}.',
  'map.figureNotice':
    'Ce navigateur ne peut pas dessiner la carte interactive (WebGL manque). Les éléments restent sélectionnables sur l’image.',
  'map.ownGroundNotice':
    'Le fond de carte de l’organisation n’a pas pu être récupéré. Celui de l’atlas le remplace.',
  'map.missingNotice':
    'La carte interactive n’a pas pu être récupérée ; une image la remplace. Rechargez pour réessayer.',
  'map.lostNotice': 'Le processeur graphique s’est arrêté. Une image remplace la carte jusqu’à son retour.',
  'map.restored': 'La carte interactive est de retour.',
  'help.intro': 'Tout fonctionne au clavier. Les touches de la carte agissent tant que la carte a le focus.',
  'help.key.search': 'Aller à la recherche',
  'help.key.help': 'Cette aide',
  'help.key.undo': 'Annuler la dernière modification',
  'help.key.redo': 'Rétablir ce qui a été annulé',
  'help.key.tab': 'Entrer dans la carte, puis commande suivante',
  'help.key.arrows':
    'Parcourir : de nœud en nœud le long des tronçons, sinon vers l’élément le plus proche dans cette direction',
  'help.key.page': 'Élément suivant et précédent dans l’ordre de lecture',
  'help.key.branch': 'Tronçon précédent et suivant le long de la branche',
  'help.key.enter': 'Ouvrir l’élément',
  'help.key.escape': 'Quitter l’élément, puis effacer la sélection',
  'help.key.zoom': 'Zoom avant et arrière',
  'help.key.globe': 'Globe ou carte plane',
  'help.key.pan': 'Déplacer la carte',
  'help.keys.anywhere': 'Partout',
  'help.keys.map': 'Sur la carte',
  'help.pointer.title': 'Avec un pointeur ou un doigt',
  'help.pointer':
    'Appuyez sur un élément pour l’ouvrir ; les détails parcourent ceux qui se superposent. Glissez pour déplacer, défilez ou pincez pour zoomer.',
};

export default map;
