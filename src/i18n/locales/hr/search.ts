import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Odlomci sažetka',
  'search.texts.original': 'U izvorniku',
  'search.in.original': 'u izvorniku',
  'search.in.heading': 'u naslovu',
  'search.forgiven': 'oprošten pravopis: {words}',
  'search.seeAll': 'Pogledaj sve odlomke u čitaču: {count, number}',
  'search.loading': 'Dohvaćaju se odlomci…',
  'search.failed': 'Odlomci se nisu mogli dohvatiti: pretražuju se samo imena.',
  'search.noPassage':
    'Nijedan odlomak nema {count, plural, one {ovu riječ} few {sve ove riječi} other {sve ove riječi}}.',
  'search.do.dossier': 'Dosje: {name}',
  'search.do.notes': 'Vaše bilješke',
  'search.do.compare.words': 'usporedi usporedba jedna pokraj druge prije poslije razlika godina',
};

export default search;
