import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Покривеност у документу',
  'coverage.intro':
    'Сваки одломак документа на броју: за шта је везан на карти, шта не помиње ниједно место, шта није о теми и где документ ћути. Филтери карте овде ништа не мењају.',
  'coverage.sum':
    'Одломака: {all, number}; везаних за места {linked, number}, без места {noPlace, number}, ван теме {outOfScope, number}; помена објеката: {mentions, number}.',
  'coverage.loading': 'Преузима се сажетак…',
  'coverage.download': 'Преузми као CSV',
  'coverage.downloaded': 'Табела покривености је међу преузетим датотекама: {file}',
  'coverage.print': 'Штампај',
  'coverage.sections': 'По поглављима',
  'coverage.sections.note': 'Бројеви поглавља обухватају његова потпоглавља и фусноте.',
  'coverage.section': 'Поглавље',
  'coverage.passages': 'Одломци',
  'coverage.status.linked': 'Са местом',
  'coverage.status.no-place': 'Без места',
  'coverage.status.out-of-scope': 'Ван теме',
  'coverage.mentions': 'Помени',
  'coverage.total': 'Цео документ',
  'coverage.jurisdictions': 'По јурисдикцијама',
  'coverage.jurisdictions.note':
    'Сваки одломак једном, по томе како дотиче јурисдикцију: заједно су то сви одломци документа.',
  'coverage.jurisdiction': 'Јурисдикција',
  'coverage.reach.asserts': 'Документ каже',
  'coverage.reach.overtaken': 'У међувремену превазиђено',
  'coverage.reach.context': 'Узгред',
  'coverage.reach.through': 'Само преко групе',
  'coverage.reach.silent': 'Нимало',
  'coverage.gaps': 'Где документ ћути',
  'coverage.gaps.sections': 'Поглавља која је не помињу',
  'coverage.gaps.markets': 'Тржишта која документ тамо не смешта',
  'coverage.gaps.none': 'ниједно',
  'coverage.gaps.all': 'свих шест',
  'coverage.no-place': 'Без места',
  'coverage.no-place.note': 'Говоре о теми, али ни о једном месту на карти.',
  'coverage.out-of-scope': 'Ван теме, и зашто',
  'coverage.passage': 'Одломак',
  'coverage.subject': 'О чему је',
  'coverage.reason': 'Разлог',
  'coverage.csv.id': 'одломак',
  'coverage.csv.section': 'поглавље',
  'coverage.csv.kind': 'врста',
  'coverage.csv.page': 'страна',
  'coverage.csv.title': 'наслов',
  'coverage.csv.status': 'стање',
  'coverage.csv.reason': 'разлог',
  'coverage.csv.mentions': 'помени',
  'coverage.csv.words': 'речи изворника',
};

export default coverage;
