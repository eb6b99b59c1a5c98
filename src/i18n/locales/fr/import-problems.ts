import type { Translated } from '../../messages.ts';
import type en from '../en/import-problems.ts';

const importProblems: Translated<typeof en> = {
  'refused.title': '{name} n’a pas été importé.',
  'refused.place': 'Où : {place}.',
  'refused.empty': 'Le fichier est vide.',
  'refused.empty.do': 'Vérifiez qu’il a été enregistré, et choisissez-le de nouveau.',
  'refused.unreadable':
    'Le navigateur n’a pas pu lire le fichier. Il a peut-être été déplacé, modifié ou retiré depuis qu’il a été choisi, ou c’est un dossier.',
  'refused.unreadable.do': 'Choisissez-le de nouveau.',
  'refused.unknown-format': 'Ce que contient le fichier n’est dans aucun format lu ici.',
  'refused.unknown-format.do': 'Enregistrez-le en CSV, XLSX ou GeoJSON et choisissez ce fichier.',
  'refused.unsupported-format': 'C’est un fichier {format}, format qui n’est pas lu ici.',
  'refused.unsupported-format.do':
    'Enregistrez-le en CSV, XLSX, GeoJSON ou GeoPackage dans le programme qui l’a créé, et choisissez ce fichier.',
  'refused.unsupported-format.archive.do': 'Décompressez-le et choisissez les fichiers qu’il contient.',
  'refused.unsupported-format.picture.do': 'Choisissez le fichier du tableau, et non une image de celui-ci.',
  'refused.no-records': 'Le fichier est lisible, mais ne contient aucun enregistrement.',
  'refused.no-records.do':
    'Vérifiez que la bonne feuille, la bonne couche ou le bon fichier a été enregistré.',
  'refused.encrypted': 'Le fichier est protégé par un mot de passe.',
  'refused.encrypted.do':
    'Enregistrez-le sans mot de passe dans le programme qui l’a créé, et choisissez ce fichier.',
  'refused.damaged':
    'Le fichier est endommagé ou tronqué, de sorte qu’on ne peut se fier à aucun de ses enregistrements.',
  'refused.damaged.do':
    'Copiez-le ou téléchargez-le de nouveau, ou réenregistrez-le dans le programme qui l’a créé.',
  'refused.part-missing': 'Il manque une partie : {part}.',
  'refused.part-missing.do':
    'Mettez toutes les parties dans un seul fichier ZIP (pour un Shapefile : .shp, .shx, .dbf et .prj) et choisissez-le.',
  'refused.over-budget':
    'C’est plus qu’il n’est possible de lire ici : {limit}. Au plus {allowed} sont admis.',
  'refused.over-budget.found':
    'C’est plus qu’il n’est possible de lire ici : {limit}. Au plus {allowed} sont admis ; le fichier en a ou en annonce {found}.',
  'refused.over-budget.do':
    'Si ce n’est pas une erreur du fichier, divisez-le en plusieurs, ou retirez ce qui n’est pas nécessaire.',
  'refused.limit.fileBytes': 'octets du fichier',
  'refused.limit.unpackedBytes': 'octets après décompression',
  'refused.limit.entries': 'parties dans l’archive',
  'refused.limit.records': 'enregistrements',
  'refused.limit.columns': 'colonnes',
  'refused.limit.cells': 'cellules',
  'refused.limit.nesting': 'niveaux d’imbrication',
  'refused.limit.cellBytes': 'octets dans une cellule',
  'refused.unsafe.entities':
    'Le fichier déclare des entités, par lesquelles un petit fichier peut devenir énorme ou en atteindre d’autres.',
  'refused.unsafe.path': 'L’archive a une partie qui serait écrite hors de son propre dossier.',
  'refused.unsafe.overlap':
    'Des parties de l’archive se chevauchent, comme dans les fichiers faits pour submerger un programme.',
  'refused.unsafe.do':
    'Ne l’ouvrez pas non plus dans d’autres programmes avant de savoir qui l’a fait. Demandez un simple CSV ou GeoJSON.',
  'refused.wrong-encoding': 'Les octets du fichier ne forment pas de lettres en {encoding}.',
  'refused.wrong-encoding.do': 'Choisissez un autre encodage, ou enregistrez le fichier en UTF-8.',
  'refused.reader-missing': 'La partie de l’atlas qui lit ce format n’a pas pu être récupérée.',
  'refused.reader-missing.do':
    'Réessayez quand le réseau sera rétabli. Un atlas en un seul fichier ne lit pas Parquet : enregistrez les données en GeoPackage, GeoJSON ou CSV.',
  'refused.cancelled': 'L’importation a été annulée.',
  'refused.cancelled.do': 'Réessayez quand vous le souhaitez.',
  'refused.too-slow':
    'Le fichier n’a rien donné pendant {seconds, plural, one {# seconde} many {# secondes} other {# secondes}} ; sa lecture a été arrêtée.',
  'refused.too-slow.do':
    'Réenregistrez-le dans le programme qui l’a créé, divisez-le, ou enregistrez-le en CSV.',
  'refused.not-started': 'Le lecteur de fichiers n’a pas pu être lancé.',
  'refused.not-started.do': 'Rechargez la page, et choisissez de nouveau le fichier.',
  'refused.crashed':
    'La lecture du fichier s’est interrompue par une erreur de l’atlas ou par manque de mémoire.',
  'refused.crashed.do':
    'Divisez le fichier, ou enregistrez-le en CSV. Ce qui a été importé auparavant est toujours là.',
  'note.misnamed':
    'Le nom se termine par « .{extension} », mais le fichier est du {format} ; il a été lu comme tel.',
  'note.lines-before-table':
    '{count, plural, one {# ligne avant le tableau a été laissée} many {# lignes avant le tableau ont été laissées} other {# lignes avant le tableau ont été laissées}} de côté.',
  'note.same-name': '{count} colonnes s’appellent « {name} ».',
  'note.columns-without-name':
    '{count, plural, one {# colonne n’a pas de nom et est désignée} many {# colonnes n’ont pas de nom et sont désignées} other {# colonnes n’ont pas de nom et sont désignées}} par numéro.',
  'note.deleted-rows':
    '{count, plural, one {# ligne est barrée dans le fichier et n’a pas été lue} many {# lignes sont barrées dans le fichier et n’ont pas été lues} other {# lignes sont barrées dans le fichier et n’ont pas été lues}}.',
  'note.halves-differ':
    'Le fichier annonce {said} lignes ; il y a {rows} lignes et {shapes} géométries, et toutes ont été lues.',
  'note.hidden-rows': 'Les lignes que son programme ne montre pas ont été lues aussi : {count}.',
  'note.hidden-parts': 'Le classeur a des feuilles masquées : {names}.',
  'note.links-not-followed':
    '{count, plural, one {# lien vers un autre fichier n’a pas été suivi} many {# liens vers d’autres fichiers n’ont pas été suivis} other {# liens vers d’autres fichiers n’ont pas été suivis}} ; ouvrez ces fichiers eux-mêmes.',
  'note.pages-unreadable':
    'La base de données est endommagée ou tronquée : {count, plural, one {# page n’a pas pu être lue} many {# pages n’ont pas pu être lues} other {# pages n’ont pas pu être lues}}. Nul ne peut dire combien d’enregistrements s’y trouvaient ; exportez de nouveau la couche.',
  'note.may-lack-changes':
    'La base de données garde peut-être ses dernières modifications dans un second fichier à côté (-wal), qui ne peut être lu ici. Fermez-la dans le programme qui la modifie, et choisissez-la de nouveau.',
  'note.count-differs': 'Le fichier annonce {said} enregistrements ; il y en a {found}.',
  'note.damaged-after':
    'Le fichier est endommagé ou tronqué après l’enregistrement {count} : rien au-delà n’a pu être lu.',
  'note.damaged-from': 'Le fichier est endommagé ou tronqué à la ligne {line} : rien au-delà n’a pu être lu.',
  'note.letters-guessed': 'Le fichier n’indique pas son encodage. {encoding} a été déduit de ses lettres.',
  'note.description-broken':
    'La description des géométries est illisible. Leur colonne a été trouvée par son nom.',
  'note.kinds-unread': 'Sans position lisible : {names} ({count}).',
  'note.other-date': 'Autres colonnes avec des dates : {names}. Vérifiez que la bonne est choisie.',
  'note.other-quantity': 'Autres colonnes avec des quantités : {names}. Vérifiez que la bonne est choisie.',
  'note.system-assumed':
    'Le fichier n’indique pas de système de coordonnées. Des degrés WGS 84 sont supposés.',
  'problem.too-many-cells':
    'Plus de cellules que l’en-tête n’a de colonnes : on ne peut dire à quoi elles se rapportent.',
  'problem.too-many-cells.do':
    'Cherchez un séparateur dans une cellule, et mettez cette cellule entre guillemets.',
  'problem.unclosed-quote': 'Un guillemet est ouvert et non fermé.',
  'problem.unclosed-quote.do': 'Fermez-le, ou doublez le guillemet à l’intérieur d’une cellule.',
  'problem.record-unreadable': 'Rien n’a pu en être lu.',
  'problem.record-unreadable.do': 'Examinez-le dans le programme qui a créé le fichier.',
  'problem.cell-too-long': 'Une cellule dépasse la longueur admise.',
  'problem.cell-too-long.do': 'Cherchez avant elle un guillemet non fermé, ou raccourcissez-la.',
  'problem.repeated-record': 'Identique à un autre enregistrement dans toutes les colonnes.',
  'problem.repeated-record.do': 'Retirez l’un des deux si c’est le même fait.',
  'problem.repeated-id': 'Un autre enregistrement porte le même identifiant.',
  'problem.repeated-id.do':
    'Voyez si c’est le même fait, ou choisissez une autre colonne qui distingue les enregistrements.',
  'problem.too-few-cells':
    'Moins de cellules que l’en-tête n’a de colonnes : les autres ont été tenues pour vides.',
  'problem.too-few-cells.do': 'Voyez si une fin de ligne se trouve dans une cellule sans guillemets.',
  'problem.stray-quote': 'Un guillemet dans une cellule a été pris pour un caractère.',
  'problem.stray-quote.do': 'Rien, si la valeur est juste.',
  'problem.spoiled-characters': 'Des caractères étaient altérés avant l’arrivée du fichier.',
  'problem.spoiled-characters.do': 'Exportez-le de nouveau en UTF-8 à sa source.',
  'problem.null-characters': 'Des octets nuls entre les lettres ont été omis.',
  'problem.null-characters.do': 'Rien, si la valeur est juste.',
  'problem.byte-order-mark':
    'Un indicateur d’ordre des octets au milieu a été omis : le fichier a été assemblé à partir de plusieurs.',
  'problem.byte-order-mark.do': 'Rien, si la valeur est juste.',
  'problem.merged-cell': 'Une cellule fusionnée sur plusieurs lignes a été lue pour chacune d’elles.',
  'problem.merged-cell.do': 'Vérifiez qu’elle vaut pour cet enregistrement.',
  'problem.cell-unreadable': 'Une cellule n’a pas pu être lue et a été laissée vide.',
  'problem.cell-unreadable.do': 'Corrigez-la dans le fichier, et importez-le de nouveau.',
  'problem.formula-error': 'La formule d’une cellule a donné une erreur ; la cellule a été laissée vide.',
  'problem.formula-error.do': 'Corrigez la formule, enregistrez, et importez de nouveau le fichier.',
  'problem.formula-without-value':
    'Le résultat d’une formule n’a jamais été enregistré ; la cellule a été laissée vide.',
  'problem.formula-without-value.do':
    'Ouvrez le fichier dans son programme, enregistrez-le, et importez-le de nouveau.',
  'problem.deep-value': 'Une valeur trop imbriquée a été gardée comme texte.',
  'problem.deep-value.do': 'Rien, si elle n’est pas nécessaire.',
  'problem.duplicate-key': 'Un nom ou un lieu figure deux fois dans l’enregistrement ; le dernier compte.',
  'problem.duplicate-key.do': 'Voyez lequel des deux est juste.',
  'problem.position-missing': 'Pas de position.',
  'problem.position-missing.do':
    'Ajoutez-la dans le fichier, ou laissez l’enregistrement dans le tableau seulement.',
  'problem.position-half': 'Une seule des deux coordonnées.',
  'problem.position-half.do': 'Ajoutez l’autre dans le fichier.',
  'problem.position-unreadable': 'La coordonnée est illisible.',
  'problem.position-unreadable.do': 'Écrivez-la comme dans les autres enregistrements.',
  'problem.position-not-finite': 'La coordonnée n’est pas un nombre fini.',
  'problem.position-not-finite.do': 'Corrigez-la dans le fichier.',
  'problem.position-out-of-range': 'Au-delà de ±180 degrés de longitude ou de ±90 de latitude.',
  'problem.position-out-of-range.do':
    'Corrigez-la, ou choisissez le système de coordonnées où elle a un sens.',
  'problem.position-outside-system': 'Hors du domaine où vaut le système de coordonnées.',
  'problem.position-outside-system.do': 'Corrigez-la, ou choisissez un autre système.',
  'problem.position-null-island':
    'À 0, 0, dans l’Atlantique : ce qu’écrivent les programmes qui ne connaissent pas le lieu.',
  'problem.position-null-island.do': 'Ajoutez la position dans le fichier.',
  'problem.shape-not-point': 'Une ligne, une surface ou plusieurs points, et non un lieu unique.',
  'problem.shape-not-point.do': 'Choisissez ci-dessus de le placer en son milieu, si c’est juste.',
  'problem.shape-empty': 'Une forme sans aucune coordonnée.',
  'problem.shape-empty.do': 'Ajoutez-les dans le fichier.',
  'problem.shape-broken': 'Une forme illisible.',
  'problem.shape-broken.do': 'Réparez-la dans un système d’information géographique.',
  'problem.place-unknown': 'Aucun lieu, point de passage ou port de l’atlas ne porte ce nom.',
  'problem.place-unknown.do': 'Choisissez le lieu, ou donnez des coordonnées.',
  'problem.place-ambiguous': 'Plusieurs lieux de l’atlas portent ce nom.',
  'problem.place-ambiguous.do': 'Choisissez le lieu, ou donnez des coordonnées.',
  'problem.place-crossing':
    'Seul un point de passage porte ce nom. Une ville de ce nom peut se trouver à des kilomètres.',
  'problem.place-crossing.do': 'Choisissez les lieux, ou placez-les tous aux points de passage.',
  'problem.place-by-name': 'Placé par son nom, à l’élément de l’atlas que montre la valeur.',
  'problem.place-by-name.do':
    'Vérifiez que ce lieu est le bon. L’enregistrement peut en être à des kilomètres.',
  'problem.place-at-crossing': 'Placé au point de passage de ce nom.',
  'problem.position-coarse': 'La position est si peu précise que le lieu peut se trouver à des kilomètres.',
  'problem.position-coarse.do': 'Donnez plus de décimales si elles sont connues.',
  'problem.position-far': 'Loin de la région.',
  'problem.position-far.do': 'Voyez si longitude et latitude sont interverties, ou si un chiffre est faux.',
  'problem.shape-middle': 'Placé au milieu de sa forme, comme vous l’avez dit.',
  'problem.shape-middle.do': 'Rien.',
  'problem.total-row': 'Un total du tableau, pas un enregistrement.',
  'problem.total-row.do': 'Rien à faire. Si c’est un enregistrement, donnez-lui une date ou une position.',
  'problem.date-missing': 'L’enregistrement n’a pas de date.',
  'problem.date-missing.do': 'Ajoutez la date si vous la connaissez.',
  'problem.date-unreadable': 'La date est illisible ; l’enregistrement n’en a pas.',
  'problem.date-unreadable.do': 'Écrivez-la comme dans les autres enregistrements.',
  'problem.date-impossible': 'Un jour qu’aucun calendrier ne connaît ; l’enregistrement n’a pas de date.',
  'problem.date-impossible.do': 'Corrigez-la dans le fichier.',
  'problem.date-in-future': 'Une date qui n’est pas encore venue.',
  'problem.date-in-future.do': 'Voyez si jour et mois sont intervertis.',
  'problem.date-two-digit-year': 'Une année à deux chiffres a été prise pour la plus proche dans le passé.',
  'problem.date-two-digit-year.do': 'Rien, si l’année est juste.',
  'problem.time-unreadable': 'L’heure est illisible ; l’enregistrement n’a que son jour.',
  'problem.time-unreadable.do': 'Écrivez-la comme dans les autres enregistrements.',
  'problem.quantity-unreadable': 'La quantité est illisible ; l’enregistrement n’en a pas.',
  'problem.quantity-unreadable.do': 'Écrivez un nombre.',
  'problem.quantity-negative': 'Une quantité inférieure à zéro.',
  'problem.quantity-negative.do': 'Voyez si c’est voulu.',
  'problem.quantity-approximate':
    'La quantité est approximative ou une limite, comme « env. 5 » ou « jusqu’à 3 ». Son nombre est utilisé tel quel.',
  'problem.quantity-approximate.do': 'Vérifiez les totaux qui la comprennent, ou écrivez le nombre exact.',
  'problem.unit-unknown':
    'Une unité que l’atlas ne connaît pas ; elle est gardée telle quelle et jamais additionnée à d’autres.',
  'problem.unit-unknown.do': 'Rien, si elle est juste.',
  'problem.market-unknown': 'N’appartient à aucun marché de l’atlas.',
  'problem.market-unknown.do': 'Choisissez son marché.',
  'problem.position-swapped': 'Latitude et longitude ont été inversées.',
  'problem.position-in-system': 'La position a été lue dans un autre système de coordonnées.',
  'problem.position-in-notation': 'La position a été lue dans une autre notation.',
  'problem.position-by-name':
    'N’avait pas de position utilisable et a été placé par son nom, comme le montre la valeur.',
  'problem.date-in-order': 'La date a été lue dans un autre ordre.',
  'problem.quantity-in-style': 'Le nombre a été lu avec un autre signe décimal.',
  'problem.total-kept': 'Ressemble à un total et a été importé.',
  'problem.repeat-left-out': 'Répète une ligne antérieure et a été omis.',
  'problem.left-out': 'Reste faux et a été omis.',
  'problem.corrected.do': 'Selon votre choix.',
};

export default importProblems;
