import type { Translated } from '../../messages.ts';
import type en from '../en/briefing-export.ts';

const briefingExport: Translated<typeof en> = {
  'briefingExport.title': 'Экспорт: «{title}»',
  'briefingExport.open': 'Экспортировать',
  'briefingExport.intro': 'Создаётся в этом браузере, без сети. Ничего никуда не отправляется.',
  'briefingExport.withNotes': 'С текстом докладчика',
  'briefingExport.chapters': 'Главы',
  'briefingExport.allChapters': 'Все {count}',
  'briefingExport.paper': 'Бумага',
  'briefingExport.handling.note':
    'Стоит на каждом экране брифинга и на всём, что экспортируется из него, например «ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ».',
  'briefingExport.handling.noteOfTaken':
    'Стоит на том, что создаётся здесь, например «ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ». Экраны брифинга остаются прежними.',
  'briefingExport.handling.text': 'Слова',
  'briefingExport.handling.color': 'Цвет',
  'briefingExport.make': 'Создать',
  'briefingExport.stop': 'Остановить',
  'briefingExport.working': 'Создаётся: {done} из {total}',
  'briefingExport.begun': 'Создаётся…',
  'briefingExport.done': 'Создано: {file}, {size} МБ.',
  'briefingExport.doneSmall': 'Создано: {file}, {size} кБ.',
  'briefingExport.digest': 'SHA-256 всего файла, чтобы сверить с ним копию:',
  'briefingExport.exported': 'Дальше — окно самого браузера.',
  'briefingExport.stopped': 'Остановлено. Ничего не создано.',
  'briefingExport.failed': 'Создать не удалось. {reason}',
  'briefingExport.html': 'Один файл со всем',
  'briefingExport.html.about':
    'Весь атлас с этим брифингом в одном файле HTML. Открывается двойным щелчком, без сети.',
  'briefingExport.pptx': 'Слайды',
  'briefingExport.pptx.about':
    'Файл PowerPoint: по слайду на главу, карта из фигур, которые можно перекрасить.',
  'briefingExport.handout': 'Распечатка',
  'briefingExport.handout.about':
    'Для принтера или, через него, в PDF: текст, карты и источники на A4 или Letter.',
  'briefingExport.pictures-png': 'Изображения, PNG',
  'briefingExport.pictures-png.about':
    'По изображению на главу. Если перетащить изображение на карту, его вид откроется снова.',
  'briefingExport.pictures-svg': 'Изображения, SVG',
  'briefingExport.pictures-svg.about': 'Чертежи всех глав, для правки и печати.',
  'briefingExport.file': 'Файл брифинга',
  'briefingExport.file.about':
    'Чтобы открыть, изменить и показать в другом месте. Всегда с текстом докладчика.',
};

export default briefingExport;
