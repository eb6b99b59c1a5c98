import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': 'مقاطع الموجز',
  'search.texts.original': 'في الأصل',
  'search.in.original': 'في الأصل',
  'search.in.heading': 'في عنوانه',
  'search.forgiven': 'تسامح في التهجئة: {words}',
  'search.seeAll': 'عرض الكل ({count, number}) في القارئ',
  'search.loading': 'جارٍ جلب المقاطع…',
  'search.failed': 'تعذّر جلب المقاطع: البحث في الأسماء وحدها.',
  'search.noPassage':
    'لا يوجد مقطع فيه {count, plural, one {هذه الكلمة} two {هاتان الكلمتان} zero {كل هذه الكلمات} few {كل هذه الكلمات} many {كل هذه الكلمات} other {كل هذه الكلمات}}.',
  'search.do.dossier': 'ملف: {name}',
  'search.do.notes': 'ملاحظاتك',
  'search.do.compare.words': 'مقارنة قارن جنبًا إلى جنب قبل بعد فرق سنة',
};

export default search;
