import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Одломци документа',
  'search.texts.original': 'У оригиналу',
  'search.in.original': 'у оригиналу',
  'search.in.heading': 'у наслову',
  'search.forgiven': 'опроштен правопис: {words}',
  'search.seeAll': 'Погледај све одломке у документу: {count, number}',
  'search.loading': 'Преузимају се одломци…',
  'search.failed': 'Одломци нису могли бити преузети: претражују се само имена.',
  'search.noPassage':
    'Ниједан одломак нема {count, plural, one {ову реч} few {све ове речи} other {све ове речи}}.',
  'search.do.dossier': 'Досије: {name}',
  'search.do.notes': 'Ваше белешке',
  'search.do.compare.words': 'упореди поређење једна поред друге пре после разлика година',
};

export default search;
