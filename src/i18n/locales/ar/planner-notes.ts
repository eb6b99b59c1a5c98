import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'ملاحظاتك',
  'plannerNotes.private': 'لك وحدك: ليست في أي رابط أو صورة أو إحاطة أو صفحة للآخرين.',
  'plannerNotes.unkept': 'لا تُحفظ في هذا المتصفح: تنتهي ملاحظاتك مع الصفحة.',
  'plannerNotes.text': 'الملاحظة',
  'plannerNotes.room':
    '{count, plural, zero {لم يبق حرف.} one {بقي حرف واحد.} two {بقي حرفان.} few {بقيت # أحرف.} many {بقي # حرفًا.} other {بقي # حرف.}}',
  'plannerNotes.full': 'لا تتسع الملاحظة لأكثر من {count} حرف. اكتب الباقي في ملاحظة أخرى.',
  'plannerNotes.tooMany': 'لا يمكن حفظ أكثر من {count} ملاحظة. احذف بعضها أولًا.',
  'plannerNotes.half': 'مكتوبة جزئيًا ولم تُحفظ بعد.',
  'plannerNotes.save': 'حفظ الملاحظة',
  'plannerNotes.discard': 'التخلص منها',
  'plannerNotes.change': 'تغيير',
  'plannerNotes.remove': 'حذف',
  'plannerNotes.made': 'كُتبت {time}',
  'plannerNotes.changed': 'كُتبت {made} وغُيّرت {changed}',
  'plannerNotes.saved': 'حُفظت الملاحظة.',
  'plannerNotes.removed': 'حُذفت الملاحظة. يمكن التراجع عن ذلك.',
  'plannerNotes.discarded': 'تم التخلص مما كُتب جزئيًا.',
  'plannerNotes.all': 'كل ملاحظاتك',
  'plannerNotes.none':
    'لم تكتب أي ملاحظة بعد. اكتبها هنا أو عند معلم أو بجانب مقطع من الموجز أو في مكان على الخريطة.',
  'plannerNotes.search': 'بحث',
  'plannerNotes.found':
    '{count, plural, =0 {لا ملاحظة} zero {لا ملاحظة} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}} من {all}',
  'plannerNotes.order': 'الترتيب',
  'plannerNotes.order.changed': 'آخر تغيير أولًا',
  'plannerNotes.order.made': 'الأقدم أولًا',
  'plannerNotes.order.tie': 'حسب ما تتناوله',
  'plannerNotes.of.work': 'عن العمل ككل',
  'plannerNotes.write.work': 'عن العمل ككل…',
  'plannerNotes.of.place': 'مكان عند {position}',
  'plannerNotes.of.gone': 'ما تتحدث عنه غير موجود في هذا الإصدار: {id}',
  'plannerNotes.go': 'عرض: {name}',
  'plannerNotes.onMap': 'وضع علامات لها على الخريطة',
  'plannerNotes.placed': 'ملاحظة في مكان على الخريطة…',
  'plannerNotes.place.region': 'مكان ملاحظة على الخريطة',
  'plannerNotes.place.hint':
    'اضغط على الخريطة حيث مكان الملاحظة. بلوحة المفاتيح: الأسهم تحرك الصليب، ومع Shift بخطوات صغيرة؛ Enter يضع الملاحظة هناك، وEscape يلغيها.',
  'plannerNotes.place.put': 'وضعها عند الصليب',
  'plannerNotes.mark':
    '{count, plural, zero {لا ملاحظات} one {ملاحظتك} two {ملاحظتان لك} few {# ملاحظات لك} many {# ملاحظة لك} other {# ملاحظة لك}}: {name}',
  'plannerNotes.file': 'كملف',
  'plannerNotes.file.csv': 'حفظ كجدول (CSV)',
  'plannerNotes.file.geojson': 'حفظ بصيغة GeoJSON',
  'plannerNotes.file.open': 'أخذ ملاحظات من ملف…',
  'plannerNotes.file.about': 'من يحصل على مثل هذا الملف يستطيع قراءة ملاحظاتك. وليس فيه ما كُتب جزئيًا.',
  'plannerNotes.file.name': 'ملاحظات',
  'plannerNotes.file.taken':
    '{count, plural, =0 {كل ملاحظات «{name}» موجودة هنا.} zero {كل ملاحظات «{name}» موجودة هنا.} one {أُخذت ملاحظة واحدة من «{name}»، جديدة أو غُيّرت لاحقًا.} two {أُخذت ملاحظتان من «{name}»، جديدتان أو غُيّرتا لاحقًا.} few {أُخذت # ملاحظات من «{name}»، جديدة أو غُيّرت لاحقًا.} many {أُخذت # ملاحظة من «{name}»، جديدة أو غُيّرت لاحقًا.} other {أُخذت # ملاحظة من «{name}»، جديدة أو غُيّرت لاحقًا.}}',
  'plannerNotes.file.unreadable': 'لا يستطيع المتصفح قراءة «{name}». تحقق من وجوده واختره من جديد.',
  'plannerNotes.file.too-large': '«{name}» أكبر من أن يكون ملف ملاحظات. لم يؤخذ شيء.',
  'plannerNotes.file.none': '«{name}» ليس جدولًا أو GeoJSON لملاحظات كما تُحفظ هنا. لم يؤخذ شيء.',
  'plannerNotes.file.not-json':
    '«{name}» ليس GeoJSON: تتعذر قراءة السطر {line}، العمود {column}. لم يؤخذ شيء.',
  'plannerNotes.file.record': 'الملاحظة {number} في «{name}» ليست كما تُحفظ الملاحظات هنا. لم يؤخذ شيء.',
  'plannerNotes.onPaper': 'مع ملاحظاتك على الورق',
};

export default plannerNotes;
