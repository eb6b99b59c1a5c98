import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Le document lui-même',
  'original.intro':
    'Qui possède le document peut l’ouvrir ici : il est placé à côté du condensé, passage par passage. Il est lu dans ce navigateur et n’est envoyé nulle part.',
  'original.open': 'Ouvrir le document…',
  'original.openOther': 'Ouvrir un autre document…',
  'original.formats':
    'Markdown, texte brut, PDF ou Word (DOCX) ; un fichier peut aussi être déposé sur le texte.',
  'original.reading': 'Lecture de {name}…',
  'original.recognising': 'Recherche des passages dans {name}…',
  'original.delete': 'Le fermer et l’oublier',
  'original.keep': 'Le garder dans ce navigateur',
  'original.keep.note':
    'Pour la prochaine visite. Il reste sur cet appareil et peut être oublié à tout moment.',
  'original.view': 'Texte affiché',
  'original.view.digest': 'Condensé',
  'original.view.original': 'Original',
  'original.view.both': 'Les deux',
  'original.report.brief':
    'C’est bien le document : {matched, number} passages sur {all, number} ont été trouvés dans {name}.',
  'original.report.changed':
    '{count, plural, one {# passage, modifié} many {# passages, modifiés} other {# passages, modifiés}}',
  'original.report.unmatched':
    '{count, plural, one {# passage introuvable} many {# passages introuvables} other {# passages introuvables}}',
  'original.report.extra':
    '{count, plural, one {# portion de texte qui n’est d’aucun passage} many {# portions de texte qui ne sont d’aucun passage} other {# portions de texte qui ne sont d’aucun passage}}',
  'original.report.foreign':
    '{name} n’est pas le document de l’ONUDC : aucun de ses passages n’y a été trouvé. Il est affiché comme document à part, avec les noms que la carte connaît.',
  'original.unmatched': 'Pas trouvé avec certitude dans {name}.',
  'original.changed': 'Diffère de l’édition de 2024.',
  'original.label': 'Original',
  'original.digestLabel': 'Condensé',
  'original.related': 'Document associé : {name}',
  'original.related.more': 'En montrer plus',
  'original.related.print': 'Imprimer ce document',
  'original.related.cut': '{name} est plus long que ce qui peut être imprimé ici : le reste est omis.',
  'original.warning.misnamed':
    'Son nom se termine par .{extension}, mais c’est {format, select, pdf {un PDF} docx {un document Word} other {du texte brut}} ; lu comme tel.',
  'original.warning.html': 'C’est une page web : son balisage se mêle au texte.',
  'original.warning.legacy-encoding':
    'Il n’est pas en Unicode ; les lettres hors d’Europe occidentale peuvent être fausses.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# caractère n’a pas pu être lu} many {# caractères n’ont pas pu être lus} other {# caractères n’ont pas pu être lus}}.',
  'original.warning.pages-without-text': 'Pages sans texte : {pages}.',
  'original.warning.pages-damaged': 'Pages illisibles : {pages}.',
  'original.failed': '{name} n’a pas pu être ouvert.',
  'original.failure.empty': 'Le fichier est vide. Choisissez le fichier du document lui-même.',
  'original.failure.too-large':
    'Il dépasse {limit} Mo. Le document est bien plus petit : choisissez son propre fichier.',
  'original.failure.unreadable':
    'Le navigateur n’a pas pu le lire : il a peut-être été déplacé, ou c’est un dossier. Choisissez-le de nouveau.',
  'original.failure.binary':
    'Il ne contient pas de texte. Choisissez un PDF, un document Word (DOCX), du Markdown ou du texte brut.',
  'original.failure.unsupported-format':
    'Les fichiers du type {format} ne sont pas lus. Enregistrez-le en PDF, DOCX ou texte brut et ouvrez celui-ci.',
  'original.failure.encrypted':
    'Il demande un mot de passe. Enregistrez-en une copie sans mot de passe et ouvrez-la.',
  'original.failure.damaged':
    'Le fichier est endommagé{part, select, none {} other { : {part}}}. Récupérez-le de nouveau, ou ouvrez un autre format.',
  'original.failure.no-text':
    'Ses pages sont des images sans texte. Passez-le d’abord à la reconnaissance de texte (OCR).',
  'original.failure.zip-bomb':
    'Décompressé, il dépasserait de loin ce que contient un document ; il n’a pas été ouvert.',
  'original.failure.reader-missing':
    'La partie de ce site qui lit {format} n’a pas pu être récupérée. Réessayez avec un réseau.',
  'original.failure.cancelled': 'L’ouverture a été annulée.',
  'original.failure.too-slow':
    'Sa lecture a pris plus de {seconds, number} secondes et a été arrêtée. Ouvrez-le en texte brut.',
  'original.failure.not-started':
    'Le lecteur de fichiers n’a pas pu être lancé. Rechargez la page et réessayez.',
  'original.failure.crashed':
    'Sa lecture a échoué de façon inattendue. Ouvrez-le dans un autre format ; rien d’autre n’a été perdu.',
};

export default original;
