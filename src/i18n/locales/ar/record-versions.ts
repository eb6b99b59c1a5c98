import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'مقارنة مع {name}',
  'versions.failed':
    'تعذّرت مقارنة هذا الملف بالسجلات التي على الخريطة. السجلات الموجودة في كليهما ستُعدّ مرتين.',
  'versions.none': 'لا يوجد في هذا الملف أي سجل من سجلات {name}.',
  'versions.some':
    'الموجود على الخريطة من قبل، من {name}: {count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}.',
  'versions.same': 'كل السجلات موجودة على الخريطة من قبل، من {name}، ولم يتغير أي منها.',
  'versions.added': 'جديد',
  'versions.changed': 'متغيّر',
  'versions.unchanged': 'بلا تغيير',
  'versions.gone': 'لم يعد موجودًا',
  'versions.answers': 'تُستخدم إجاباتك عن {name} مرة أخرى.',
  'versions.keeps': 'تبقى التقييمات مع سجلاتها. ويُحفظ الإصدار السابق، ويمكنك الرجوع إليه.',
  'versions.update': 'تحديث {name}',
  'versions.beside': 'إذا استوردت الملف بدل التحديث، عُدّت هذه السجلات مرتين.',
  'versions.updated': 'حُدّث {name}. الجديد: {added}؛ المتغيّر: {changed}؛ ما لم يعد موجودًا: {gone}.',
  'versions.keys': 'الأعمدة التي تميز كل سجل',
  'versions.keys.all': 'إذا لم تختر أي عمود، عُدّ السجلان سجلًا واحدًا عندما تتطابق كل خاناتهما.',
  'versions.onlyNewer': 'في هذا الملف فقط: {columns}',
  'versions.onlyOlder': 'في {name} فقط: {columns}',
  'versions.lines': 'قائمة التغيرات',
  'versions.line.what': 'التغير',
  'versions.line.record': 'السجل',
  'versions.line.before': 'قبل',
  'versions.line.after': 'بعد',
  'versions.leftOut':
    'خارج القائمة أيضًا: {count, plural, zero {# تغير} one {تغير واحد} two {تغيران} few {# تغيرات} many {# تغيرًا} other {# تغير}}.',
  'versions.earlier':
    '{count, plural, zero {# إصدار سابق} one {إصدار سابق واحد} two {إصداران سابقان} few {# إصدارات سابقة} many {# إصدارًا سابقًا} other {# إصدار سابق}}',
  'versions.of': '{name}، مستورد {time}',
  'versions.next': 'في الإصدار التالي، الجديد: {added}؛ المتغيّر: {changed}؛ ما لم يعد موجودًا: {gone}',
  'versions.open': 'الرجوع إلى هذا الإصدار',
  'versions.missing': 'ملفه مفقود.',
  'versions.shared':
    'المشترك مع {name}: {count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}. ويُعدّ المشترك مرتين ما دام الملفان معروضين.',
};

export default recordVersions;
