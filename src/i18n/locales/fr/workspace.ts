import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Espace de travail…',
  'workspace.title': 'Espace de travail',
  'workspace.intro':
    'Tout ce que vous planifiez, d’un seul tenant : incidents, modèles, cotations, zones, appréciations, notes, réseaux à vous, ce que vous avez demandé au réseau et fermé sur lui, et exposés. Cela reste sur cette machine, sauf si vous en transmettez un fichier.',
  'workspace.name.areas': 'Zones d’intérêt',
  'workspace.name.assessments': 'Appréciations',
  'workspace.name.jottings': 'Vos notes',
  'workspace.name.recipes': 'Modèles',
  'workspace.name.gradings': 'Enregistrements cotés',
  'workspace.name.briefings': 'Exposés',
  'workspace.name.networks': 'Réseaux à vous',
  'workspace.name.scenario': 'Question au réseau et fermetures',
  'workspace.name.imports': 'Fichiers importés',
  'workspace.name.closures': 'Fermetures',
  'workspace.name.question': 'Question au réseau',
  'workspace.undo': 'Annuler la dernière modification',
  'workspace.redo': 'Rétablir ce qui a été annulé',
  'workspace.undo.done': 'Annulé : {what}.',
  'workspace.redo.done': 'Rétabli : {what}.',
  'workspace.undo.none': 'Il n’y a rien à annuler.',
  'workspace.redo.none': 'Il n’y a rien à rétablir.',
  'workspace.save': 'Enregistrer dans un fichier',
  'workspace.save.files': 'Avec les fichiers importés',
  'workspace.save.without':
    'Qui l’ouvre devra fournir les fichiers, désignés par leur nom, leur taille et leur SHA-256.',
  'workspace.save.do': 'Enregistrer le fichier',
  'workspace.save.working': 'Le fichier est en préparation…',
  'workspace.save.done': 'Enregistré : {file}, {size}.',
  'workspace.save.empty': 'Il n’y a encore rien à enregistrer.',
  'workspace.save.failed': 'Le fichier n’a pas pu être fait.',
  'workspace.save.failed.files': 'Enregistrez-le sans les fichiers importés.',
  'workspace.save.unfit':
    '{parts} : plus qu’un fichier ne contient, ou pas tel que l’atlas l’écrit. Retirez ce qui est venu en dernier et enregistrez de nouveau.',
  'workspace.unkept':
    'Trop grands pour être conservés, ou devenus illisibles : {names}. Gardez ces fichiers vous-même et enregistrez l’espace de travail sans eux.',
  'workspace.passphrase': 'Phrase secrète',
  'workspace.passphrase.again': 'La phrase secrète encore une fois',
  'workspace.passphrase.about':
    'Sans phrase secrète, n’importe qui peut ouvrir le fichier. Si elle est oubliée, personne ne pourra plus l’ouvrir.',
  'workspace.passphrase.differ': 'Les deux phrases ne sont pas identiques. Saisissez-les à nouveau.',
  'workspace.passphrase.impossible':
    'Une phrase secrète demande une adresse sûre (https) : sans elle, ce navigateur ne chiffre rien.',
  'workspace.open': 'Ouvrir un fichier',
  'workspace.open.pick': 'Choisir un fichier…',
  'workspace.open.working': 'Vérification de « {name} »…',
  'workspace.open.locked': '« {name} » est protégé par une phrase secrète.',
  'workspace.open.unlock': 'Déverrouiller',
  'workspace.open.about': '« {name} », enregistré {time}, contient :',
  'workspace.open.asks': 'Des fichiers qui n’y sont pas vous seront demandés : {names}.',
  'workspace.open.beside': 'Ouvrir à côté de ce qui est ouvert',
  'workspace.open.instead': 'Ouvrir à sa place',
  'workspace.open.unkept':
    'Ce qui est ouvert n’est pas gardé dans ce navigateur : à sa place signifie sans lui. Enregistrez-le d’abord dans un fichier.',
  'workspace.open.ways':
    'À côté : là où les deux disent quelque chose de la même chose, ce qui est ouvert reste. À sa place : ce qui est ouvert reste conservé dans ce navigateur ; modèles et exposés sont seulement ajoutés.',
  'workspace.open.done': '« {name} » est ouvert.',
  'workspace.open.notTaken': 'Ce navigateur n’a pas pris : {parts}. Tout le reste est ouvert.',
  'workspace.refused.damaged': '{part} : endommagé et laissé de côté. Prenez une autre copie du fichier.',
  'workspace.refused.newer':
    '{part} : d’une version plus récente de l’atlas et laissé de côté. Ouvrez-le dans celle-ci.',
  'workspace.refused.unknown': '{part} : inconnu de cette version de l’atlas et laissé de côté.',
  'workspace.refused.unfit':
    '{part} : pas tel que l’atlas l’écrit et laissé de côté. Demandez à qui a fait le fichier.',
  'workspace.fault': '« {name} » n’a pas été ouvert. Rien de ce qui est ouvert n’a été modifié.',
  'workspace.fault.unreadable':
    'Le navigateur ne peut pas le lire. Vérifiez qu’il est encore là et choisissez-le à nouveau.',
  'workspace.fault.too-large':
    'Il fait {megabytes} Mo, et {limit} Mo sont le maximum. Enregistrez-le sans les fichiers importés.',
  'workspace.fault.not-a-workspace':
    'Ce n’est pas un espace de travail. Choisissez un fichier qui se termine par .crossroads.',
  'workspace.fault.newer-version':
    'Il est de la version {version}, et cet atlas connaît les versions jusqu’à {known}. Ouvrez-le dans un atlas plus récent.',
  'workspace.fault.damaged': 'Il est endommagé et rien n’y est fiable. Prenez une autre copie.',
  'workspace.fault.wrong-passphrase':
    'La phrase secrète est une autre, ou le fichier est endommagé. Saisissez-la à nouveau, ou prenez une autre copie.',
  'workspace.fault.no-secure-page':
    'Il est protégé par une phrase secrète, ce qui demande une adresse sûre (https). Ouvrez-le là, ou dans un atlas en un seul fichier.',
  'workspace.awaited': 'Fichiers manquants',
  'workspace.awaited.about': 'Choisissez-les, et ils seront lus comme avant.',
  'workspace.awaited.drop': 'Le laisser de côté',
  'workspace.awaited.other': 'C’est un autre fichier : son SHA-256 n’est pas celui qui a été noté.',
  'workspace.kept': 'Conservé dans ce navigateur',
  'workspace.kept.at': 'Conservé dans ce navigateur : {time}.',
  'workspace.kept.none': 'Rien n’est encore conservé dans ce navigateur.',
  'workspace.kept.off':
    'Rien n’est conservé dans ce navigateur, comme vous l’avez voulu : tout finit avec la page.',
  'workspace.kept.stopped': 'Rien n’est conservé dans ce navigateur jusqu’au prochain chargement de la page.',
  'workspace.kept.full':
    'Ce navigateur n’a plus de place, et la dernière modification n’est pas conservée. Enregistrez l’espace de travail dans un fichier, ou supprimez-en d’autres.',
  'workspace.kept.refused':
    'Ce navigateur ne conserve rien, et la dernière modification serait perdue. Enregistrez l’espace de travail dans un fichier.',
  'workspace.kept.of': 'Espace de travail de {time}',
  'workspace.kept.earlier': 'Ouvrir son état de {time}',
  'workspace.kept.older': 'Ce qui a été conservé en dernier n’est plus lisible ; voici l’état précédent.',
  'workspace.kept.lost': 'Un espace de travail conservé ici n’est plus lisible.',
  'workspace.kept.saveRecord': 'Enregistrer ce qu’il en reste',
  'workspace.kept.gone': 'Cet état n’est plus conservé. Voyez ce qui l’est.',
  'workspace.kept.unreadable':
    'Ce navigateur ne laisse rien lire de ce qu’il conserve. Autorisez-le à conserver les données de ce site, et rechargez la page.',
  'workspace.keeps': 'Conserver dans ce navigateur ce que je planifie',
  'workspace.keeps.about':
    'Fichiers importés compris. Désactivez-le là où d’autres utilisent cette machine : ce qui est conservé des espaces de travail est alors supprimé. Rien de nouveau n’est alors conservé, exposés compris ; ce qui existe reste jusqu’à ce que vous le supprimiez.',
  'workspace.waiting': 'Votre travail de {time} est conservé dans ce navigateur.',
  'workspace.goOn': 'L’ouvrir',
  'workspace.new': 'Commencer un nouvel espace de travail',
  'workspace.new.done':
    'Un nouvel espace de travail est ouvert. Le précédent reste conservé dans ce navigateur.',
  'workspace.look': 'Voir ce qui est conservé',
  'workspace.resumed': 'L’espace de travail de {time} est de nouveau ouvert.',
  'workspace.elsewhere.off':
    'Dans une autre fenêtre, il a été choisi de ne rien conserver dans ce navigateur. Ce qui est ici à l’écran disparaît avec la page.',
  'workspace.elsewhere.forgotten':
    'Dans une autre fenêtre, tout ce qui était conservé dans ce navigateur a été supprimé. Ce qui est ici à l’écran reste jusqu’à la fermeture de la page et n’est pas conservé.',
  'workspace.forked':
    'Une autre fenêtre a modifié cet espace de travail. Ce que vous faites ici est conservé à côté, comme un espace à part.',
  'workspace.delete': 'Supprimer l’espace de travail de {time}',
  'workspace.delete.lost': 'Supprimer cet espace de travail',
  'workspace.delete.done': 'L’espace de travail est supprimé.',
  'workspace.delete.failed':
    'Ce navigateur ne l’a pas supprimé. Supprimez les données de ce site dans ses réglages.',
  'workspace.deleteAll': 'Supprimer tout le travail conservé…',
  'workspace.deleteAll.sure':
    'Les espaces de travail avec leurs fichiers, les zones, appréciations, notes, modèles, cotations et exposés sont supprimés de ce navigateur pour de bon. Ce qui est à l’écran reste jusqu’à la fermeture de la page et n’est pas conservé.',
  'workspace.deleteAll.too': 'Il en va de même d’un document conservé ici et des temps de répétition.',
  'workspace.deleteAll.do': 'Supprimer tout cela',
  'workspace.deleteAll.done': 'Tout le travail conservé est supprimé de ce navigateur.',
};

export default workspace;
