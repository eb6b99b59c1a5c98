import type { Translated } from '../../messages.ts';
import type en from '../en/compare.ts';

const compare: Translated<typeof en> = {
  'compare.title': 'مقارنة فترات أو مجموعات',
  'compare.region': 'ما تجري مقارنته، في جدول',
  'compare.what': 'ما تجري مقارنته',
  'compare.before': 'الفترة بما سبقها مباشرة وبالطول نفسه',
  'compare.year': 'الفترة بالأيام نفسها من العام السابق',
  'compare.groups': 'مجموعتان إحداهما بالأخرى',
  'compare.none': 'اختر أولًا فترة لها بداية ونهاية، مثلًا بمدّها فوق الأعمدة أعلاه.',
  'compare.noGroups': 'لا يوجد ما تُقسم السجلات بحسبه إلى مجموعتين.',
  'compare.source': 'المجموعات بحسب',
  'compare.column': 'العمود «{name}»',
  'compare.first': 'المجموعة الأولى',
  'compare.second': 'المجموعة الثانية',
  'compare.others': 'سائر السجلات',
  'compare.empty': 'لا شيء مدوّن',
  'compare.by': 'العدّ بحسب',
  'compare.measure': 'القياس بوصفه',
  'compare.measure.counts': 'المجموع',
  'compare.measure.shares': 'الحصة من مجموع كل منهما',
  'compare.days':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'compare.ratio.periods': 'عدد الأضعاف في اليوم',
  'compare.ratio.groups': 'عدد الأضعاف',
  'compare.ratio.shares': 'عدد أضعاف الحصة',
  'compare.interval': '{ratio} (من {low} إلى {high})',
  'compare.counts.more': 'أكثر',
  'compare.counts.fewer': 'أقل',
  'compare.shares.more': 'حصة أكبر',
  'compare.shares.fewer': 'حصة أصغر',
  'compare.unsure': 'قد يكون مصادفة',
  'compare.sort': 'ترتيب بحسب هذا',
  'compare.method':
    'بين القوسين ما تتركه الأعداد مفتوحًا عند 95 في المائة: يُفترض أن العددين وليدا المصادفة حول معدل ثابت (توزيع بواسون)، ويُعطى المجال الدقيق للنسبة بينهما (Przyborowski وWilenski عام 1940، وClopper وPearson عام 1934). ويدل ذلك على مدى ما قد تفسره المصادفة من الفرق، لا على سببه. وبين صفوف كثيرة يتميز صف من كل عشرين بالمصادفة وحدها.',
  'compare.method.shares':
    'تقاس الحصة على مجموع جانبها الذي يؤخذ ثابتًا. ولذلك تكون المجالات أميل إلى الاتساع منها إلى الضيق.',
  'compare.method.amounts':
    'تتفاوت الكميات أكثر من الأعداد، لذلك يشمل كل حد أكبر كمية مرة أخرى (وفق Fay و Feuer 1997).',
  'compare.without': 'سجلات بلا هذه الكمية',
  'compare.method.groups': 'يُعلَّق هنا المرشح القائم على ما يميز المجموعتين.',
  'compare.map.about':
    '{first} مقابل {second}. عند كل وصلة العددان. وكلما زاد عرض الخط كان أدنى فرق بينهما أكبر، عند 95 في المائة: إلى 1.5 ضعف، وإلى 3 أضعاف، وأكثر.',
  'compare.map.more': '▲ الأول أكثر',
  'compare.map.fewer': '▼ الأول أقل',
  'compare.map.unsure': 'بلا علامة: قد لا يكون هناك تغيّر أيضًا، وقد يكون مصادفة',
  'compare.map.counted':
    '{count, plural, zero {# وصلة} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}} بسجلات من هذا أو ذاك: الأول أكثر عند {more}، وأقل عند {fewer}، وقد يكون مصادفة عند {unsure}.',
  'compare.map.change': 'تغيير ما تجري مقارنته',
  'compare.map.begin': 'لا شيء قيد المقارنة بعد.',
  'compare.map.legs': 'تُقارن الوصلات بعضها ببعض: فلا شيء من ذلك يُعرض على امتداد الوصلات.',
  'compare.map.table': 'جدول الفروق',
  'compare.view': 'على الخريطة',
  'compare.view.all': 'كل ما يمر، مجموعًا',
  'compare.view.difference': 'الفرق على امتداد الوصلات',
  'compare.half.records':
    '{count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
  'compare.period': 'من {from} إلى {to}',
  'compare.choosePeriod': 'الفترة',
};

export default compare;
