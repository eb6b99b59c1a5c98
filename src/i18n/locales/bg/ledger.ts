import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Равносметката',
  'ledger.intro':
    'Всеки пасаж от обзора е на сметка: с какво е свързан на картата, кое не назовава място, кое не е по темата и къде обзорът мълчи. Филтрите на картата не променят нищо тук.',
  'ledger.sum':
    '{all, number} пасажа: {linked, number} свързани с места, {noPlace, number} без място, {outOfScope, number} не по темата; {mentions, number} споменавания на обекти.',
  'ledger.loading': 'Преразказът се изтегля…',
  'ledger.download': 'Изтегляне като CSV',
  'ledger.downloaded': 'Равносметката е в изтеглените файлове: {file}',
  'ledger.print': 'Печат',
  'ledger.sections': 'По раздели',
  'ledger.sections.note': 'Числата на раздела включват подразделите и бележките му под линия.',
  'ledger.section': 'Раздел',
  'ledger.passages': 'Пасажи',
  'ledger.status.linked': 'Свързани с място',
  'ledger.status.no-place': 'Без място',
  'ledger.status.out-of-scope': 'Извън темата',
  'ledger.mentions': 'Споменавания',
  'ledger.total': 'Целият обзор',
  'ledger.jurisdictions': 'По юрисдикции',
  'ledger.jurisdictions.note':
    'Всеки пасаж веднъж, според това как стига до юрисдикцията: заедно са всички пасажи на обзора.',
  'ledger.jurisdiction': 'Юрисдикция',
  'ledger.reach.asserts': 'Обзорът казва',
  'ledger.reach.overtaken': 'Вече надхвърлено',
  'ledger.reach.context': 'Мимоходом',
  'ledger.reach.through': 'Само чрез група',
  'ledger.reach.silent': 'Изобщо не',
  'ledger.silence': 'Къде обзорът мълчи',
  'ledger.silence.sections': 'Раздели, които никога не я назовават',
  'ledger.silence.markets': 'Пазари, които обзорът не поставя там',
  'ledger.silence.none': 'няма',
  'ledger.silence.all': 'и шестте',
  'ledger.no-place': 'Без място',
  'ledger.no-place.note': 'Говорят по темата, но не за място на картата.',
  'ledger.out-of-scope': 'Извън темата и защо',
  'ledger.passage': 'Пасаж',
  'ledger.subject': 'За какво се отнася',
  'ledger.reason': 'Причина',
  'ledger.csv.id': 'пасаж',
  'ledger.csv.section': 'раздел',
  'ledger.csv.kind': 'вид',
  'ledger.csv.page': 'страница',
  'ledger.csv.title': 'заглавие',
  'ledger.csv.status': 'статус',
  'ledger.csv.reason': 'причина',
  'ledger.csv.mentions': 'споменавания',
  'ledger.csv.words': 'думи на оригинала',
};

export default ledger;
