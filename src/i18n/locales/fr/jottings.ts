import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Vos notes',
  'jottings.private': 'Pour vous seul : elles ne sont dans aucun lien, image, exposé ni page pour d’autres.',
  'jottings.unkept': 'Non conservées dans ce navigateur : vos notes disparaissent avec la page.',
  'jottings.text': 'Texte de la note',
  'jottings.room':
    '{count, plural, one {Encore # caractère.} many {Encore # caractères.} other {Encore # caractères.}}',
  'jottings.full': 'Une note ne contient pas plus de {count} caractères. Écrivez le reste dans une autre.',
  'jottings.tooMany': 'Pas plus de {count} notes ne peuvent être conservées. Supprimez-en d’abord.',
  'jottings.half': 'À moitié écrite, pas encore enregistrée.',
  'jottings.save': 'Enregistrer la note',
  'jottings.discard': 'Abandonner',
  'jottings.change': 'Modifier',
  'jottings.remove': 'Supprimer',
  'jottings.made': 'Écrite : {time}',
  'jottings.changed': 'Écrite : {made}, modifiée : {changed}',
  'jottings.saved': 'La note est enregistrée.',
  'jottings.removed': 'La note est supprimée. Cela peut être annulé.',
  'jottings.discarded': 'Ce qui était à moitié écrit est abandonné.',
  'jottings.all': 'Toutes vos notes',
  'jottings.none':
    'Vous n’en avez encore écrit aucune. Écrivez-la ici, sur un objet, à côté d’un passage du document ou en un lieu de la carte.',
  'jottings.search': 'Rechercher',
  'jottings.found': '{count, plural, =0 {Aucune note} one {# note} many {# notes} other {# notes}} sur {all}',
  'jottings.order': 'Ordre',
  'jottings.order.changed': 'Dernières modifications d’abord',
  'jottings.order.made': 'Les plus anciennes d’abord',
  'jottings.order.tie': 'Selon ce dont elles parlent',
  'jottings.of.work': 'Sur le travail dans son ensemble',
  'jottings.write.work': 'Sur le travail dans son ensemble…',
  'jottings.of.place': 'Lieu à {position}',
  'jottings.of.gone': 'Ce dont elle parlait n’est pas dans cette édition : {id}',
  'jottings.go': 'Montrer : {name}',
  'jottings.onMap': 'Les marquer sur la carte',
  'jottings.placed': 'Note en un lieu de la carte…',
  'jottings.place.region': 'Lieu d’une note sur la carte',
  'jottings.place.hint':
    'Appuyez sur la carte là où la note a sa place. Au clavier : les flèches déplacent la croix, par petits pas avec Maj ; Entrée y pose la note, Échap y renonce.',
  'jottings.place.put': 'La poser à la croix',
  'jottings.place.giveUp': 'Renoncer',
  'jottings.mark': '{count, plural, one {Votre note} many {# de vos notes} other {# de vos notes}} : {name}',
  'jottings.close': 'Fermer',
  'jottings.file': 'En fichier',
  'jottings.file.csv': 'Enregistrer comme tableau (CSV)',
  'jottings.file.geojson': 'Enregistrer comme GeoJSON',
  'jottings.file.open': 'Prendre des notes d’un fichier…',
  'jottings.file.about':
    'Quiconque reçoit un tel fichier peut lire vos notes. Celles à moitié écrites n’y sont pas.',
  'jottings.file.name': 'vos-notes',
  'jottings.file.taken':
    '{count, plural, =0 {Toutes les notes de « {name} » sont déjà ici.} one {# note de « {name} » est nouvelle ou a été modifiée plus tard ; elle est reprise.} many {# notes de « {name} » sont nouvelles ou ont été modifiées plus tard ; elles sont reprises.} other {# notes de « {name} » sont nouvelles ou ont été modifiées plus tard ; elles sont reprises.}}',
  'jottings.file.unreadable':
    'Le navigateur ne peut pas lire « {name} ». Voyez s’il est toujours là et choisissez-le à nouveau.',
  'jottings.file.too-large': '« {name} » est trop grand pour un fichier de notes. Rien n’a été repris.',
  'jottings.file.none':
    '« {name} » n’est ni un tableau ni un GeoJSON de notes tel qu’on en enregistre ici. Rien n’a été repris.',
  'jottings.file.not-json':
    '« {name} » n’est pas du GeoJSON : ligne {line}, colonne {column} illisible. Rien n’a été repris.',
  'jottings.file.record':
    'La note {number} de « {name} » n’est pas telle qu’on en enregistre ici. Rien n’a été repris.',
  'jottings.onPaper': 'Avec vos notes sur papier',
};

export default jottings;
