import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  'scene.problem.not-a-number': 'يتطلب «{parameter}» عددًا؛ و«{value}» ليس عددًا.',
  'scene.problem.out-of-range': 'كان «{parameter}» خارج المدى ({value}) فأُعيد إليه.',
  'scene.problem.incomplete-position': '«{parameter}» وحده ليس موقعًا: «lng» و«lat» متلازمان.',
  'scene.problem.unknown-value': 'لا يمكن أن يكون «{parameter}» هو «{value}».',
  'scene.problem.unknown-feature': 'لا شيء في هذا الإصدار معرّفه «{value}» («{parameter}»).',
  'scene.problem.unknown-market': 'يسمّي «{parameter}» سوقًا ليست في هذا الإصدار: «{value}».',
  'scene.problem.unknown-route': 'يسمّي «{parameter}» دربًا ليس في هذا الإصدار: «{value}».',
  'scene.problem.unknown-passage': 'ليس في الموجز مقطع «{value}» («{parameter}»).',
  'scene.problem.unknown-story':
    'ليس في هذا الإصدار إحاطة «{value}» («{parameter}»). وتُعرض قائمة الإحاطات بدلًا منه.',
  'scene.problem.unknown-chapter': 'ليس في هذه الإحاطة فصل «{value}» («{parameter}»). وتبدأ بفصلها الأول.',
  'scene.problem.not-a-date':
    'يتطلب «{parameter}» تاريخًا بصيغة YYYY أو YYYY-MM أو YYYY-MM-DD؛ و«{value}» ليس تاريخًا.',
  'scene.problem.reversed-period': 'انتهت الفترة قبل أن تبدأ ({value})؛ فبُدّل طرفاها.',
  'scene.problem.repeated': 'أُعطي «{parameter}» أكثر من مرة؛ ولا يُعتد إلا بالأولى.',
  'scene.problem.clashing-layers': 'يطلب «{parameter}» طبقتين تحجب إحداهما الأخرى؛ وتُركت «{value}».',
  'scene.problem.unknown-parameter': 'لا معنى لـ «{parameter}» في هذه النسخة.',
  'scene.problem.unknown-version': 'أنشأت الرابطَ نسخةٌ لا تعرفها هذه النسخة ({value})؛ ويُعرض ما أمكنت قراءته.',
  'export.error.tooLarge': 'الصورة أكبر مما يحتمله هذا المتصفح',
  'export.error.noCanvas': 'لم يوفر هذا المتصفح مساحة للرسم',
  'export.error.notDrawn': 'لم يستطع هذا المتصفح رسمها',
  'export.error.notMade': 'نفدت ذاكرة هذا المتصفح',
  'export.error.noFont': 'لم يصل ملف خط',
  'export.error.noPart': 'لم يصل ملف من ملفات الموقع',
  'export.error.otherPart': 'أحد ملفات الموقع من نسخة أخرى؛ أعد تحميل الصفحة',
  'error.data.title': 'تعذّر تحميل الأطلس',
  'error.unexpected.title': 'حدث خطأ هنا',
  'error.unexpected.what': 'توقف هذا الجزء من الصفحة عن العمل: {reason}.',
  'error.unexpected.do': 'اختياراتك محفوظة في شريط العنوان. أعد التحميل لتشغيل هذا الجزء من جديد.',
  'error.reload': 'إعادة التحميل',
  'scene.problems.title': 'تعذّر تنفيذ أجزاء من الرابط',
  'error.data.unreachable':
    'تعذّر جلب الملف «{file}». تحقق من الاتصال وأعد المحاولة؛ وما فُتح من قبل يعمل من دون اتصال.',
  'error.data.status':
    'أجاب الخادم بالرمز {status} عن الملف «{file}». أعد المحاولة لاحقًا، أو أبلغ القائم على هذا الموقع.',
  'error.data.unreadable':
    'وصل الملف «{file}»، لكنه ليس البيانات التي تقرؤها هذه النسخة ({detail}). أعد تحميل الصفحة للحصول على ملفات متوافقة.',
  'error.data.cancelled': 'أُوقف التحميل. أعد المحاولة للمتابعة.',
};

export default failures;
