import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': 'يسار',
  'split.right': 'يمين',
  'split.map': 'خريطة النصف الأيمن: {name}',
  'split.missing': 'لا يمكن رسم هذا النصف: ليس لدى المتصفح خريطة ثانية.',
  'split.handle': 'الخط الفاصل بين نصفي الخريطة',
  'split.value': '{left} {first}، {right} {second}',
  'split.swipe': 'بخط يُسحب',
  'split.beside': 'جنبًا إلى جنب',
  'split.bar': 'المقارنة',
  'split.date': '{side}: حتى',
  'split.latest': 'أحدث تاريخ',
  'split.wrongDate': 'اكتب سنة أو شهرًا أو يومًا، مثل 2006 أو 2006-05 أو 2006-05-31.',
  'split.swap': 'تبديل اليسار واليمين',
  'split.end': 'إنهاء المقارنة',
  'split.note': 'الطبقات والمرشحات وخط الزمن تغيّر الخريطة اليسرى.',
};

export default splitView;
