import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Zones d’intérêt et mesures',
  'areas.intro': 'Les zones sont vos propres tracés et ne figurent dans aucun lien.',
  'areas.engine': 'Une zone par laquelle vous filtrez est envoyée à {host}.',
  'areas.refused':
    'Le navigateur ne les conserve pas : enregistrez-les dans un fichier avant de fermer la page.',
  'areas.tools': 'Créer des zones et mesurer',
  'areas.draw': 'Tracer sur la carte',
  'areas.measure': 'Mesurer',
  'areas.noMap':
    'Tracer et mesurer demandent la carte interactive, qui est absente. Les sommets peuvent être saisis.',
  'areas.type': 'Saisir les sommets',
  'areas.around': 'Autour d’un élément',
  'areas.combine': 'Combiner deux zones',
  'areas.open': 'Ouvrir un GeoJSON',
  'areas.save': 'Tout enregistrer',
  'areas.undo': 'Annuler',
  'areas.redo': 'Rétablir',
  'areas.undone':
    'Annulé. {count, plural, =0 {Il ne reste aucune zone} one {# zone} many {# zones} other {# zones}}.',
  'areas.redone':
    'Rétabli. {count, plural, =0 {Il ne reste aucune zone} one {# zone} many {# zones} other {# zones}}.',
  'areas.name': 'Nom',
  'areas.name.of': 'Nom de la zone {name}',
  'areas.numbered': 'Zone {number}',
  'areas.made': '{name} : {size}.',
  'areas.size': 'superficie {area}, périmètre {length}',
  'areas.list': 'Zones conservées',
  'areas.zoom.to': 'Zoomer sur {name}',
  'areas.edit': 'Modifier les sommets',
  'areas.edit.of': 'Modifier les sommets de {name}',
  'areas.remove': 'Supprimer {name}',
  'areas.removed': '{name} est supprimée. Cela peut être annulé.',
  'areas.typed.corners': 'Sommets, un par ligne, latitude d’abord',
  'areas.typed.about':
    'En degrés (44.81, 20.45), avec minutes et secondes (44°48′36″ N 20°27′0″ E) ou en coordonnées de carroyage (34T DQ 56508 61991). Les côtés vont tout droit d’un sommet à l’autre en longitude et latitude.',
  'areas.typed.make': 'Créer la zone',
  'areas.typed.line.unreadable': 'Ligne {line}, « {text} » : aucune position lisible.',
  'areas.typed.line.out-of-range':
    'Ligne {line}, « {text} » : la latitude est d’au plus 90, la longitude d’au plus 180. La latitude vient d’abord.',
  'areas.typed.line.which-s':
    'Ligne {line}, « {text} » : S désigne le sud en français et le nord dans des langues slaves. Écrivez un moins pour le sud, ou aucune lettre.',
  'areas.fault.few-corners': 'Une zone demande au moins trois sommets différents.',
  'areas.fault.crossing': 'Les côtés qui partent des sommets {first} et {second} se croisent ou se touchent.',
  'areas.fault.too-wide':
    'Un côté fait le tour de la moitié du monde : il pourrait aussi bien passer de l’autre côté.',
  'areas.fault.torn':
    'Les parties n’ont pas pu être assemblées : des lignes se superposent presque. Déplacez un sommet ou choisissez une autre distance.',
  'areas.fault.failed': 'La zone n’a pas pu être calculée. Réessayez, ou avec moins de sommets.',
  'areas.working': 'La zone est en cours de calcul.',
  'areas.fault.nothing':
    'Il ne reste rien : les zones n’ont aucun terrain commun, ou l’une est tout entière dans l’autre.',
  'areas.fault.edge-of-map':
    'Elle dépasserait un pôle ou le 180e méridien, où une zone ne peut se poursuivre.',
  'areas.fault.distance': 'La distance est un nombre supérieur à 0, jusqu’à {most} km.',
  'areas.around.what': 'Autour de',
  'areas.around.none':
    'Choisissez un tronçon, un point de passage, un port ou une frontière sur la carte, ou créez une zone : elle pourra alors être entourée.',
  'areas.around.selected': '{name} (choisi sur la carte)',
  'areas.around.distance': 'Dans un rayon de',
  'areas.around.unit': 'Unité',
  'areas.unit.km': 'kilomètres',
  'areas.unit.m': 'mètres',
  'areas.unit.nmi': 'milles marins',
  'areas.unit.mi': 'miles',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Créer la zone',
  'areas.around.schematic':
    'La ligne de ce tronçon est schématique : ce qui se trouve à une distance donnée est indicatif.',
  'areas.combine.first': 'Une zone',
  'areas.combine.second': 'Une autre',
  'areas.combine.how': 'Comment',
  'areas.combine.union': 'les deux ensemble',
  'areas.combine.intersection': 'ce qu’elles ont en commun',
  'areas.combine.difference': 'la première sans la seconde',
  'areas.combine.make': 'Combiner',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Créez d’abord deux zones.',
  'areas.file.name': 'zones d’intérêt',
  'areas.file.taken':
    '{count, plural, one {# zone a été ouverte} many {# zones ont été ouvertes} other {# zones ont été ouvertes}} depuis {name}.',
  'areas.file.not-json':
    '{name} n’est pas du GeoJSON : ligne {line}, colonne {column} illisible. Enregistrez-le de nouveau en GeoJSON.',
  'areas.file.too-large': '{name} dépasse 20 Mo. Les zones sont petites ; retirez ce qui n’en est pas une.',
  'areas.file.not-geojson':
    '{name} est du JSON, mais pas du GeoJSON à partir de la ligne {line}. Enregistrez-le de nouveau en GeoJSON.',
  'areas.file.no-areas': '{name} ne contient aucun polygone. Les points et les lignes ne sont pas des zones.',
  'areas.file.no-position':
    '{name}, ligne {line} : une longitude et une latitude en degrés (WGS 84) devraient y figurer. Enregistrez-le dans ce système de coordonnées.',
  'areas.file.too-many-corners': '{name} a plus de 200 000 sommets. Simplifiez-le d’abord.',
  'areas.file.unreadable': '{name} n’a pas pu être lu sur le disque. Réessayez.',
  'areas.file.area': 'Rien n’a été repris de {name}. {area} : {fault}',
  'areas.bars': 'Zone d’intérêt',
  'areas.bar':
    '{name} : {count, plural, one {# incident} many {# incidents} other {# incidents}} à l’intérieur',
  'areas.bar.chosen':
    '{name} : {count, plural, one {# incident} many {# incidents} other {# incidents}} à l’intérieur, sélectionnée',
  'areas.bars.side': 'Quels incidents retenir',
  'areas.bars.inside': 'à l’intérieur',
  'areas.bars.outside': 'à l’extérieur',
  'areas.bars.neither':
    '{count, plural, one {# incident sans position n’est} many {# incidents sans position ne sont} other {# incidents sans position ne sont}} ni à l’intérieur ni à l’extérieur.',
  'areas.notation': 'Écrire les positions en',
  'areas.notation.decimal': 'degrés décimaux',
  'areas.notation.dms': 'degrés, minutes, secondes',
  'areas.notation.mgrs': 'carroyage (MGRS)',
  'areas.sketch.draw.title': 'Tracé d’une zone',
  'areas.sketch.measure.title': 'Mesure',
  'areas.sketch.region': 'Carte sur laquelle tracer',
  'areas.sketch.keys':
    'Les flèches déplacent le viseur, par petits pas avec Maj. Entrée pose un sommet ; Entrée de nouveau au même endroit termine. Retour arrière reprend le dernier sommet, Échap abandonne. Plus et moins zooment.',
  'areas.sketch.pointer.area':
    'Appuyez sur la carte pour chaque sommet. Appuyez de nouveau sur le premier ou le dernier sommet, ou sur Entrée, pour terminer ; tirez un sommet pour le déplacer.',
  'areas.sketch.pointer.measure':
    'Appuyez sur la carte pour chaque sommet du parcours. Appuyez de nouveau sur le dernier, ou sur Entrée, pour terminer ; tirez un sommet pour le déplacer.',
  'areas.sketch.corner': 'Sommet {number}',
  'areas.sketch.corner.finish': 'Sommet {number} : appuyez pour terminer',
  'areas.sketch.between': 'Nouveau sommet sur le côté après le sommet {number}',
  'areas.sketch.set': 'Sommet {number} : {position}.',
  'areas.sketch.takenBack': 'Le sommet {number} est repris.',
  'areas.sketch.nothingToTakeBack': 'Il n’y a aucun sommet à reprendre.',
  'areas.sketch.gaveUp': 'Abandonné : rien n’a été modifié.',
  'areas.sketch.standsAt.from': '{position}, à {distance} du dernier sommet',
  'areas.sketch.back': 'Reprendre',
  'areas.sketch.finish': 'Terminer',
  'areas.sketch.corners':
    '{count, plural, =0 {Aucun sommet encore} one {# sommet} many {# sommets} other {# sommets}}',
  'areas.sketch.length': 'Longueur {length}',
  'areas.sketch.within': 'superficie {area} si les extrémités sont reliées',
  'areas.sketch.schematic':
    'À titre indicatif : {legs} {count, plural, one {est une ligne schématique, tracée} many {sont des lignes schématiques, tracées} other {sont des lignes schématiques, tracées}} à la main et non {count, plural, one {mesurée} many {mesurées} other {mesurées}} sur le terrain.',
  'areas.sketch.changed': '{name} est modifiée : {size}.',
  'areas.copy': 'Copier {what}',
  'areas.copied': 'Copié',
  'areas.notCopied': 'Le navigateur n’a pas permis la copie.',
};

export default areas;
