import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Vos notes',
  'plannerNotes.private':
    'Pour vous seul : elles ne sont dans aucun lien, image, exposé ni page pour d’autres.',
  'plannerNotes.unkept': 'Non conservées dans ce navigateur : vos notes disparaissent avec la page.',
  'plannerNotes.text': 'Texte de la note',
  'plannerNotes.room':
    '{count, plural, one {Encore # caractère.} many {Encore # caractères.} other {Encore # caractères.}}',
  'plannerNotes.full':
    'Une note ne contient pas plus de {count} caractères. Écrivez le reste dans une autre.',
  'plannerNotes.tooMany': 'Pas plus de {count} notes ne peuvent être conservées. Supprimez-en d’abord.',
  'plannerNotes.half': 'À moitié écrite, pas encore enregistrée.',
  'plannerNotes.save': 'Enregistrer la note',
  'plannerNotes.discard': 'Abandonner',
  'plannerNotes.change': 'Modifier',
  'plannerNotes.remove': 'Supprimer',
  'plannerNotes.made': 'Écrite : {time}',
  'plannerNotes.changed': 'Écrite : {made}, modifiée : {changed}',
  'plannerNotes.saved': 'La note est enregistrée.',
  'plannerNotes.removed': 'La note est supprimée. Cela peut être annulé.',
  'plannerNotes.discarded': 'Ce qui était à moitié écrit est abandonné.',
  'plannerNotes.all': 'Toutes vos notes',
  'plannerNotes.none':
    'Vous n’en avez encore écrit aucune. Écrivez-la ici, sur un objet, à côté d’un passage du document ou en un lieu de la carte.',
  'plannerNotes.search': 'Rechercher',
  'plannerNotes.found':
    '{count, plural, =0 {Aucune note} one {# note} many {# notes} other {# notes}} sur {all}',
  'plannerNotes.order': 'Ordre',
  'plannerNotes.order.changed': 'Dernières modifications d’abord',
  'plannerNotes.order.made': 'Les plus anciennes d’abord',
  'plannerNotes.order.tie': 'Selon ce dont elles parlent',
  'plannerNotes.of.work': 'Sur le travail dans son ensemble',
  'plannerNotes.write.work': 'Sur le travail dans son ensemble…',
  'plannerNotes.of.place': 'Lieu à {position}',
  'plannerNotes.of.gone': 'Ce dont elle parlait n’est pas dans cette édition : {id}',
  'plannerNotes.go': 'Montrer : {name}',
  'plannerNotes.onMap': 'Les marquer sur la carte',
  'plannerNotes.placed': 'Note en un lieu de la carte…',
  'plannerNotes.place.region': 'Lieu d’une note sur la carte',
  'plannerNotes.place.hint':
    'Appuyez sur la carte là où la note a sa place. Au clavier : les flèches déplacent la croix, par petits pas avec Maj ; Entrée y pose la note, Échap y renonce.',
  'plannerNotes.place.put': 'La poser à la croix',
  'plannerNotes.mark':
    '{count, plural, one {Votre note} many {# de vos notes} other {# de vos notes}} : {name}',
  'plannerNotes.file': 'En fichier',
  'plannerNotes.file.csv': 'Enregistrer comme tableau (CSV)',
  'plannerNotes.file.geojson': 'Enregistrer comme GeoJSON',
  'plannerNotes.file.open': 'Prendre des notes d’un fichier…',
  'plannerNotes.file.about':
    'Quiconque reçoit un tel fichier peut lire vos notes. Celles à moitié écrites n’y sont pas.',
  'plannerNotes.file.name': 'vos-notes',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Toutes les notes de « {name} » sont déjà ici.} one {# note de « {name} » est nouvelle ou a été modifiée plus tard ; elle est reprise.} many {# notes de « {name} » sont nouvelles ou ont été modifiées plus tard ; elles sont reprises.} other {# notes de « {name} » sont nouvelles ou ont été modifiées plus tard ; elles sont reprises.}}',
  'plannerNotes.file.unreadable':
    'Le navigateur ne peut pas lire « {name} ». Voyez s’il est toujours là et choisissez-le à nouveau.',
  'plannerNotes.file.too-large': '« {name} » est trop grand pour un fichier de notes. Rien n’a été repris.',
  'plannerNotes.file.none':
    '« {name} » n’est ni un tableau ni un GeoJSON de notes tel qu’on en enregistre ici. Rien n’a été repris.',
  'plannerNotes.file.not-json':
    '« {name} » n’est pas du GeoJSON : ligne {line}, colonne {column} illisible. Rien n’a été repris.',
  'plannerNotes.file.record':
    'La note {number} de « {name} » n’est pas telle qu’on en enregistre ici. Rien n’a été repris.',
  'plannerNotes.onPaper': 'Avec vos notes sur papier',
};

export default plannerNotes;
