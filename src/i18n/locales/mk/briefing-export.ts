import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Извези „{title}“',
  'briefingExport.open': 'Извези',
  'briefingExport.intro': 'Се изработува во овој прелистувач, без мрежа. Ништо не се испраќа никаде.',
  'briefingExport.withNotes': 'Со она што го зборува говорникот',
  'briefingExport.chapters': 'Поглавја',
  'briefingExport.allChapters': 'Сите {count}',
  'briefingExport.paper': 'Хартија',
  'briefingExport.handling.note':
    'Стои на секој екран од брифингот и на сѐ што се извезува од него, на пример „ИНТЕРНО“.',
  'briefingExport.handling.noteOfTaken':
    'Стои на она што се изработува тука, на пример „ИНТЕРНО“. Екраните од брифингот остануваат какви што се.',
  'briefingExport.handling.text': 'Зборови',
  'briefingExport.handling.color': 'Боја',
  'briefingExport.make': 'Изработи',
  'briefingExport.stop': 'Запри',
  'briefingExport.working': 'Се изработува: {done} од {total}',
  'briefingExport.begun': 'Се изработува…',
  'briefingExport.done': 'Изработено: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Изработено: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 на целата датотека, за споредба со копија:',
  'briefingExport.exported': 'Преминува во дијалогот на самиот прелистувач.',
  'briefingExport.stopped': 'Запрено. Ништо не е изработено.',
  'briefingExport.failed': 'Не можеше да се изработи. {reason}',
  'briefingExport.html': 'Сето во една датотека',
  'briefingExport.html.about':
    'Целиот атлас со овој брифинг во една HTML-датотека. Се отвора со двоен клик, без мрежа.',
  'briefingExport.pptx': 'Слајдови',
  'briefingExport.pptx.about':
    'Датотека на PowerPoint: слајд за секое поглавје, картата како форми што може да се пребојат.',
  'briefingExport.handout': 'Материјал за делење',
  'briefingExport.handout.about':
    'За печатач или преку него како PDF: текст, карти и извори на A4 или Letter.',
  'briefingExport.pictures-png': 'Слики, PNG',
  'briefingExport.pictures-png.about':
    'Слика од секое поглавје. Пуштена врз картата, сликата повторно го отвора својот приказ.',
  'briefingExport.pictures-svg': 'Слики, SVG',
  'briefingExport.pictures-svg.about': 'Цртежи од секое поглавје, за уредување и печатење.',
  'briefingExport.file': 'Датотека на брифингот',
  'briefingExport.file.about':
    'За отворање, менување и презентирање на друго место. Секогаш со она што го зборува говорникот.',
};

export default briefingExport;
