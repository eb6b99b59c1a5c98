import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Обхват на обзора',
  'coverage.intro':
    'Всеки пасаж от обзора е на сметка: с какво е свързан на картата, кое не назовава място, кое не е по темата и къде обзорът мълчи. Филтрите на картата не променят нищо тук.',
  'coverage.sum':
    '{all, number} пасажа: {linked, number} свързани с места, {noPlace, number} без място, {outOfScope, number} не по темата; {mentions, number} споменавания на обекти.',
  'coverage.loading': 'Преразказът се изтегля…',
  'coverage.download': 'Изтегляне като CSV',
  'coverage.downloaded': 'Таблицата на обхвата е в изтеглените файлове: {file}',
  'coverage.print': 'Печат',
  'coverage.sections': 'По раздели',
  'coverage.sections.note': 'Числата на раздела включват подразделите и бележките му под линия.',
  'coverage.section': 'Раздел',
  'coverage.passages': 'Пасажи',
  'coverage.status.linked': 'Свързани с място',
  'coverage.status.no-place': 'Без място',
  'coverage.status.out-of-scope': 'Извън темата',
  'coverage.mentions': 'Споменавания',
  'coverage.total': 'Целият обзор',
  'coverage.jurisdictions': 'По юрисдикции',
  'coverage.jurisdictions.note':
    'Всеки пасаж веднъж, според това как стига до юрисдикцията: заедно са всички пасажи на обзора.',
  'coverage.jurisdiction': 'Юрисдикция',
  'coverage.reach.asserts': 'Обзорът казва',
  'coverage.reach.overtaken': 'Вече надхвърлено',
  'coverage.reach.context': 'Мимоходом',
  'coverage.reach.through': 'Само чрез група',
  'coverage.reach.silent': 'Изобщо не',
  'coverage.gaps': 'Къде обзорът мълчи',
  'coverage.gaps.sections': 'Раздели, които никога не я назовават',
  'coverage.gaps.markets': 'Пазари, които обзорът не поставя там',
  'coverage.gaps.none': 'няма',
  'coverage.gaps.all': 'и шестте',
  'coverage.no-place': 'Без място',
  'coverage.no-place.note': 'Говорят по темата, но не за място на картата.',
  'coverage.out-of-scope': 'Извън темата и защо',
  'coverage.passage': 'Пасаж',
  'coverage.subject': 'За какво се отнася',
  'coverage.reason': 'Причина',
  'coverage.csv.id': 'пасаж',
  'coverage.csv.section': 'раздел',
  'coverage.csv.kind': 'вид',
  'coverage.csv.page': 'страница',
  'coverage.csv.title': 'заглавие',
  'coverage.csv.status': 'статус',
  'coverage.csv.reason': 'причина',
  'coverage.csv.mentions': 'споменавания',
  'coverage.csv.words': 'думи на оригинала',
};

export default coverage;
