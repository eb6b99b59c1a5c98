import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Exposé en cours de composition',
  'compose.title': 'Titre de l’exposé',
  'compose.untitled': 'Exposé sans titre',
  'compose.untitledChapter': 'Chapitre {number}',
  'compose.add': 'Ajouter cette vue',
  'compose.added': 'Ajoutée comme chapitre {number} de « {title} ».',
  'compose.full': 'Un exposé compte au plus {most} chapitres. Retirez-en un d’abord.',
  'compose.undo': 'Annuler',
  'compose.redo': 'Rétablir',
  'compose.undone': 'Annulé.',
  'compose.redone': 'Rétabli.',
  'compose.present': 'Présenter',
  'compose.presentFromHere': 'Présenter à partir d’ici',
  'compose.export': 'Exporter',
  'compose.file': 'Enregistrer en fichier',
  'compose.close': 'Fermer l’exposé',
  'compose.empty':
    'Pas encore de chapitre. Déplacez la carte, choisissez marchés et couches jusqu’à ce qu’elle montre ce dont vous parlez ; ajoutez ensuite cette vue.',
  'compose.needsChapter': 'Il faut d’abord un chapitre.',
  'compose.about':
    '{chapters, plural, one {# chapitre} many {# chapitres} other {# chapitres}}, {minutes, plural, one {# minute} many {# minutes} other {# minutes}}',
  'compose.saved': 'Conservé dans ce navigateur à {time}.',
  'compose.saving': 'Conservation en cours…',
  'compose.notYet': 'Conservé dans ce navigateur dès la première modification.',
  'compose.off': 'Rien n’est conservé dans ce navigateur, comme vous l’avez voulu : tout finit avec la page.',
  'compose.refused':
    'Ce navigateur n’en conserve pas davantage : la place manque, ou le stockage est désactivé. Enregistrez l’exposé dans un fichier.',
  'compose.chapters': 'Chapitres',
  'compose.moveUp': 'Monter : {title}',
  'compose.moveDown': 'Descendre : {title}',
  'compose.moved': '« {title} » est maintenant le chapitre {number}.',
  'compose.notMoved': '« {title} » reste à sa place.',
  'compose.drag': 'Glisser à une autre place',
  'compose.duplicate': 'Dupliquer',
  'compose.duplicated': 'Dupliqué comme chapitre {number}.',
  'compose.remove': 'Retirer',
  'compose.removed': '« {title} » a été retiré. Annuler le rétablit.',
  'compose.chapterTitle': 'Titre',
  'compose.text': 'Texte',
  'compose.text.note':
    'Chaque ligne est un paragraphe. Sélectionnez un élément, ou lisez un passage, pour le nommer ou le citer ici.',
  'compose.text.long':
    'Mots à l’écran : {words}. Pas plus de {most} : ce qui commence à une autre ligne suit « Lire la suite ».',
  'compose.text.rest':
    'Mots à l’écran : {words}. Le reste suit « Lire la suite » et figure dans les notes des diapositives.',
  'compose.fieldFull':
    'Le champ est plein : il prend {most} caractères. Le surplus, y compris de ce qui a été collé, n’a pas été repris.',
  'compose.notes': 'Ce que dit l’orateur',
  'compose.insert.feature': 'Nommer {name} ici',
  'compose.insert.cite': 'Citer {passage} ici',
  'compose.insert.source': 'Citer une source : {name}',
  'compose.inserted': 'Ajouté : {name}',
  'compose.unlink': 'Retirer le lien vers {name}',
  'compose.paste':
    'Cela remplace {count, plural, one {# référence} many {# références} other {# références}}.',
  'compose.paste.replace': 'Remplacer',
  'compose.seconds': 'Secondes prévues',
  'compose.view': 'Vue',
  'compose.takeView': 'Prendre la vue à l’écran',
  'compose.viewTaken': 'Le chapitre montre maintenant la vue à l’écran.',
  'compose.showView': 'La montrer sur la carte',
  'compose.layers': 'Couches',
  'compose.highlight': 'Ce qui est mis en évidence',
  'compose.highlight.none':
    'Éléments dessinés plus nettement que les autres tant que le chapitre est affiché.',
  'compose.highlight.add': 'Mettre {name} en évidence',
  'compose.highlight.remove': 'Ne plus mettre {name} en évidence',
  'compose.highlight.added': '{name} : mis en évidence.',
  'compose.highlight.removed': '{name} : plus mis en évidence.',
  'compose.highlight.point': 'Désigner des éléments sur la carte',
  'compose.highlight.pointing':
    'Choisissez des éléments sur la carte ou par la recherche ; celui qui est déjà en évidence est retiré. Échap y met fin.',
  'compose.highlight.full': 'Pas plus de {most} éléments mis en évidence dans un chapitre.',
  'compose.callouts': 'Annotations',
  'compose.callouts.none': 'Mots placés à côté d’un élément sur la carte.',
  'compose.callouts.add': 'Ajouter à {name}',
  'compose.callouts.select':
    'Sélectionnez un élément sur la carte ou par la recherche, pour y ajouter une annotation.',
  'compose.callouts.point': 'Le désigner sur la carte',
  'compose.callouts.pointing': 'Choisissez l’élément sur la carte. Échap y met fin.',
  'compose.callouts.added': 'Annotation à {name}. Écrivez ce qui doit y figurer.',
  'compose.callouts.taken': 'Il y a déjà une annotation à {name}.',
  'compose.callouts.full': 'Un chapitre compte au plus {most} annotations.',
  'compose.callout': 'À {name}',
  'compose.callout.move': 'Déplacer vers {name}',
  'compose.callout.remove': 'Retirer l’annotation à {name}',
  'compose.figure': 'Chiffre clé',
  'compose.figure.none': 'Aucun',
  'compose.figure.schengen': 'Espace Schengen',
  'compose.figure.detections': 'Franchissements irréguliers',
  'compose.figure.seizures': 'Drogues découvertes dans les ports',
  'compose.figure.scores': 'Scores des marchés',
  'compose.figure.coverage': 'Couverture',
  'compose.figure.changes': 'Changements',
  'compose.figure.passages': 'Passages',
  'compose.figure.business-model': 'Modèle économique',
  'compose.figure.landscape': 'Marchés illicites',
  'compose.passages': 'Passages du document',
  'compose.passages.add': 'Ajouter le passage ouvert : {passage}',
  'compose.passages.remove': 'Retirer {passage}',
  'compose.passages.note':
    'Ouvrez un passage du document pour l’ajouter : une touche le montre en entier pendant la présentation.',
  'compose.summary': 'De quoi il s’agit',
  'compose.problems':
    'Cette édition des données n’en connaît pas tout. Ce qu’elle ne connaît pas reste dans l’exposé.',
  'compose.problem.feature': 'Élément {id}',
  'compose.problem.cited': 'Passage ou source {id}',
  'compose.problem.figure': 'Chiffre clé {id}',
  'compose.own': 'Les vôtres',
  'compose.own.intro':
    'Conservés dans ce navigateur seulement, jusqu’à ce que vous les supprimiez ou en effaciez les données ; un navigateur à court de place peut les effacer lui-même. Enregistrez en fichier ce qui ne doit pas être perdu.',
  'compose.own.notDeleted':
    '« {title} » n’a pas été supprimé : ce navigateur refuse de modifier ce qu’il conserve. Réessayez, ou rechargez cette page.',
  'compose.own.notRestored':
    '« {title} » n’a pas pu être rétabli : ce navigateur refuse de le conserver. Faites de la place et réessayez avant de fermer cette liste.',
  'compose.own.new': 'En composer un nouveau',
  'compose.own.open': 'Ouvrir un fichier',
  'compose.own.edit': 'Poursuivre la composition',
  'compose.own.delete': 'Supprimer',
  'compose.own.deleted': '« {title} » a été supprimé.',
  'compose.own.restore': 'Le rétablir',
  'compose.own.changed': 'modifié {time}',
  'compose.own.isOpen': 'en cours de composition',
  'compose.own.refused': 'Ce navigateur ne rend rien de ce qu’il conserve : le stockage est désactivé.',
  'compose.own.unreadable':
    'Ce que ce navigateur conserve de « {title} » n’est plus lisible : c’est endommagé, ou une version plus récente de La Croisée l’a enregistré. Un fichier que vous en avez gardé peut être ouvert.',
  'compose.own.saveRecord': 'Enregistrer ce qui est encore lisible',
  'compose.own.gone': 'Ce navigateur ne conserve plus « {title} » : il a été supprimé entre-temps.',
  'compose.own.older':
    'Les dernières modifications de « {title} » n’ont pas pu être lues ; voici son état précédent.',
  'compose.copyOf': '{title} (copie)',
  'compose.resumed': '« {title} » est de nouveau ouvert, tel qu’il était conservé à {time}.',
  'compose.waiting': 'Vous composiez « {title} », conservé à {time}.',
  'compose.goOn': 'Poursuivre',
  'compose.atRisk':
    'Ce navigateur ne conserve pas les dernières modifications de « {title} ». Ce que vous avez demandé les ferait perdre, sauf si vous enregistrez d’abord l’exposé dans un fichier.',
  'compose.fileSaved': 'Le fichier a été remis aux téléchargements du navigateur.',
  'compose.goOnWithout': 'Poursuivre sans elles',
  'compose.lost':
    'Ce navigateur a refusé de conserver les dernières modifications de « {title} », qui n’est plus ouvert. Enregistrez-le maintenant en fichier, sinon elles sont perdues.',
  'compose.viewTooLong':
    'La vue à l’écran contient plus de choix qu’un chapitre ne peut en garder. Le chapitre reste tel quel.',
  'compose.fault.unreadable':
    'Le navigateur n’a pas pu le lire : il a peut-être été déplacé, modifié ou verrouillé depuis. Choisissez-le de nouveau.',
  'compose.forked':
    'Le même exposé a été modifié dans une autre fenêtre. Les deux sont conservés : ce que vous composez ici est désormais un exposé à part.',
  'compose.deletedElsewhere':
    'Cet exposé a été supprimé dans une autre fenêtre. Il est ouvert ici et donc conservé de nouveau : fermez-le pour le supprimer.',
  'compose.besides':
    'Ce navigateur conserve un autre état du même exposé. Le fichier a été ouvert à côté, comme un exposé à part.',
  'compose.alreadyOpen': '« {title} » est déjà ouvert, exactement comme dans le fichier.',
  'compose.fault': '« {name} » n’a pas été ouvert. Rien de ce qui est ouvert n’a été modifié.',
  'compose.fault.too-large':
    'Il fait {megabytes} Mo ; un exposé fait {limit} Mo au plus. Choisissez un fichier enregistré ici.',
  'compose.fault.not-text':
    'Ce n’est pas du texte, ou il est endommagé. Choisissez un fichier qui se termine par .crossroads.json.',
  'compose.fault.syntax':
    'Il est endommagé, ou ce n’est pas un exposé : ligne {line}, colonne {column} illisible. Prenez une autre copie du fichier.',
  'compose.fault.too-deep':
    'Ligne {line}, colonne {column} : imbrication plus profonde que dans tout exposé. Choisissez un fichier enregistré ici.',
  'compose.fault.repeated-name':
    'Ligne {line}, colonne {column} : « {found} » est donné deux fois. Retirez-en un.',
  'compose.fault.not-a-briefing':
    'C’est le fichier d’autre chose. Les fichiers d’exposés se terminent par .crossroads.json.',
  'compose.fault.newer-version':
    'Une version plus récente de La Croisée l’a enregistré (version {version} du fichier ; celle-ci lit jusqu’à {known}). Ouvrez-le là-bas, ou rechargez cette page pour obtenir la plus récente.',
  'compose.fault.missing':
    'Ligne {line} : {pointer} manque. Ajoutez-le, ou prenez une autre copie du fichier.',
  'compose.fault.unknown-field':
    'Ligne {line} : {pointer} n’appartient à aucun exposé. Retirez-le du fichier.',
  'compose.fault.wrong-kind':
    'Ligne {line} : {pointer} n’est pas de la forme {limit}. Corrigez-le dans le fichier.',
  'compose.fault.not-allowed':
    'Ligne {line} : {pointer} contient ce qui ne peut y figurer. Corrigez-le dans le fichier.',
  'compose.fault.too-long':
    'Ligne {line} : {pointer} a plus de {limit} caractères. Raccourcissez-le dans le fichier.',
  'compose.fault.too-many': 'Ligne {line} : {pointer} a plus de {limit} entrées. Retirez-en dans le fichier.',
  'compose.fault.out-of-range': 'Ligne {line} : {pointer} est hors de {limit}. Corrigez-le dans le fichier.',
  'compose.fault.unfit-letters':
    'Ligne {line} : {pointer} contient des caractères de contrôle, ou des signes qui inversent le sens du texte. Retirez-les du fichier.',
  'compose.fault.repeated': 'Ligne {line} : {pointer} y figure deux fois. Retirez l’un des deux.',
};

export default compose;
