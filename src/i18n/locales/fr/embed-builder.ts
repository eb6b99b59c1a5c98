import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Une page de cet atlas, placée dans un de vos articles. Elle se lit sans script, ne dépose aucun cookie et ne demande rien à personne d’autre.',
  'builder.heading': 'Pages pour d’autres sites',
  'builder.all': 'Toutes les pages',
  'builder.page': 'Page à intégrer',
  'builder.page.view': 'La carte telle qu’elle est',
  'builder.group.shown': 'Ce qui est affiché',
  'builder.group.jurisdictions': 'Pays et territoires',
  'builder.group.routes': 'Les routes',
  'builder.group.markets': 'Marchés',
  'builder.group.passages': 'Passages du document',
  'builder.group.story': 'Récit : {title}',
  'builder.storiesFailed':
    'Les récits n’ont pas pu être obtenus : leurs chapitres ne sont pas dans la liste.',
  'builder.compared':
    'Une page pour d’autres sites a une seule carte : celle de gauche de cette comparaison.',
  'builder.options': 'Réglages',
  'builder.parts': 'Montré à côté de la carte',
  'builder.parts.none': 'Notes seulement',
  'builder.parts.legend': 'Légende',
  'builder.parts.text': 'Texte, tableau et sources',
  'builder.parts.full': 'Tout',
  'builder.height': 'Hauteur au départ, px',
  'builder.height.about': 'Vide : la hauteur de la page dans l’aperçu.',
  'builder.height.now': 'Vide : {height, number} px, la hauteur de la page dans l’aperçu.',
  'builder.crossings': 'Montrer les points de passage',
  'builder.crossings.note':
    'Ils sont omis sinon : où exactement une frontière se franchit est pour qui a besoin de le savoir.',
  'builder.edition.named': '{edition} : les corrections ultérieures sont signalées',
  'builder.edition.none': 'Non nommée : est signalé ce qui est venu après la création de la page',
  'builder.title': 'Titre du cadre',
  'builder.title.about': 'Ce qu’un lecteur d’écran dit du cadre. Les lecteurs ne le voient pas.',
  'builder.alt': 'Texte de remplacement de l’image',
  'builder.alt.about': 'Ce que montre l’image, pour qui ne la voit pas.',
  'builder.alt.plain': 'Carte : {title}',
  'builder.propose': 'Revenir à ce qui est proposé',
  'builder.preview': 'Aperçu',
  'builder.preview.past': 'Passer l’aperçu',
  'builder.preview.phone': 'Téléphone, {width, number} px',
  'builder.preview.column': 'Colonne, {width, number} px',
  'builder.preview.full': 'Pleine largeur, {width, number} px',
  'builder.preview.scaled': 'Montré à {share, number} % de sa taille.',
  'builder.preview.waiting': 'La page arrive…',
  'builder.preview.ready': 'La page est là, haute de {height, number} px.',
  'builder.preview.missing': 'La page n’a pas pu être obtenue. Le code peut tout de même être copié.',
  'builder.preview.file':
    'Cet atlas est un seul fichier, sans pages à côté de lui : il n’y a pas d’aperçu, et seul est proposé ce qui marche sans elles.',
  'builder.preview.closed':
    'Vos propres enregistrements sont sur la carte, et cette page ne demande donc plus rien : il n’y a pas d’aperçu. Ouvrez l’atlas une nouvelle fois, dans un autre onglet, pour le voir.',
  'builder.checks': 'À regarder',
  'builder.check.fine': 'En ordre',
  'builder.check.look': 'À voir',
  'builder.check.title.fine': 'Le cadre a un titre.',
  'builder.check.title.missing': 'Le cadre n’a pas de titre : un lecteur d’écran dirait son adresse.',
  'builder.check.title.long': 'Le titre est long : il est dit avant tout le reste.',
  'builder.check.alt.fine': 'L’image a un texte de remplacement, longueur en caractères : {count, number}.',
  'builder.check.alt.missing': 'L’image n’a pas de texte de remplacement.',
  'builder.check.alt.same':
    'Le texte de remplacement répète le titre : il devrait dire ce que montre la carte.',
  'builder.check.alt.short':
    'Le texte de remplacement a peu de caractères ({count, number}) : trop peu pour dire ce que montre la carte.',
  'builder.check.alt.long':
    'Le texte de remplacement a beaucoup de caractères ({count, number}) : ce qui est si long appartient à l’article.',
  'builder.check.sources.fine': 'La page donne ses sources : {count, number}.',
  'builder.check.sources.hidden':
    'La page repose sur {count, plural, one {# source} many {# de sources} other {# sources}}, qui ne sont pas montrées avec ce choix : nommez-les dans l’article.',
  'builder.check.sources.missing': 'La page ne donne pas de sources.',
  'builder.check.notes.fine': 'Les notes sur le Kosovo* et sur les frontières sont sous la carte.',
  'builder.check.notes.missing': 'Les notes sur le Kosovo* et sur les frontières ne sont pas sur la page.',
  'builder.check.contrast.fine':
    'Le contraste du texte et des noms est d’au moins {ratio, number} pour 1 ; 4,5 est demandé.',
  'builder.check.contrast.low':
    'Le contraste du texte et des noms tombe à {ratio, number} pour 1 dans le thème « {theme} » ; 4,5 est demandé.',
  'builder.check.language.fine': 'Ce que raconte la page est dans la langue de la page.',
  'builder.check.language.other':
    'Langue de la page : {page}. Langue de ce qu’elle raconte : {text}. Elle le dit elle-même.',
  'builder.check.height.fine': 'La hauteur suffit pour {width, number} px de largeur.',
  'builder.check.height.low':
    'À {width, number} px de largeur, la page est haute de {told, number} px, et non de {height, number} : l’élément grandit, un cadre simple doit être défilé.',
  'builder.reading': 'Difficulté de lecture',
  'builder.reading.sentences':
    'Mots par phrase en moyenne : {words, number}. Jusqu’à 20 environ se lisent sans peine.',
  'builder.reading.colemanLiau':
    'Indice de Coleman et Liau : {grade, number}, à peu près l’année d’école aux États-Unis où l’on lit un tel texte.',
  'builder.reading.lix':
    'LIX : {index, number}, comme {like, select, children {des livres pour enfants} fiction {un roman} news {un journal} official {des textes officiels} other {des textes savants}}. Ses degrés ont été fixés pour le suédois.',
  'builder.reading.limits':
    'Un indice tiré du seul nombre de lettres, de mots et de phrases. Il ne sait ni si un mot est familier ni si une pensée est claire ; les noms de lieux le font monter.',
  'builder.code': 'Code à copier',
  'builder.code.other': 'Autres formes',
  'builder.address.local':
    'Le code mène à {address}, que les autres ne peuvent atteindre. Ouvrez l’atlas là où il est publié, ou fixez « address » dans crossroads.config.json.',
  'builder.address.unknown':
    'Personne n’a dit à ce fichier où l’atlas est publié : il n’y a donc pas d’adresse à laquelle mener.',
  'builder.element': 'Élément',
  'builder.element.about':
    'Suit la hauteur de la page. Le script se met une fois dans l’article, avant le premier élément et sans « async ».',
  'builder.frame': 'Cadre simple',
  'builder.frame.about': 'Là où les scripts d’autrui ne sont pas admis. Il garde la hauteur qu’on lui donne.',
  'builder.picture': 'L’image',
  'builder.picture.about':
    'La carte seule, avec légende, source et notes, dans la langue et le thème choisis plus haut (clair quand il est automatique). Le code vient avec le fichier.',
  'builder.picture.make': 'Enregistrer en {format}',
  'builder.picture.working': 'En cours…',
  'builder.picture.done': 'Enregistré : {file}. Placez-la à côté de l’article.',
  'builder.picture.failed': 'Elle n’a pas pu être créée. {reason}',
  'builder.oembed': 'Adresse oEmbed',
  'builder.oembed.about': 'Pour les systèmes de publication qui font d’une adresse un contenu intégré.',
  'builder.oembed.drawn': 'Une vue ou un passage n’a pas d’adresse oEmbed : copiez l’élément ou le cadre.',
  'builder.oembed.none':
    'Il n’y en a pas : le site a été construit sans connaître sa propre adresse (« address » dans crossroads.config.json).',
  'builder.copy': 'Copier',
  'builder.copied': 'Copié.',
  'builder.copyFailed': 'Le navigateur n’a pas permis la copie. Sélectionnez le code et copiez-le vous-même.',
};

export default embedBuilder;
