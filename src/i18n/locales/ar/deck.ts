import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} من {count}',
  'deck.sources': 'يستند إلى',
  'deck.figure': 'رقم رئيسي',
  'deck.text': 'النص',
  'deck.notes': 'الملاحظات والإصدار والتاريخ',
  'deck.panel': 'خلفية النص',
  'deck.colophon': 'مفترق الطرق، الإصدار {edition} · أُعدّت الشرائح في {date}',
  'deck.map': 'الخريطة: {title}',
  'deck.map.about': 'خريطة الفصل «{title}». وهي تعرض {shown}.',
  'deck.map.plain': 'خريطة الفصل «{title}».',
  'deck.ground': 'الخلفية',
  'deck.sea': 'البحر',
  'deck.land': 'اليابسة',
  'deck.areas': 'المناطق',
  'deck.water': 'المياه والحدود',
  'deck.rivers': 'الأنهار',
  'deck.lakes': 'البحيرات',
  'deck.coast': 'الساحل',
  'deck.boundaries': 'الحدود',
  'deck.bands': 'النطاقات',
  'deck.band': 'النطاق: {name}',
  'deck.routes': 'الدروب',
  'deck.route': 'الدرب: {name}',
  'deck.feeders': 'خطوط لا تتبع دربًا مسمّى',
  'deck.line': '{route}: {name}',
  'deck.casings': 'حواف الخطوط',
  'deck.casing': 'الحافة: {name}',
  'deck.direction': 'الاتجاه: {name}',
  'deck.towns': 'المدن',
  'deck.symbols': 'الرموز',
  'deck.names': 'الأسماء',
  'deck.callout': 'التعليق: {name}',
  'deck.rest': 'بقية النص:',
  'deck.goesOn': 'التتمة في ملاحظات هذه الشريحة.',
  'deck.unseen': 'خارج مجال الرؤية على الخريطة:',
  'deck.full': 'المصادر كاملة:',
  'deck.cover.about':
    '{chapters, plural, zero {# فصل} one {فصل واحد} two {فصلان} few {# فصول} many {# فصلًا} other {# فصل}}، {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'deck.cover.sources':
    '{count, plural, zero {# مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}، بأرقام على كل شريحة، وبالكامل في ملاحظاتها',
  'deck.cover.contents': 'المحتويات',
  'deck.cover.more':
    '{count, plural, one {فصل واحد آخر، مذكور في الملاحظات} two {فصلان آخران، مذكوران في الملاحظات} few {# فصول أخرى، مذكورة في الملاحظات} many {# فصلًا آخر، مذكورة في الملاحظات} zero {# فصل آخر، مذكورة في الملاحظات} other {# فصل آخر، مذكورة في الملاحظات}}',
  'deck.cover.rest': 'بقية المحتويات:',
};

export default deck;
