import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Пасажи от обзора',
  'search.texts.original': 'В оригинала',
  'search.in.original': 'в оригинала',
  'search.in.heading': 'в заглавието',
  'search.forgiven': 'с отстъпка за правописа: {words}',
  'search.seeAll': 'Всички {count, number} в обзора',
  'search.loading': 'Пасажите се изтеглят…',
  'search.failed': 'Пасажите не можаха да се изтеглят: търси се само по имена.',
  'search.noPassage': 'Никой пасаж не съдържа {count, plural, one {тази дума} other {всички тези думи}}.',
  'search.do.dossier': 'Досие: {name}',
  'search.do.notes': 'Вашите бележки',
  'search.do.compare.words': 'сравни сравнение една до друга преди след разлика година',
};

export default search;
