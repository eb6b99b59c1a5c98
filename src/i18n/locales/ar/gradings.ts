import type { Translated } from '../../messages.ts';
import type en from '../en/gradings.ts';

const gradings: Translated<typeof en> = {
  'gradings.title': 'التقييمات',
  'gradings.intro': 'رأيك في كل سجل.',
  'gradings.saved': 'تُحفظ التقييمات في هذا المتصفح. تعود مع الملف ذاته، وتُعرض على ملف أحدث.',
  'gradings.found': 'قيّمت {count} من هذه السجلات في {file}.',
  'gradings.found.add': 'إضافة هذه التقييمات',
  'gradings.found.added': 'أضيفت التقييمات.',
  'gradings.found.refuse': 'عدم إضافة هذه التقييمات',
  'gradings.notSaved': 'تقييمات {name} غير محفوظة: تدوم إلى إغلاق الصفحة.',
  'gradings.by.reliability': 'موثوقية المصدر',
  'gradings.by.credibility': 'مصداقية المعلومات',
  'gradings.by.validation': 'التحقق',
  'gradings.by.impact': 'الأثر',
  'gradings.by.confidence': 'الثقة',
  'gradings.ungraded': 'غير مقيّم',
  'gradings.fromFile': 'في الملف: {grade}',
  'gradings.reliability.A': 'A · موثوق تمامًا',
  'gradings.reliability.B': 'B · موثوق عادةً',
  'gradings.reliability.C': 'C · موثوق إلى حد ما',
  'gradings.reliability.D': 'D · غير موثوق عادةً',
  'gradings.reliability.E': 'E · غير موثوق',
  'gradings.reliability.F': 'F · لا يمكن الحكم على موثوقيته',
  'gradings.credibility.1': '1 · أكدتها مصادر أخرى',
  'gradings.credibility.2': '2 · صحيحة على الأرجح',
  'gradings.credibility.3': '3 · ربما تكون صحيحة',
  'gradings.credibility.4': '4 · مشكوك فيها',
  'gradings.credibility.5': '5 · مستبعدة',
  'gradings.credibility.6': '6 · لا يمكن الحكم على صحتها',
  'gradings.validation.open': 'لم يُتحقق منه بعد',
  'gradings.validation.confirmed': 'مؤكد',
  'gradings.validation.disputed': 'متنازع فيه',
  'gradings.validation.refuted': 'مفنّد',
  'gradings.impact.low': 'منخفض',
  'gradings.impact.moderate': 'متوسط',
  'gradings.impact.high': 'مرتفع',
  'gradings.impact.severe': 'شديد',
  'gradings.confidence.low': 'ثقة منخفضة',
  'gradings.confidence.moderate': 'ثقة متوسطة',
  'gradings.confidence.high': 'ثقة عالية',
  'gradings.scale': 'الموثوقية والمصداقية بأحرف وأرقام نظام ستة في ستة (نظام الأميرالية).',
  'gradings.bulk': 'تقييم كل ما يمر',
  'gradings.bulk.grading': 'التقييم',
  'gradings.bulk.grade': 'التقدير',
  'gradings.bulk.do':
    'تقييم {count, plural, zero {# سجل} one {سجل واحد} two {سجلين} few {# سجلات} many {# سجلًا} other {# سجل}}',
  'gradings.bulk.done':
    'تم تقييم {count, plural, zero {# سجل} one {سجل واحد} two {سجلين} few {# سجلات} many {# سجلًا} other {# سجل}}: {grading}، {grade}.',
  'gradings.bulk.none': 'لا يتغير أي سجل: لكل ما يمر هذا التقدير من قبل.',
  'gradings.picked': 'تقييم السجلات المختارة',
  'gradings.picked.count':
    'المختار: {count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}.',
  'gradings.picked.hidden': 'تحجب المرشحات {count} غيرها، ولا تُقيّم.',
  'gradings.picked.clear': 'إلغاء الاختيار',
  'gradings.undo': 'تراجع',
  'gradings.redo': 'إعادة',
  'gradings.undone':
    'تم التراجع: {grading}، {count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}.',
  'gradings.redone':
    'تمت الإعادة: {grading}، {count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}.',
  'gradings.export': 'حفظ بصيغة CSV',
  'gradings.exporting': 'جارٍ الكتابة: {percent}',
  'gradings.exported':
    'تم حفظ {count, plural, zero {# سجل} one {سجل واحد} two {سجلين} few {# سجلات} many {# سجلًا} other {# سجل}}، مع التقييمات بالكلمات.',
};

export default gradings;
