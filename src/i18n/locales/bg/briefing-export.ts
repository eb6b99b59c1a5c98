import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Изнасяне на „{title}“',
  'briefingExport.open': 'Изнасяне',
  'briefingExport.intro': 'Прави се в този браузър, без мрежа. Нищо не се изпраща.',
  'briefingExport.withNotes': 'С това, което казва говорещият',
  'briefingExport.chapters': 'Глави',
  'briefingExport.allChapters': 'Всички {count}',
  'briefingExport.paper': 'Хартия',
  'briefingExport.handling.note':
    'Стои на всеки екран на брифинга и на всичко, изнесено от него, например „ЗА СЛУЖЕБНО ПОЛЗВАНЕ“.',
  'briefingExport.handling.noteOfTaken':
    'Стои на това, което се прави тук, например „ЗА СЛУЖЕБНО ПОЛЗВАНЕ“. Екраните на брифинга остават, както са.',
  'briefingExport.handling.text': 'Думи',
  'briefingExport.handling.color': 'Цвят',
  'briefingExport.make': 'Направа',
  'briefingExport.stop': 'Спиране',
  'briefingExport.working': 'Прави се: {done} от {total}',
  'briefingExport.begun': 'Прави се…',
  'briefingExport.done': 'Готово: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Готово: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 на целия файл, за сверяване на копие:',
  'briefingExport.exported': 'Предадено на диалога на самия браузър.',
  'briefingExport.stopped': 'Спряно. Нищо не е направено.',
  'briefingExport.failed': 'Не можа да се направи. {reason}',
  'briefingExport.html': 'Един файл с всичко',
  'briefingExport.html.about':
    'Целият атлас с този брифинг в един HTML файл. Отваря се с двойно щракване, без мрежа.',
  'briefingExport.pptx': 'Слайдове',
  'briefingExport.pptx.about':
    'Файл на PowerPoint: слайд за всяка глава, картата като фигури, които могат да се оцветят другояче.',
  'briefingExport.handout': 'Разпечатка',
  'briefingExport.handout.about':
    'За принтера или през него като PDF: текст, карти и източници на A4 или Letter.',
  'briefingExport.pictures-png': 'Изображения, PNG',
  'briefingExport.pictures-png.about':
    'Изображение на всяка глава. Пуснато върху картата, то отново отваря изгледа си.',
  'briefingExport.pictures-svg': 'Изображения, SVG',
  'briefingExport.pictures-svg.about': 'Чертежи на всяка глава, за редактиране и печат.',
  'briefingExport.file': 'Файл на брифинга',
  'briefingExport.file.about':
    'За отваряне, промяна и представяне другаде. Винаги с това, което казва говорещият.',
};

export default briefingExport;
