import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Pasazhe të dokumentit',
  'search.texts.original': 'Në origjinal',
  'search.in.original': 'në origjinal',
  'search.in.heading': 'në titullin e tij',
  'search.forgiven': 'drejtshkrimi u fal: {words}',
  'search.seeAll': 'Shihi të {count, number} te dokumenti',
  'search.loading': 'Po merren pasazhet…',
  'search.failed': 'Pasazhet nuk mund të merreshin: kërkohen vetëm emrat.',
  'search.noPassage': 'Asnjë pasazh nuk e ka {count, plural, one {këtë fjalë} other {gjithë këto fjalë}}.',
  'search.do.dossier': 'Dosje: {name}',
  'search.do.notes': 'Shënimet tuaja',
  'search.do.compare.words': 'krahaso krahasim krah për krah para pas ndryshim vit',
};

export default search;
