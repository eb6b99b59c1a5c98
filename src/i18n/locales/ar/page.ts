import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'مفترق الطرق',
  'app.subtitle': 'دروب الجريمة المنظمة في جنوب شرق أوروبا',
  'ui.close': 'إغلاق',
  'ui.dismiss': 'تجاهل',
  'ui.retry': 'إعادة المحاولة',
  'ui.skip': 'تخطٍّ',
  'ui.skipToMap': 'التخطي إلى الخريطة',
  'ui.skipToDetails': 'التخطي إلى التفاصيل',
  'ui.skipToTimeline': 'التخطي إلى خط الزمن',
  'ui.layersRegion': 'الأسواق والدروب والطبقات',
  'ui.mapRegion': 'الخريطة',
  'ui.detailsRegion': 'التفاصيل',
  'tool.layers': 'الطبقات',
  'ui.tab.feature': 'التفاصيل',
  'ui.tab.brief': 'الموجز',
  'tool.editor': 'إعداد',
  'tool.network': 'الشبكة',
  'ui.briefLoading': 'جارٍ جلب القارئ…',
  'ui.openTime': 'الزمن',
  'ui.sheet': 'اللوحات',
  'ui.sheetHandle': 'ارتفاع اللوحات',
  'ui.sheet.low': 'منخفض',
  'ui.sheet.half': 'نصف الشاشة',
  'ui.sheet.full': 'كامل',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'إخفاء اللوحات',
  'ui.showPanels': 'إظهار اللوحات',
  'tool.library': 'المكتبة',
  'tool.data': 'البيانات',
  'tool.explore': 'الاستكشاف',
  'tool.compare': 'المقارنة',
  'tool.areas': 'المناطق',
  'tool.dossiers': 'الملفات',
  'tool.notes': 'الملاحظات',
  'room.nav': 'الأقسام',
  'room.atlas': 'الأطلس',
  'room.briefings': 'الإحاطات',
  'room.plan': 'التخطيط',
  'room.publish': 'النشر',
  'ui.tab.record': 'السجل',
  'ui.menu': 'القائمة',
  'ui.tools': 'المشهد والأدوات',

  // Beside the words of every passage
  'passage.paraphrase':
    'إعادة صياغة منا، لا نص مكتب الأمم المتحدة المعني بالمخدرات والجريمة. هذا ليس من منشورات الأمم المتحدة.',
  'welcome.title': 'منطقة تُقرأ من موجز واحد',
  'welcome.intro':
    'يرسم هذا الأطلس ما يقوله الموجز السياساتي لمكتب الأمم المتحدة المعني بالمخدرات والجريمة عن الجريمة المنظمة في جنوب شرق أوروبا بشأن عشرة بلدان وأقاليم ودربين للاتجار غير المشروع وستة أسواق، ويبيّن لكل خط من القائل به.',
  'welcome.read.title': 'كيف تُقرأ الخريطة',
  'welcome.read.band': 'النطاق الباهت هو ما يقوله الموجز نفسه: اتجاه لا مسار.',
  'welcome.read.line':
    'خط متصل: وثيقة قرأناها، جزئيًا على الأقل، تفيد بوجود هذه السوق هنا أو في هذا البلد أو على هذا الدرب.',
  'welcome.read.dashed': 'شرطات طويلة: ورد في وثيقة لم نقرأ منها سوى ملخص.',
  'welcome.read.thin': 'خط رفيع: طريق أو سكة حديدية أو خدمة قائمة؛ لا يربط بها أي مصدر سوقًا.',
  'welcome.read.dotted': 'الخط المنقط من رسمنا نحن؛ لا يوثقه أي مصدر.',
  'welcome.read.schematic': 'لا يمثل أي خط مسارًا ممسوحًا. وعند الاقتراب تتسع الخطوط إلى ممرات.',
  'welcome.start.title': 'من أين تبدأ',
  'welcome.start.briefOnly': 'عرض ما يقوله الموجز فقط',
  'welcome.start.world': 'عرض الصلات ببقية العالم',
  'welcome.start.keyboard': 'الاستكشاف بلوحة المفاتيح',
  'welcome.counts':
    'البلدان والأقاليم التي تمر عبر المرشحات: {jurisdictions, number}، ومعها {legs, plural, zero {# وصلة} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}}، و{ports, plural, zero {# ميناء} one {ميناء واحد} two {ميناءان} few {# موانئ} many {# ميناءً} other {# ميناء}}، و{crossings, plural, zero {# معبر} one {معبر واحد} two {معبران} few {# معابر} many {# معبرًا} other {# معبر}}، و{places, plural, zero {# مكان} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}.',
  'notes.label': 'ملاحظات على الخريطة',
  'notes.handling': 'علامة التداول',
  'notes.kosovo':
    '* ينبغي أن تُفهم جميع الإشارات إلى كوسوفو في سياق قرار مجلس الأمن التابع للأمم المتحدة 1244 (1999).',
  'notes.boundaries': 'لا تنطوي الحدود والأسماء والتسميات على إقرار أو قبول من جانب الأمم المتحدة.',
  'notes.partMissing':
    'تعذّر جلب جزء من الأطلس، ولا يطلبه هذا المتصفح ثانية إلا عند تحميل الصفحة من جديد. تحقق من الاتصال ثم أعد التحميل: مشهدك محفوظ في العنوان.',
  'notes.documentStorage':
    'رفض هذا المتصفح تغيير ما يحفظه من مستندك. ولإزالته امسح بيانات هذا الموقع في إعدادات المتصفح.',
  'notes.settingsNotKept': 'لا يحفظ هذا المتصفح الإعدادات: تدوم إلى إغلاق الصفحة.',
  'notes.schematic': 'خطوط الدروب تخطيطية.',
  'offline.ready': 'مخزَّن: يعمل من الآن من دون شبكة.',
  'offline.update': 'نسخة جديدة من الأطلس جاهزة.',
  'offline.updateNow': 'الانتقال إليها',
};

export default page;
