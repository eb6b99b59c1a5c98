import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Pasaje ale documentului',
  'search.texts.original': 'În original',
  'search.in.original': 'în original',
  'search.in.heading': 'în titlul lui',
  'search.forgiven': 'grafie tolerată: {words}',
  'search.seeAll': 'Vezi toate în cititor: {count, number}',
  'search.loading': 'Se preiau pasajele…',
  'search.failed': 'Pasajele nu au putut fi preluate: se caută doar în nume.',
  'search.noPassage':
    'Niciun pasaj nu conține {count, plural, one {acest cuvânt} few {toate aceste cuvinte} other {toate aceste cuvinte}}.',
  'search.do.dossier': 'Dosar: {name}',
  'search.do.notes': 'Notițele dvs.',
  'search.do.compare.words': 'compară comparație una lângă alta înainte după diferență an',
};

export default search;
