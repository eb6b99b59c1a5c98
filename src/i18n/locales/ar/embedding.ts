import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'الجزء {number} من {count}',
  'embedding.map': 'الخريطة: {title}',
  'embedding.previous': 'السابق: {title}',
  'embedding.next': 'التالي: {title}',
  'embedding.contents': 'جميع الأجزاء',
  'embedding.inEnglish': 'هذا النص بالإنجليزية: لا ترجمة له بعد.',
  'embedding.unread': 'لم يراجع بعدُ متحدث أصلي نصوص هذه الصفحة.',
  'embedding.legend': 'مفتاح الخريطة',
  'embedding.description': 'ما تعرضه الخريطة',
  'embedding.table': 'الخريطة في جدول',
  'embedding.sources': 'المصادر',
  'embedding.source': 'المصدر {number}',
  'embedding.edition': 'مفترق الطرق، الإصدار {edition} بتاريخ {date}.',
  'embedding.open': 'الفتح في الأطلس',
  'embedding.changed': 'تغيّر منذ إعداد هذه الصفحة:',
  'embedding.current': 'عرض الصفحة الحالية',
  'embedding.route':
    '{route}: {count, plural, zero {# وصلة} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}} في المشهد، بطول إجمالي {length}؛ الأطراف: {places}.',
  'embedding.feeders': 'وصلات لا تتبع دربًا مسمّى: {count, number}، بطول إجمالي {length}؛ الأطراف: {places}.',
  'embedding.markets': 'ما ينتقل عليها: {markets}.',
  'embedding.evidence':
    'من أصل {count, plural, zero {# وصلة} one {وصلة واحدة} two {وصلتين} few {# وصلات} many {# وصلة} other {# وصلة}} في المشهد: {brief, number} {brief, plural, one {يسميها} zero {يسميها} two {يسميها} few {يسميها} many {يسميها} other {يسميها}} الموجز، و{literature, number} موثقة في مصادر أخرى، و{reference, number} بيانات مرجعية، و{illustrative, number} مرسومة للتوضيح.',
  'embedding.ports': 'الموانئ في المشهد: {ports}.',
  'embedding.places': 'الأماكن والمؤسسات والقضايا والأحداث في المشهد: {places}.',
  'embedding.band': '{route}: نطاق، كما يرويه الموجز: اتجاه لا مسار.',
  'embedding.nothing': 'لا يُرسم في هذا المشهد درب ولا ميناء ولا مكان: فهو يعرض البلدان والأقاليم وحدودها.',
  'embedding.column.name': 'الاسم',
  'embedding.column.kind': 'النوع',
  'embedding.column.markets': 'الأسواق، واتجاهها',
  'embedding.column.evidence': 'مصدر معرفتنا',
  'embedding.column.sources': 'المصادر',
  'embedding.forward': '{market}: من {from} إلى {to}',
  'embedding.border': 'حدود ({border})',
  'embedding.more': '{list} و{count, number} غيرها',
};

export default embedding;
