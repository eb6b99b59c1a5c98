import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Фрагменты записки',
  'search.texts.original': 'В оригинале',
  'search.in.original': 'в оригинале',
  'search.in.heading': 'в заголовке',
  'search.forgiven': 'написание исправлено: {words}',
  'search.seeAll': 'Все {count, number} в тексте записки',
  'search.loading': 'Загружаются фрагменты…',
  'search.failed': 'Фрагменты получить не удалось: поиск идёт только по названиям.',
  'search.noPassage':
    'Ни в одном фрагменте нет {count, plural, =1 {этого слова} one {всех этих слов} few {всех этих слов} many {всех этих слов} other {всех этих слов}}.',
  'search.do.dossier': 'Досье: {name}',
  'search.do.notes': 'Ваши заметки',
  'search.do.compare.words': 'сравнить сравнение рядом до после разница год',
};

export default search;
