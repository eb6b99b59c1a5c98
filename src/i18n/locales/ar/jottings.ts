import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'ملاحظاتك',
  'jottings.private': 'لك وحدك: ليست في أي رابط أو صورة أو إحاطة أو صفحة للآخرين.',
  'jottings.unkept': 'لا تُحفظ في هذا المتصفح: تنتهي ملاحظاتك مع الصفحة.',
  'jottings.text': 'الملاحظة',
  'jottings.room':
    '{count, plural, zero {لم يبق حرف.} one {بقي حرف واحد.} two {بقي حرفان.} few {بقيت # أحرف.} many {بقي # حرفًا.} other {بقي # حرف.}}',
  'jottings.full': 'لا تتسع الملاحظة لأكثر من {count} حرف. اكتب الباقي في ملاحظة أخرى.',
  'jottings.tooMany': 'لا يمكن حفظ أكثر من {count} ملاحظة. احذف بعضها أولًا.',
  'jottings.half': 'مكتوبة جزئيًا ولم تُحفظ بعد.',
  'jottings.save': 'حفظ الملاحظة',
  'jottings.discard': 'التخلص منها',
  'jottings.change': 'تغيير',
  'jottings.remove': 'حذف',
  'jottings.made': 'كُتبت {time}',
  'jottings.changed': 'كُتبت {made} وغُيّرت {changed}',
  'jottings.saved': 'حُفظت الملاحظة.',
  'jottings.removed': 'حُذفت الملاحظة. يمكن التراجع عن ذلك.',
  'jottings.discarded': 'تم التخلص مما كُتب جزئيًا.',
  'jottings.all': 'كل ملاحظاتك',
  'jottings.none':
    'لم تكتب أي ملاحظة بعد. اكتبها هنا أو عند معلم أو بجانب مقطع من الموجز أو في مكان على الخريطة.',
  'jottings.search': 'بحث',
  'jottings.found':
    '{count, plural, =0 {لا ملاحظة} zero {لا ملاحظة} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}} من {all}',
  'jottings.order': 'الترتيب',
  'jottings.order.changed': 'آخر تغيير أولًا',
  'jottings.order.made': 'الأقدم أولًا',
  'jottings.order.tie': 'حسب ما تتناوله',
  'jottings.of.work': 'عن العمل ككل',
  'jottings.write.work': 'عن العمل ككل…',
  'jottings.of.place': 'مكان عند {position}',
  'jottings.of.gone': 'ما تتحدث عنه غير موجود في هذا الإصدار: {id}',
  'jottings.go': 'عرض: {name}',
  'jottings.onMap': 'وضع علامات لها على الخريطة',
  'jottings.placed': 'ملاحظة في مكان على الخريطة…',
  'jottings.place.region': 'مكان ملاحظة على الخريطة',
  'jottings.place.hint':
    'اضغط على الخريطة حيث مكان الملاحظة. بلوحة المفاتيح: الأسهم تحرك الصليب، ومع Shift بخطوات صغيرة؛ Enter يضع الملاحظة هناك، وEscape يلغيها.',
  'jottings.place.put': 'وضعها عند الصليب',
  'jottings.place.giveUp': 'إلغاء',
  'jottings.mark':
    '{count, plural, zero {لا ملاحظات} one {ملاحظتك} two {ملاحظتان لك} few {# ملاحظات لك} many {# ملاحظة لك} other {# ملاحظة لك}}: {name}',
  'jottings.close': 'إغلاق',
  'jottings.file': 'كملف',
  'jottings.file.csv': 'حفظ كجدول (CSV)',
  'jottings.file.geojson': 'حفظ بصيغة GeoJSON',
  'jottings.file.open': 'أخذ ملاحظات من ملف…',
  'jottings.file.about': 'من يحصل على مثل هذا الملف يستطيع قراءة ملاحظاتك. وليس فيه ما كُتب جزئيًا.',
  'jottings.file.name': 'ملاحظات',
  'jottings.file.taken':
    '{count, plural, =0 {كل ملاحظات «{name}» موجودة هنا.} zero {كل ملاحظات «{name}» موجودة هنا.} one {أُخذت ملاحظة واحدة من «{name}»، جديدة أو غُيّرت لاحقًا.} two {أُخذت ملاحظتان من «{name}»، جديدتان أو غُيّرتا لاحقًا.} few {أُخذت # ملاحظات من «{name}»، جديدة أو غُيّرت لاحقًا.} many {أُخذت # ملاحظة من «{name}»، جديدة أو غُيّرت لاحقًا.} other {أُخذت # ملاحظة من «{name}»، جديدة أو غُيّرت لاحقًا.}}',
  'jottings.file.unreadable': 'لا يستطيع المتصفح قراءة «{name}». تحقق من وجوده واختره من جديد.',
  'jottings.file.too-large': '«{name}» أكبر من أن يكون ملف ملاحظات. لم يؤخذ شيء.',
  'jottings.file.none': '«{name}» ليس جدولًا أو GeoJSON لملاحظات كما تُحفظ هنا. لم يؤخذ شيء.',
  'jottings.file.not-json': '«{name}» ليس GeoJSON: تتعذر قراءة السطر {line}، العمود {column}. لم يؤخذ شيء.',
  'jottings.file.record': 'الملاحظة {number} في «{name}» ليست كما تُحفظ الملاحظات هنا. لم يؤخذ شيء.',
  'jottings.onPaper': 'مع ملاحظاتك على الورق',
};

export default jottings;
