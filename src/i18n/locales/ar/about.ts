import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  'about.title': 'حول أطلس مفترق الطرق',
  'about.what.title': 'ما هذا؟',
  'about.what':
    'خريطة للموجز السياساتي «An aid to strategic responses to organized crime in South-Eastern Europe» (مكتب الأمم المتحدة المعني بالمخدرات والجريمة، فيينا، 2024). وهي تبيّن ما يقوله الموجز، وما توثقه مصادر أخرى، وما هو بيانات مرجعية. وليست من منشورات الأمم المتحدة.',
  'about.limits':
    'لا يمثل أي خط مسارًا ممسوحًا، وليس هنا ما يصلح للاستخدام التكتيكي. ولا يظهر أي شخص. ولا يسمّي الموجز أي طريق أو معبر أو ميناء في المنطقة: فهذه مأخوذة من المصادر أدناه.',
  'about.languages': 'نصوص هذا الأطلس بلغات غير الإنجليزية لم يقرأها بعد ناطقون أصليون بها.',
  'about.notes.title': 'ملاحظات بشأن الأسماء والحدود',
  'about.edition.title': 'الإصدار',
  'about.edition': 'الإصدار {edition} بتاريخ {date}',
  'about.checked': 'جرى التحقق من الوقائع حتى {date}.',
  'about.corrections': 'التصويبات',
  'about.noCorrections': 'لم يصدر أي تصويب.',
  'about.cite.title': 'كيفية الاستشهاد',
  'about.cite':
    'مفترق الطرق (Crossroads): أطلس موجز مكتب الأمم المتحدة المعني بالمخدرات والجريمة عن الجريمة المنظمة في جنوب شرق أوروبا، الإصدار {edition} ({date}).',
  'about.sources.title': 'المصادر والتراخيص',
  'about.data.title': 'البيانات',
  'about.data': 'يمكن تنزيل الملفات المجمّعة وفتحها في أي نظام معلومات جغرافية.',
  'about.fonts': 'الخطوط: Noto Sans وNoto Serif، برخصة SIL Open Font License 1.1.',
  'figure.titleSelected': '{name}: دروب الجريمة المنظمة في جنوب شرق أوروبا',
  'figure.description':
    'خريطة بلدان المنطقة وأقاليمها العشرة مع درب البلقان ودرب البحر الأسود والموانئ والمعابر والأماكن. ويمكن قراءة المحتوى نفسه عنصرًا عنصرًا في لوحات الأطلس.',
  'figure.period': 'الفترة: {period}',
  'figure.briefOnly': 'ما يقوله الموجز نفسه فقط',
  'figure.sources': 'المصادر: {sources}',
  'figure.moreSources':
    '{count, plural, one {مصدر واحد آخر} two {مصدران آخران} few {# مصادر أخرى} many {# مصدرًا آخر} zero {# مصدر آخر} other {# مصدر آخر}} في الأطلس',
  'figure.colophon': 'مفترق الطرق، الإصدار {edition} · أُعدّت الصورة في {date}',
  'figure.notUnitedNations': 'هذه ليست خريطة من خرائط الأمم المتحدة.',
  'figure.scale': '{km, number} كم عند وسط الخريطة',
  'picture.intro': 'تعرض الصورة الخريطة كما هي، مع العنوان ومفتاح الخريطة والمصادر والملاحظتين.',
  'picture.flat': 'تُرى الصورة من الأعلى مباشرة: لا يُحتفظ بميل الخريطة.',
  'picture.format': 'الصيغة',
  'picture.png': 'PNG، للشرائح والمستندات',
  'picture.svg': 'SVG، للتحرير والطباعة',
  'picture.scale': 'الحجم',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} بكسل)',
  'picture.download': 'تنزيل',
  'picture.working': 'جارٍ رسم الصورة',
  'picture.done': 'الصورة في مجلد التنزيلات: {file}',
  'picture.failed': 'تعذّر إعداد الصورة: {reason}. جرّب حجمًا أصغر، أو صيغة SVG.',
};

export default about;
