import type { Translated } from '../../messages.ts';
import type en from '../en/network-studies.ts';

const networkStudies: Translated<typeof en> = {
  'studies.title': 'Pour aller plus loin sur cette question',
  'studies.intro':
    'Chaque analyse est calculée sur demande, avec ce qui est fermé dans le cas affiché. Tout ne concerne que le réseau dessiné.',
  'studies.work': 'Calculer',
  'studies.workAgain': 'Recalculer',
  'studies.working': 'Calcul en cours : {study}',
  'studies.done': 'Calculé : {study}',
  'studies.stopped': 'Arrêté avant la fin du calcul.',
  'studies.failed': 'Le calcul n’a pas pu être fait.',
  'studies.of': 'Calculé pour {from} – {to} ; éléments fermés : {count}.',
  'studies.isOld': 'La question ou ses réglages ont changé depuis.',
  'studies.return': 'Revenir à cette question',
  'studies.mark': 'Montrer sur la carte',
  'studies.unmark': 'Retirer de la carte',
  'studies.showAll': 'Montrer les {count}',
  'studies.key': 'Regardé dans ce qui a été calculé',
  'studies.limits': 'Limites : {limits}',
  'studies.column.set': 'Ensemble',
  'studies.column.added': 'Options ajoutées',
  'studies.column.name': 'Nom',
  'studies.column.id': 'Identifiant',
  'studies.column.share': 'Proportion, %',
  'studies.column.draws': 'Tirages',
  'studies.column.link': 'Lien vers la vue',
  'studies.around': '± {share}',
  'studies.exact': 'tels quels',
  'studies.cuts': 'Points de passage obligés',
  'studies.cuts.intro':
    'Les plus petits ensembles d’éléments sans lesquels il ne reste aucun chemin modélisé.',
  'studies.cuts.parts': 'Ce qui peut être retiré',
  'studies.cuts.parts.nodes-and-crossings': 'villes, ports et points de passage',
  'studies.cuts.parts.crossings-and-ports': 'points de passage et ports seulement',
  'studies.cuts.parts.legs-and-crossings': 'tronçons et points de passage',
  'studies.cuts.parts.nodes': 'villes et ports seulement',
  'studies.cuts.parts.legs': 'tronçons seulement',
  'studies.cuts.found': 'Ensembles : {count} ; éléments dans chacun : {size}. Tous sont aussi petits.',
  'studies.cuts.weighed':
    'Ensembles : {count} ; chacun pèse {size} d’après vos incidents. Aucun ne pèse moins.',
  'studies.cuts.some': 'Il y en a davantage ; voici les {count} premiers.',
  'studies.cuts.nothing': 'Il n’y a aucun chemin à couper.',
  'studies.cuts.unparted':
    'Aucun ensemble de ces éléments ne sépare les deux bouts : un chemin mène de l’un à l’autre sans en passer aucun.',
  'studies.cuts.set': 'Ensemble {number}',
  'studies.cuts.how':
    'Une coupe minimale, par le flot maximal (Ford et Fulkerson 1956, Dinic 1970) ; toutes, d’après ce que le flot laisse (Picard et Queyranne 1980), chacune une fois. Tout compte autant. Les lieux aux bouts de la question ne sont pas retirés, mais les ports d’un pays, d’un territoire ou d’une zone peuvent l’être. Quand seuls des points de passage et des ports sont retirés, d’un port est retiré ce qui y accoste par l’eau, et la route qui traverse sa ville reste ; sinon, le port est retiré avec sa ville. Aucun lieu en mer n’est retiré.',
  'studies.cuts.own':
    'Les incidents propres comptent ici aussi : un tronçon pèse ce par quoi son coût est multiplié, et une ville, un port ou un point de passage la moyenne des tronçons qui y aboutissent ; 1 sans enregistrement.',
  'studies.cuts.limits':
    'ce qui n’est pas dessiné peut contourner chacun d’eux ; rien n’est dit de la façon de les fermer, ni de ce qui y passe.',
  'studies.watch': 'Où passent le plus de chemins modélisés',
  'studies.watch.intro':
    'En quels quelques lieux on voit le plus d’options, et par où mènent le plus de plus courts chemins. On compte des chemins du modèle, non ce qui circule.',
  'studies.watch.count': 'Lieux à choisir',
  'studies.watch.among': 'Choisis parmi',
  'studies.watch.crossings': 'points de passage',
  'studies.watch.withPorts': 'points de passage et ports',
  'studies.watch.paths': 'Options modélisées',
  'studies.watch.between': 'Plus courts chemins entre',
  'studies.watch.between.network': 'toutes les villes et tous les ports',
  'studies.watch.between.ends': 'les deux bouts',
  'studies.watch.covered':
    '{covered} options modélisées sur {paths} passent par l’un d’eux. Aucun autre choix d’autant de lieux n’en a plus de {atMost}.',
  'studies.watch.added': 'options ajoutées : {count}',
  'studies.watch.none': 'Aucune option modélisée ne passe par un tel lieu.',
  'studies.watch.passed': 'Sur le plus de plus courts chemins',
  'studies.watch.pairs': 'Part des plus courts chemins qui y mènent ; paires de lieux : {pairs}',
  'studies.watch.how':
    'Les lieux sont choisis un à un, chaque fois celui qui ajoute le plus d’options ; un tel choix atteint au moins {part} du meilleur (Nemhauser, Wolsey et Fisher 1978). Les options sont cherchées comme ci-dessus, en plus grand nombre.',
  'studies.watch.how.between':
    'La seconde liste est l’intermédiarité (Freeman 1977, Brandes 2001) selon le coût de la question, bouts des chemins compris ; de chemins égaux chacun compte pour sa part.',
  'studies.watch.limits':
    'd’autres options donneraient un autre choix, et un lieu sur beaucoup de chemins modélisés n’est pas forcément un lieu où beaucoup circule.',
  'studies.stability': 'Solidité de l’ordre',
  'studies.stability.intro':
    'Des nombres que quelqu’un a choisis sont tirés dans des plages, encore et encore, et les options reclassées. Un compte de tirages n’est pas une probabilité.',
  'studies.stability.draws': 'Tirages',
  'studies.stability.seed': 'Graine',
  'studies.stability.weights': 'Poids du coût',
  'studies.stability.legs': 'Coût de chaque tronçon',
  'studies.stability.speeds': 'Vitesses',
  'studies.stability.speeds.ranges': 'dans leurs plages',
  'studies.stability.speeds.fixed': 'telles que supposées',
  'studies.stability.there': 'Tronçons tracés pour la lisibilité présents dans',
  'studies.stability.ofDraws': '{share} des tirages',
  'studies.stability.table': 'En combien de tirages sur {draws}, graine {seed}',
  'studies.stability.first': 'Premier',
  'studies.stability.top': 'Parmi les {count} premiers',
  'studies.stability.absent': 'Absent',
  'studies.stability.other': 'Un autre chemin est passé avant tous ceux-ci dans {times} tirages sur {draws}.',
  'studies.stability.mostOther': 'Le plus souvent, dans {times} simulations :',
  'studies.stability.without': 'Il ne restait aucun chemin dans {times} tirages sur {draws}.',
  'studies.stability.none': 'Il n’y a aucune option à classer.',
  'studies.stability.onFirst': 'Points de passage sur le premier chemin, en tirages',
  'studies.stability.how':
    'Chaque tirage prend poids, vitesses et un facteur pour chaque tronçon, uniformément dans leurs plages, retire au sort des tronçons tracés pour la seule lisibilité, et redemande le premier chemin (Saltelli et autres 2008). La même graine donne les mêmes tirages (mulberry32) ; davantage de tirages commencent par ceux d’un nombre moindre.',
  'studies.stability.ranges': 'Plages de vitesses, km/h',
  'studies.stability.limits':
    'les plages sont choisies, non mesurées. Les options affichées sont classées entre elles ; elles ne sont pas cherchées à nouveau.',
  'studies.gaps': 'Que demander d’abord',
  'studies.gaps.intro':
    'Quelle inconnue, à elle seule, changerait le plus les options si elle était connue : des demandes d’information, dans l’ordre.',
  'studies.gaps.leg': 'Aucune source ne documente de trafic sur ce tronçon. Y en a-t-il ?',
  'studies.gaps.crossing': 'Aucune source ne documente de trafic à ce point de passage. Y en a-t-il ?',
  'studies.gaps.weight': 'Un poids que quelqu’un a choisi. Quel est-il ?',
  'studies.gaps.speed': 'Une vitesse supposée. Quelle est-elle ?',
  'studies.gaps.unused': 'S’il n’y en a pas',
  'studies.gaps.low': 'Au plus bas',
  'studies.gaps.high': 'Au plus haut',
  'studies.gaps.change': '{share} de la longueur est autre',
  'studies.gaps.cutOff': 'il ne reste aucun chemin modélisé',
  'studies.gaps.otherFirst': 'une autre option vient en premier',
  'studies.gaps.found': 'Inconnues essayées : {tried}. Celles qui changent quelque chose : {count}.',
  'studies.gaps.none': 'Inconnues essayées : {tried}. Aucune ne change à elle seule les options.',
  'studies.gaps.givenUp': 'recherche abandonnée',
  'studies.gaps.givenUp.before':
    'La recherche des options a elle-même été abandonnée avant l’examen de tous les chemins : ce qui se trouve sur des chemins qu’elle n’a pas atteints n’a pas été essayé.',
  'studies.gaps.givenUp.some':
    'Inconnues pour lesquelles la recherche a été abandonnée : {count}. Ce qu’elles changent peut être plus ou moins que ce qui est dit, ou quelque chose là où rien n’est dit.',
  'studies.gaps.request': 'Demande d’information',
  'studies.gaps.reason': 'Raison',
  'studies.gaps.how':
    'Chaque inconnue est mise tour à tour à ce qu’elle pourrait s’avérer être, et la question est reposée. D’abord celles qui ne laissent aucun chemin, puis celles qui changent le plus : la part de la longueur des deux réponses ensemble que seule l’une emprunte (Jaccard 1912) ; enfin, celles qui changent seulement laquelle vient en premier. C’est une valeur de l’information sans probabilités (Howard 1966), que personne n’a.',
  'studies.gaps.limits':
    'une inconnue à la fois : deux qui ne comptent qu’ensemble ne sont pas trouvées ; ce que l’atlas ne dessine pas n’est pas une inconnue ici.',
};

export default networkStudies;
