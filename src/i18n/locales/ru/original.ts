import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Сама записка',
  'original.intro':
    'Тот, у кого есть записка, может открыть её здесь: она располагается рядом с пересказом, фрагмент за фрагментом. Она читается в этом браузере и никуда не уходит.',
  'original.open': 'Открыть записку…',
  'original.openOther': 'Открыть другой документ…',
  'original.formats': 'Markdown, простой текст, PDF или Word (DOCX); файл можно и перетащить на текст.',
  'original.reading': 'Читается {name}…',
  'original.recognising': 'Идёт поиск фрагментов в {name}…',
  'original.delete': 'Закрыть и забыть',
  'original.keep': 'Хранить в этом браузере',
  'original.keep.note':
    'До следующего посещения. Остаётся на этом устройстве, и забыть его можно в любое время.',
  'original.view': 'Показанный текст',
  'original.view.digest': 'Пересказ',
  'original.view.original': 'Оригинал',
  'original.view.both': 'Оба',
  'original.report.brief':
    'Это записка УНП ООН: в файле {name} найдено {matched, number} из {all, number} фрагментов.',
  'original.report.changed':
    '{count, plural, one {# фрагмент изменён} few {# фрагмента изменено} many {# фрагментов изменено} other {# фрагмента изменено}}',
  'original.report.unmatched':
    '{count, plural, one {# фрагмент не найден} few {# фрагмента не найдено} many {# фрагментов не найдено} other {# фрагмента не найдено}}',
  'original.report.extra':
    '{count, plural, one {# отрезок текста вне фрагментов} few {# отрезка текста вне фрагментов} many {# отрезков текста вне фрагментов} other {# отрезка текста вне фрагментов}}',
  'original.report.foreign':
    '{name} — не записка УНП ООН: ни одного её фрагмента в нём не найдено. Он показан как отдельный документ, с названиями, которые знает карта.',
  'original.unmatched': 'Уверенно не найдено в файле {name}.',
  'original.changed': 'Отличается от издания 2024 года.',
  'original.label': 'Оригинал',
  'original.digestLabel': 'Пересказ',
  'original.related': 'Связанный документ: {name}',
  'original.related.more': 'Показать больше',
  'original.related.print': 'Напечатать этот документ',
  'original.related.cut': '{name} длиннее, чем здесь можно напечатать: остальное опущено.',
  'original.warning.misnamed':
    'Имя оканчивается на .{extension}, но это {format, select, pdf {PDF} docx {документ Word} other {простой текст}}; так он и прочитан.',
  'original.warning.html': 'Это веб-страница: среди текста стоит её разметка.',
  'original.warning.legacy-encoding': 'Он не в Юникоде; буквы, кроме западноевропейских, могут быть неверны.',
  'original.warning.spoiled-characters':
    'Не удалось прочитать {count, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}.',
  'original.warning.pages-without-text': 'Страницы без текста: {pages}.',
  'original.warning.pages-damaged': 'Страницы, которые не удалось прочитать: {pages}.',
  'original.failed': 'Открыть {name} не удалось.',
  'original.failure.empty': 'Файл пуст. Выберите файл самой записки.',
  'original.failure.too-large': 'Он больше {limit} МБ. Записка намного меньше: выберите её файл.',
  'original.failure.unreadable':
    'Браузер не смог его прочитать: возможно, он перемещён или это папка. Выберите его снова.',
  'original.failure.binary':
    'В нём нет текста. Выберите PDF, документ Word (DOCX), Markdown или простой текст.',
  'original.failure.unsupported-format':
    'Файлы вида {format} не читаются. Сохраните его как PDF, DOCX или простой текст и откройте.',
  'original.failure.encrypted': 'Он требует пароль. Сохраните копию без пароля и откройте её.',
  'original.failure.damaged':
    'Файл повреждён{part, select, none {} other { (место: {part})}}. Получите его снова или откройте другой формат.',
  'original.failure.no-text':
    'Его страницы — изображения без текста. Сначала проведите распознавание текста (OCR).',
  'original.failure.zip-bomb': 'Он распаковался бы в намного большее, чем вмещает документ, и не открыт.',
  'original.failure.reader-missing':
    'Часть сайта, которая читает {format}, получить не удалось. Попробуйте ещё раз при наличии сети.',
  'original.failure.cancelled': 'Открытие отменено.',
  'original.failure.too-slow':
    'Чтение заняло больше {seconds, number} секунд и остановлено. Откройте его как простой текст.',
  'original.failure.not-started':
    'Средство чтения файлов запустить не удалось. Перезагрузите страницу и попробуйте ещё раз.',
  'original.failure.crashed':
    'Чтение неожиданно прервалось. Откройте его в другом формате; больше ничего не потеряно.',
};

export default original;
