import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'هذا الملف تالف أو غُيّر، ولا يمكن فتح أطلسه. احصل على نسخة جديدة منه. ولا يستطيع فتحه أيضًا متصفح أقدم من عام 2023.',
  'file.note': 'ملف بتاريخ {date} · {title}',
  'file.intro': 'الأطلس كله مع هذه الإحاطة في ملف واحد. لا يحتاج إلى شبكة ولا يطلب شيئًا من أحد.',
  'file.made': 'أُعدّ في {date} من الإصدار {edition} من البيانات.',
  'file.present': 'تقديم',
  'file.toMap': 'إلى الخريطة',
  'file.allBriefings': 'جميع الإحاطات',
  'file.length':
    '{chapters, plural, zero {# فصل} one {فصل واحد} two {فصلان} few {# فصول} many {# فصلًا} other {# فصل}} · {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'file.holds': 'محتوى هذا الملف',
  'file.compared': 'ما قورن حتى الآن: {done} من {total} من الأجزاء.',
  'file.asListed': 'جميع الأجزاء ({total}) مطابقة لبصمات SHA-256 في القائمة ({size} ميغابايت بعد فك الضغط).',
  'file.notAsListed':
    'غير مطابق للقائمة: {count, plural, zero {# جزء} one {جزء واحد} two {جزءان} few {# أجزاء} many {# جزءًا} other {# جزء}}. الملف تالف أو غُيّر. لا تعتمد عليه، واحصل على نسخة جديدة.',
  'file.limits':
    'هذا يكشف التلف لا التزوير: فمن يغيّر ملفًا يستطيع تغيير قائمته أيضًا. وللتأكد، قارن بصمة SHA-256 للملف كله بالبصمة المبلّغ عنها عند إعداده.',
  'file.part': 'الجزء',
  'file.bytes': 'البايتات',
  'file.is': 'مطابق للقائمة',
  'file.yes': 'نعم',
  'file.no': 'لا',
  'file.waiting': 'لم يُقارن بعد',
  'file.apart':
    'إطار الصفحة مع صورته الأولى، والقائمة نفسها، ليست أجزاء. ولا يشغّل المتصفح النصين البرمجيين إلا إذا كانا هما اللذين تسميهما سياسة الصفحة.',
};

export default oneFile;
