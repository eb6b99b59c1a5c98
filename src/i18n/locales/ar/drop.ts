import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'أفلت لفتحه',
  'drop.leftOut':
    'تُفتح الملفات واحدًا واحدًا، وهنا {name}. {count, plural, one {تُرك الملف الآخر.} two {تُرك الملفان الآخران.} few {تُركت # ملفات أخرى.} many {تُرك # ملفًا آخر.} zero {تُرك # ملف آخر.} other {تُرك # ملف آخر.}}',
  'drop.later': 'فُتح {name}، وسيكون بجانب الخريطة عند انتهاء الإحاطة.',
  'drop.pick': 'فتح مشهد من جديد',
  'drop.pick.about':
    'الصورة المعدّة هنا تحمل مشهدها. اختر واحدة، أو أفلتها على الخريطة، فيعود المشهد كما كان.',
  'drop.pick.button': 'اختيار صورة…',
  'drop.opened': 'فُتح مشهد {name}.',
  'drop.chapter': 'أُعدّت الصورة من «{chapter}»، وهو فصل من الإحاطة «{title}».',
  'drop.presentFrom': 'التقديم من هنا',
  'drop.failed': 'لم يفتح {name} أي مشهد.',
  'drop.failure.too-large': 'حجمه أكبر من {limit} ميغابايت، وأكبر من أي صورة أُعدّت هنا.',
  'drop.failure.unreadable': 'تعذّرت على المتصفح قراءته: ربما نُقل. اختره من جديد.',
  'drop.failure.no-picture': 'ليس صورة PNG ولا SVG. اختر صورة أُعدّت هنا.',
  'drop.failure.damaged': 'الصورة مبتورة أو تالفة. اطلب إرسالها من جديد.',
  'drop.failure.nothing-carried':
    'لا تحمل مشهدًا: إما أنها أُعدّت في مكان آخر، أو أزال برنامج ما المشهد في طريقها. خذ الملف كما أُعدّ.',
  'drop.failure.not-understood': 'ما تحمله ليس مشهدًا من هذا الأطلس. خذ الملف كما أُعدّ.',
  'drop.failure.newer': 'أعدّتها نسخة لاحقة من الأطلس. أعد تحميل هذه الصفحة وحاول مرة أخرى.',
};

export default drop;
