import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'العرض على الخريطة بوصفها',
  'incidentMap.points': 'نقاطًا',
  'incidentMap.density': 'كثافة',
  'incidentMap.hexagons': 'سداسيات',
  'incidentMap.legs': 'على امتداد الوصلات',
  'incidentMap.difference': 'الفرق على امتداد الوصلات',
  'incidentMap.clusters': 'عناقيد خارج الشبكة',
  'incidentMap.about.points':
    '{count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}، كلٌّ في موضعه؛ وبلا مكان {unplaced}.',
  'incidentMap.about.density':
    'عدد السجلات في 1000 كم²، بعد التنعيم: يُوزَّع كل سجل على نحو {km} حوله. وما كان أقل من الفئة الأولى يُترك فارغًا.',
  'incidentMap.about.density.measured':
    'الكميات في 1000 كم²، بعد التنعيم: تُوزَّع كل كمية على نحو {km} حولها. وما كان أقل من الفئة الأولى يُترك فارغًا.',
  'incidentMap.about.hexagons':
    '{count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} في سداسيات مساحة كل منها {area}، وتصغر كلما كبّرت الخريطة؛ وبلا مكان {unplaced}.',
  'incidentMap.about.hexagons.measured':
    '{sum} في سداسيات مساحة كل منها {area}، وتصغر كلما كبّرت الخريطة؛ وبلا مكان {unplaced}.',
  'incidentMap.counting': 'جارٍ العدّ…',
  'incidentMap.legend': 'مفتاح السجلات على الخريطة',
  'incidentMap.noMarket': 'بلا سوق',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': 'من {from} إلى {to}',
  'incidentMap.class.more': '{from} فأكثر',
  'incidentMap.perArea': '{class} في 1000 كم²',
  'incidentMap.hexagonTable': 'جدول السداسيات',
  'incidentMap.column.middle': 'وسط السداسي',
  'incidentMap.column.records': 'السجلات',
  'incidentMap.place': '{lat} درجة شمالًا، {lng} درجة شرقًا',
  'incidentMap.about.legs':
    '{count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} على مسافة لا تتجاوز {km} من وصلة. وعرض الشريطين على جانبي الوصلة بقدر السجلات في كل جانب، بالنظر في اتجاهها؛ والعدد للجانبين. اضغط على عدد، أو على وصلة في الجدول، لسجلاتها وحدها.',
  'incidentMap.about.legs.measured':
    '{sum} على مسافة لا تتجاوز {km} من وصلة. عرض الشريط: الكمية في ذلك الجانب. العدد: الجانبان.',
  'incidentMap.strip':
    '{count, plural, zero {# سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} في جانب واحد',
  'incidentMap.strip.measured': '{sum} في جانب واحد',
  'incidentMap.offCorridor': 'على مسافة تزيد على {km} من أي وصلة',
  'incidentMap.unplaced': 'بلا مكان',
  'incidentMap.legTable': 'جدول الوصلات',
  'incidentMap.column.leg': 'الوصلة',
  'incidentMap.column.left': 'يسار',
  'incidentMap.column.on': 'على الخط',
  'incidentMap.column.right': 'يمين',
  'incidentMap.column.all': 'الكل',
  'incidentMap.chooseLeg': 'السجلات عند {leg} فقط',
  'incidentMap.own.alone': 'تُحسب سجلاتك على وصلات «{name}»، لا على وصلات الأطلس.',
  'incidentMap.own.added': 'تُحسب سجلاتك عند أقرب وصلة، من الأطلس أو من «{name}».',
  'incidentMap.own.failed': 'تعذر حساب سجلاتك على وصلات «{name}».',
  'incidentMap.own.section': '{name} (شبكتك)',
  'incidentMap.splitView.hexagons': 'سجلات في سداسيات مساحة كل منها {area}، وتصغر كلما كبّرت الخريطة.',
  'incidentMap.splitView.legs':
    'سجلات على مسافة لا تتجاوز {km} من وصلة. وعرض الشريطين على جانبيها بقدر السجلات في كل جانب، بالنظر في اتجاهها، وبالمقياس نفسه في نصفي الخريطة؛ والعدد للجانبين.',
  'incidentMap.splitView.atLegs': 'ضمن {km} من وصلة',
  'incidentMap.splitView.sides': 'يسار {left}، على الخط {on}، يمين {right}',
  'incidentMap.here': 'السجل {number} من {count} هنا',
  'incidentMap.here.before': 'السابق',
  'incidentMap.here.next': 'التالي',
  'incidentMap.goTo': 'عرض {place} على الخريطة',
};

export default incidentMap;
