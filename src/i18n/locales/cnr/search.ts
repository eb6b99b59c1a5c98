import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Odlomci sažetka',
  'search.texts.original': 'U originalu',
  'search.in.original': 'u originalu',
  'search.in.heading': 'u naslovu',
  'search.forgiven': 'oprošten pravopis: {words}',
  'search.seeAll': 'Pogledaj sve odlomke u čitaču: {count, number}',
  'search.loading': 'Preuzimaju se odlomci…',
  'search.failed': 'Odlomci nisu mogli biti preuzeti: pretražuju se samo imena.',
  'search.noPassage':
    'Nijedan odlomak nema {count, plural, one {ovu riječ} few {sve ove riječi} other {sve ove riječi}}.',
  'search.do.dossier': 'Dosije: {name}',
  'search.do.notes': 'Vaše bilješke',
  'search.do.compare.words': 'uporedi poređenje jedna pored druge prije poslije razlika godina',
};

export default search;
