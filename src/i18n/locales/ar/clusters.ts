import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} على مسافة تزيد على {km} من أي وصلة: {inside} في {clusters, plural, zero {# عنقود} one {عنقود واحد} two {عنقودين} few {# عناقيد} many {# عنقودًا} other {# عنقود}}، و{alone} خارجها.',
  'clusters.candidate':
    'كل عنقود مرشح لأن يكون وصلة، استنادًا إلى سجلاتك لا إلى الأطلس. وتقارب السجلات يدل على مكان تدوينها، وقد يكون مكان تفتيش كما قد يكون طريقًا.',
  'clusters.within': 'متقاربة ضمن مسافة، كم',
  'clusters.least': 'الحد الأدنى لعدد السجلات',
  'clusters.looking': 'جارٍ البحث عن العناقيد…',
  'clusters.failed': 'تعذّر العثور على العناقيد. غيّر المسافة أو المرشحات لإعادة المحاولة.',
  'clusters.none': 'لا توجد هناك سجلات متقاربة إلى هذا الحد.',
  'clusters.outline': 'مرشح: المنطقة المحيطة بسجلات عنقود، مع مجموعها',
  'clusters.record': 'سجل على مسافة تزيد على {km} من أي وصلة',
  'clusters.table': 'جدول العناقيد',
  'clusters.column.place': 'المكان',
  'clusters.column.records': 'السجلات',
  'clusters.column.span': 'من – إلى',
  'clusters.column.size': 'أقصى بعد عن وسطه',
  'clusters.place': 'على مسافة {km} {direction} {node}',
  'clusters.here': 'حول {node}',
  'clusters.goTo': 'العرض على الخريطة: {place}',
  'clusters.gone': 'تعرض الخريطة العنقود: {place}.',
  'clusters.undated': 'بلا تواريخ',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'شمال',
  'clusters.direction.ne': 'شمال شرق',
  'clusters.direction.e': 'شرق',
  'clusters.direction.se': 'جنوب شرق',
  'clusters.direction.s': 'جنوب',
  'clusters.direction.sw': 'جنوب غرب',
  'clusters.direction.w': 'غرب',
  'clusters.direction.nw': 'شمال غرب',
  'clusters.method':
    'الطريقة: DBSCAN (Ester وآخرون، عام 1996) على مسافات الدائرة العظمى على الكرة المتوسطة، بفارق لا يتجاوز 0.5 في المائة عن المجسم الإهليلجي. والسجل الذي يوجد ضمن المسافة منه العدد المحدد على الأقل، بما فيه هو نفسه، يُعدّ نواة؛ والنوى المتقاربة عنقود واحد، والسجلات الأخرى القريبة من نواة تتبع أقربها. والسجلات نفسها تعطي العناقيد نفسها. والمنطقة هي أصغر منطقة محدبة، مع هامش حولها.',
};

export default clusters;
