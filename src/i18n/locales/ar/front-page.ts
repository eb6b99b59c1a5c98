import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'الأرقام الرئيسية',
  'front.qualified.about': 'نحو {value}',
  'front.qualified.over': 'أكثر من {value}',
  'front.qualified.nearly': 'ما يقارب {value}',

  'front.schengen':
    'من البلدان والأقاليم داخل منطقة شنغن عند الحدود البرية؛ وكان عددها {before, number} في {day}.',
  'front.detections':
    'هو عدد حالات كشف العبور غير النظامي للحدود على درب غرب البلقان في عام {year}؛ وكان {peak} في عام {peakYear}.',
  'front.detections.note':
    'حالات كشف أبلغت عنها وكالة فرونتكس، لا أشخاص. ويتوقف عددها أيضًا على أماكن مراقبة الحدود وكيفيتها.',
  'front.seizures': '{market} في ميناء {port}، {date}: أكبر ضبطية مؤرخة في ميناء من موانئ المنطقة.',
  'front.seizures.note':
    'أكبر الضبطيات المؤرخة من الهيروين أو الكوكايين في موانئ المنطقة، وعددها {count, number}؛ من دون ما اختُلف في نوع المخدر فيه.',
  'front.scores':
    'هو متوسط درجات سوق «{market}» (عدد البلدان والأقاليم: {count, number})، وهو الأعلى بين الأسواق غير المشروعة البالغ عددها {markets, number}.',
  'front.scores.note':
    'درجات البلدان والأقاليم من 1 إلى 10 (النقاط). ومتوسطها (الخط) من حسابنا. بلا درجة: {unscored}.',
  'front.coverage':
    'من المقاطع تتحدث عن {name} بالذات، وهو العدد الأقل. ولا يتجاوز العدد {most, number} لأي بلد أو إقليم.',
  'front.coverage.note': 'لا تُعدّ المقاطع المتعلقة بمجموعة.',
  'front.changes': 'هو عدد الملاحظات المؤرخة التي تسجّل ما تغيّر منذ موجز عام {year}؛ وأحدثها بتاريخ {date}.',
  'front.passages':
    'هو عدد مقاطع الموجز، وكل منها معاد الصياغة؛ والمرتبط منها بأماكن على الخريطة {linked, number}.',
  'front.business-model': 'هو عدد مراحل نموذج الأعمال: الشكل الأول من الموجز، كما نعيد بناءه.',
  'front.landscape': 'هو عدد الأسواق غير المشروعة: الشكل الثاني من الموجز.',

  // In chapters, under the chart.
  'front.dated': 'التاريخ: {date}. المصدر:',
  'front.someRows': 'المعروض: الأعلى ({shown, number}) والأدنى من أصل {count, number}.',

  'front.series.eu': 'الاتحاد الأوروبي',
  'front.series.schengen': 'شنغن',
  'front.series.linked': 'مرتبطة بأماكن',
  'front.series.no-place': 'بلا مكان',
  'front.series.out-of-scope': 'خارج الموضوع',

  'front.finds': 'ضبطيات الهيروين أو الكوكايين',

  'front.table':
    'جدول و{count, plural, zero {# مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  'front.table.what': 'البند',
  'front.table.date': 'التاريخ',
  'front.table.market': 'السوق',
  'front.table.value': 'القيمة',
  'front.table.mean': 'المتوسط',
};

export default frontPage;
