import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Преглед одломака',
  'ledger.intro':
    'Сваки одломак документа на броју: за шта је везан на карти, шта не помиње ниједно место, шта није о теми и где документ ћути. Филтери карте овде ништа не мењају.',
  'ledger.sum':
    'Одломака: {all, number}; везаних за места {linked, number}, без места {noPlace, number}, ван теме {outOfScope, number}; помена објеката: {mentions, number}.',
  'ledger.loading': 'Преузима се сажетак…',
  'ledger.download': 'Преузми као CSV',
  'ledger.downloaded': 'Преглед је међу преузетим датотекама: {file}',
  'ledger.print': 'Штампај',
  'ledger.sections': 'По поглављима',
  'ledger.sections.note': 'Бројеви поглавља обухватају његова потпоглавља и фусноте.',
  'ledger.section': 'Поглавље',
  'ledger.passages': 'Одломци',
  'ledger.status.linked': 'Са местом',
  'ledger.status.no-place': 'Без места',
  'ledger.status.out-of-scope': 'Ван теме',
  'ledger.mentions': 'Помени',
  'ledger.total': 'Цео документ',
  'ledger.jurisdictions': 'По јурисдикцијама',
  'ledger.jurisdictions.note':
    'Сваки одломак једном, по томе како дотиче јурисдикцију: заједно су то сви одломци документа.',
  'ledger.jurisdiction': 'Јурисдикција',
  'ledger.reach.asserts': 'Документ каже',
  'ledger.reach.overtaken': 'У међувремену превазиђено',
  'ledger.reach.context': 'Узгред',
  'ledger.reach.through': 'Само преко групе',
  'ledger.reach.silent': 'Нимало',
  'ledger.silence': 'Где документ ћути',
  'ledger.silence.sections': 'Поглавља која је не помињу',
  'ledger.silence.markets': 'Тржишта која документ тамо не смешта',
  'ledger.silence.none': 'ниједно',
  'ledger.silence.all': 'свих шест',
  'ledger.no-place': 'Без места',
  'ledger.no-place.note': 'Говоре о теми, али ни о једном месту на карти.',
  'ledger.out-of-scope': 'Ван теме, и зашто',
  'ledger.passage': 'Одломак',
  'ledger.subject': 'О чему је',
  'ledger.reason': 'Разлог',
  'ledger.csv.id': 'одломак',
  'ledger.csv.section': 'поглавље',
  'ledger.csv.kind': 'врста',
  'ledger.csv.page': 'страна',
  'ledger.csv.title': 'наслов',
  'ledger.csv.status': 'стање',
  'ledger.csv.reason': 'разлог',
  'ledger.csv.mentions': 'помени',
  'ledger.csv.words': 'речи изворника',
};

export default ledger;
