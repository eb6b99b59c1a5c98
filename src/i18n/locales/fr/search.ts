import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Passages du document',
  'search.texts.original': 'Dans l’original',
  'search.in.original': 'dans l’original',
  'search.in.heading': 'dans son titre',
  'search.forgiven': 'orthographe tolérée : {words}',
  'search.seeAll': 'Voir les {count, number} dans le lecteur',
  'search.loading': 'Chargement des passages…',
  'search.failed': 'Les passages n’ont pas pu être récupérés : seuls les noms sont cherchés.',
  'search.noPassage':
    'Aucun passage ne contient {count, plural, one {ce mot} many {tous ces mots} other {tous ces mots}}.',
  'search.do.dossier': 'Dossier : {name}',
  'search.do.notes': 'Vos notes',
  'search.do.compare.words': 'comparer comparaison côte à côte avant après différence année',
};

export default search;
