import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  'about.title': 'À propos de La Croisée',
  'about.what.title': 'De quoi il s’agit',
  'about.what':
    'Une carte du document d’orientation « An aid to strategic responses to organized crime in South-Eastern Europe » (ONUDC, Vienne, 2024). Elle indique ce que dit le document, ce que d’autres sources documentent et ce qui relève des données de référence. Ce n’est pas une publication des Nations Unies.',
  'about.limits':
    'Aucune ligne n’est un parcours relevé et rien ici ne se prête à un usage tactique. Aucune personne n’est montrée. Le document ne nomme aucun axe routier, point de passage ou port de la région : ils proviennent des sources ci-dessous.',
  'about.languages':
    'Les textes de cet atlas dans d’autres langues que l’anglais n’ont pas encore été relus par des locuteurs natifs.',
  'about.notes.title': 'Notes sur les noms et les frontières',
  'about.edition.title': 'Édition',
  'about.edition': 'Édition {edition} du {date}',
  'about.checked': 'Faits vérifiés jusqu’au {date}.',
  'about.corrections': 'Corrections',
  'about.noCorrections': 'Aucune correction n’a été publiée.',
  'about.cite.title': 'Comment citer',
  'about.cite':
    'La Croisée (Crossroads) : atlas du document de l’ONUDC sur la criminalité organisée en Europe du Sud-Est, édition {edition} ({date}).',
  'about.sources.title': 'Sources et licences',
  'about.data.title': 'Les données',
  'about.data':
    'Les fichiers compilés peuvent être téléchargés et ouverts dans tout système d’information géographique.',
  'about.fonts': 'Caractères : Noto Sans et Noto Serif, SIL Open Font License 1.1.',
  'figure.titleSelected': '{name} : routes de la criminalité organisée en Europe du Sud-Est',
  'figure.description':
    'Carte des dix pays et territoires de la région avec les routes des Balkans et de la mer Noire, les ports, les points de passage et les lieux. Le même contenu peut être lu élément par élément dans les panneaux de l’atlas.',
  'figure.period': 'Période : {period}',
  'figure.briefOnly': 'Seulement ce que dit le document lui-même',
  'figure.sources': 'Sources : {sources}',
  'figure.moreSources':
    '{count, plural, one {# autre source} many {# autres sources} other {# autres sources}} dans l’atlas',
  'figure.colophon': 'La Croisée, édition {edition} · image créée le {date}',
  'figure.notUnitedNations': 'Ceci n’est pas une carte des Nations Unies.',
  'figure.scale': '{km, number} km au centre de la carte',
  'picture.intro':
    'L’image montre la carte telle qu’elle est, avec titre, légende, sources et les deux notes.',
  'picture.flat': 'L’image est vue à la verticale : l’inclinaison de la carte n’est pas conservée.',
  'picture.format': 'Format',
  'picture.png': 'PNG, pour diapositives et documents',
  'picture.svg': 'SVG, pour retouche et impression',
  'picture.scale': 'Taille',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} pixels)',
  'picture.download': 'Télécharger',
  'picture.working': 'Dessin de l’image en cours',
  'picture.done': 'L’image est dans vos téléchargements : {file}',
  'picture.failed': 'L’image n’a pas pu être créée : {reason}. Essayez une taille plus petite, ou SVG.',
};

export default about;
