import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Odlomki dokumenta',
  'search.texts.original': 'V izvirniku',
  'search.in.original': 'v izvirniku',
  'search.in.heading': 'v naslovu',
  'search.forgiven': 'približen zapis: {words}',
  'search.seeAll': 'Poglej vse v bralniku: {count, number}',
  'search.loading': 'Pridobivajo se odlomki …',
  'search.failed': 'Odlomkov ni bilo mogoče pridobiti: išče se samo po imenih.',
  'search.noPassage':
    'Noben odlomek ne vsebuje {count, plural, one {te besede} two {obeh besed} few {vseh teh besed} other {vseh teh besed}}.',
  'search.do.dossier': 'Dosje: {name}',
  'search.do.notes': 'Vaši zapiski',
  'search.do.compare.words': 'primerjaj primerjava drug ob drugem prej potem razlika leto',
};

export default search;
