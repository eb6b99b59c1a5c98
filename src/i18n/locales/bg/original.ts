import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Самият обзор',
  'original.intro':
    'Който има обзора, може да го отвори тук: той се полага до преразказа, пасаж по пасаж. Чете се в този браузър и не отива никъде.',
  'original.open': 'Отваряне на обзора…',
  'original.openOther': 'Отваряне на друг документ…',
  'original.formats': 'Markdown, обикновен текст, PDF или Word (DOCX); файл може и да се пусне върху текста.',
  'original.reading': 'Чете се {name}…',
  'original.recognising': 'Търсят се пасажите в {name}…',
  'original.delete': 'Затваряне и забравяне',
  'original.keep': 'Запазване в този браузър',
  'original.keep.note':
    'За следващото посещение. Остава на това устройство и може да се забрави по всяко време.',
  'original.view': 'Показан текст',
  'original.view.digest': 'Преразказ',
  'original.view.original': 'Оригинал',
  'original.view.both': 'И двете',
  'original.report.brief': 'Това е обзорът: {matched, number} от {all, number} пасажа са намерени в {name}.',
  'original.report.changed': '{count, plural, one {# пасаж, променен} other {# пасажа, променени}}',
  'original.report.unmatched': '{count, plural, one {# ненамерен пасаж} other {# ненамерени пасажа}}',
  'original.report.extra':
    '{count, plural, one {# откъс текст, който не е от никой пасаж} other {# откъса текст, които не са от никой пасаж}}',
  'original.report.foreign':
    '{name} не е обзорът: никой от пасажите му не е намерен в него. Показан е като отделен документ, с имената, които картата познава.',
  'original.unmatched': 'Не е намерен със сигурност в {name}.',
  'original.changed': 'Различава се от изданието от 2024 г.',
  'original.label': 'Оригинал',
  'original.digestLabel': 'Преразказ',
  'original.related': 'Свързан документ: {name}',
  'original.related.more': 'Показване на още',
  'original.related.print': 'Печат на този документ',
  'original.related.cut': '{name} е по-дълъг, отколкото може да се отпечата тук: останалото е пропуснато.',
  'original.warning.misnamed':
    'Името му завършва на .{extension}, но е {format, select, pdf {PDF} docx {документ на Word} other {обикновен текст}}; прочетен е като такъв.',
  'original.warning.html': 'Това е уебстраница: разметката ѝ стои сред текста.',
  'original.warning.legacy-encoding': 'Не е в Уникод; буквите извън западноевропейските може да са грешни.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# знак не можа да се прочете} other {# знака не можаха да се прочетат}}.',
  'original.warning.pages-without-text': 'Страници без текст: {pages}.',
  'original.warning.pages-damaged': 'Страници, които не можаха да се прочетат: {pages}.',
  'original.failed': '{name} не можа да се отвори.',
  'original.failure.empty': 'Файлът е празен. Изберете файла на самия обзор.',
  'original.failure.too-large': 'По-голям е от {limit} MB. Обзорът е далеч по-малък: изберете неговия файл.',
  'original.failure.unreadable':
    'Браузърът не можа да го прочете: може да е преместен или да е папка. Изберете го отново.',
  'original.failure.binary':
    'В него няма текст. Изберете PDF, документ на Word (DOCX), Markdown или обикновен текст.',
  'original.failure.unsupported-format':
    'Файлове от вида {format} не се четат. Запазете го като PDF, DOCX или обикновен текст и отворете него.',
  'original.failure.encrypted': 'Иска парола. Запазете копие без парола и отворете него.',
  'original.failure.damaged':
    'Файлът е повреден{part, select, none {} other { при {part}}}. Изтеглете го отново или отворете друг формат.',
  'original.failure.no-text':
    'Страниците му са изображения без текст. Първо го обработете с разпознаване на текст (OCR).',
  'original.failure.zip-bomb': 'При разопаковане би станал далеч по-голям от документ и не е отворен.',
  'original.failure.reader-missing':
    'Частта от този сайт, която чете {format}, не можа да се изтегли. Опитайте пак с мрежа.',
  'original.failure.cancelled': 'Отварянето е прекратено.',
  'original.failure.too-slow':
    'Четенето отне повече от {seconds, number} секунди и е спряно. Отворете го като обикновен текст.',
  'original.failure.not-started':
    'Четецът на файлове не можа да се стартира. Презаредете страницата и опитайте пак.',
  'original.failure.crashed':
    'Четенето прекъсна неочаквано. Отворете го в друг формат; нищо друго не е загубено.',
};

export default original;
