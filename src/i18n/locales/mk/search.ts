import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'Пасажи од освртот',
  'search.texts.original': 'Во изворникот',
  'search.in.original': 'во изворникот',
  'search.in.heading': 'во насловот',
  'search.forgiven': 'простено пишување: {words}',
  'search.seeAll': 'Види ги сите {count, number} во освртот',
  'search.loading': 'Се преземаат пасажите…',
  'search.failed': 'Пасажите не можеа да се преземат: се пребаруваат само имиња.',
  'search.noPassage':
    'Ниеден пасаж {count, plural, =1 {го нема овој збор} one {ги нема сите овие зборови} other {ги нема сите овие зборови}}.',
  'search.do.dossier': 'Досие: {name}',
  'search.do.notes': 'Вашите белешки',
  'search.do.compare.words': 'спореди споредба една до друга пред потоа разлика година',
};

export default search;
