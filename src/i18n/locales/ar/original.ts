import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'الموجز نفسه',
  'original.intro':
    'من لديه الموجز يستطيع فتحه هنا: فيوضع بجانب الخلاصة، مقطعًا مقطعًا. ويُقرأ في هذا المتصفح ولا يُرسل إلى أي مكان.',
  'original.open': 'فتح الموجز…',
  'original.openOther': 'فتح مستند آخر…',
  'original.formats': 'Markdown أو نص عادي أو PDF أو Word (DOCX)؛ ويمكن أيضًا إفلات ملف على النص.',
  'original.reading': 'جارٍ قراءة {name}…',
  'original.recognising': 'جارٍ البحث عن المقاطع في {name}…',
  'original.delete': 'إغلاقه ونسيانه',
  'original.keep': 'حفظه في هذا المتصفح',
  'original.keep.note': 'للزيارة القادمة. يبقى على هذا الجهاز، ويمكن نسيانه في أي وقت.',
  'original.view': 'النص المعروض',
  'original.view.digest': 'الخلاصة',
  'original.view.original': 'الأصل',
  'original.view.both': 'كلاهما',
  'original.report.brief': 'هذا هو الموجز: وُجد من مقاطعه {matched, number} من أصل {all, number} في {name}.',
  'original.report.changed':
    'مقاطع متغيرة: {count, plural, zero {# مقطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} other {# مقطع}}',
  'original.report.unmatched':
    'مقاطع لم توجد: {count, plural, zero {# مقطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} other {# مقطع}}',
  'original.report.extra':
    'نص لا يتبع أي مقطع: {count, plural, zero {# جزء من النص} one {جزء واحد من النص} two {جزءان من النص} few {# أجزاء من النص} many {# جزءًا من النص} other {# جزء من النص}}',
  'original.report.foreign':
    '{name} ليس الموجز: لم يوجد فيه أي من مقاطعه. ويُعرض مستندًا قائمًا بذاته، مع الأسماء التي تعرفها الخريطة.',
  'original.unmatched': 'لم يوجد بثقة في {name}.',
  'original.changed': 'يختلف عن إصدار 2024.',
  'original.label': 'الأصل',
  'original.digestLabel': 'الخلاصة',
  'original.related': 'مستند ذو صلة: {name}',
  'original.related.more': 'عرض المزيد',
  'original.related.print': 'طباعة هذا المستند',
  'original.related.cut': '{name} أطول مما يمكن طباعته هنا: تُركت البقية.',
  'original.warning.misnamed':
    'ينتهي اسمه بالامتداد {extension}، لكنه {format, select, pdf {ملف PDF} docx {مستند Word} other {نص عادي}}؛ وقُرئ على هذا الأساس.',
  'original.warning.html': 'هو صفحة ويب: رموز تنسيقها بين النص.',
  'original.warning.legacy-encoding':
    'ليس بترميز Unicode؛ وقد تكون الأحرف من خارج لغات أوروبا الغربية خاطئة.',
  'original.warning.spoiled-characters':
    'تعذّرت قراءة {count, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'original.warning.pages-without-text': 'صفحات بلا نص: {pages}.',
  'original.warning.pages-damaged': 'صفحات تعذّرت قراءتها: {pages}.',
  'original.failed': 'تعذّر فتح {name}.',
  'original.failure.empty': 'الملف فارغ. اختر ملف الموجز نفسه.',
  'original.failure.too-large': 'حجمه أكبر من {limit} ميغابايت. والموجز أصغر بكثير: اختر ملفه هو.',
  'original.failure.unreadable': 'تعذّرت على المتصفح قراءته: ربما نُقل أو هو مجلد. اختره من جديد.',
  'original.failure.binary': 'لا نص فيه. اختر ملف PDF أو مستند Word (DOCX) أو Markdown أو نصًا عاديًا.',
  'original.failure.unsupported-format':
    'الملفات من النوع {format} لا تُقرأ. احفظه بصيغة PDF أو DOCX أو نصًا عاديًا وافتح ذلك.',
  'original.failure.encrypted': 'يطلب كلمة مرور. احفظ نسخة من دونها وافتحها.',
  'original.failure.damaged':
    'الملف تالف{part, select, none {} other { عند {part}}}. اجلبه من جديد، أو افتح صيغة أخرى.',
  'original.failure.no-text': 'صفحاته صور بلا نص. طبّق عليه أولًا التعرف الضوئي على النص (OCR).',
  'original.failure.zip-bomb': 'يبلغ بعد فك ضغطه أكثر بكثير مما يحويه مستند، فلم يُفتح.',
  'original.failure.reader-missing':
    'تعذّر جلب الجزء الذي يقرأ {format} من هذا الموقع. أعد المحاولة مع وجود شبكة.',
  'original.failure.cancelled': 'أُلغي الفتح.',
  'original.failure.too-slow': 'استغرقت قراءته أكثر من {seconds, number} ثانية فأُوقفت. افتحه نصًا عاديًا.',
  'original.failure.not-started': 'تعذّر تشغيل قارئ الملفات. أعد تحميل الصفحة وحاول مرة أخرى.',
  'original.failure.crashed': 'فشلت قراءته على نحو غير متوقع. افتحه بصيغة أخرى؛ ولم يضع شيء آخر.',
};

export default original;
