import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Самиот осврт',
  'original.intro':
    'Кој го има освртот, може да го отвори тука: се поставува покрај прераскажувањето, пасаж по пасаж. Се чита во овој прелистувач и не оди никаде.',
  'original.open': 'Отвори го освртот…',
  'original.openOther': 'Отвори друг документ…',
  'original.formats': 'Markdown, обичен текст, PDF или Word (DOCX); датотека може и да се пушти врз текстот.',
  'original.reading': 'Се чита {name}…',
  'original.recognising': 'Се бараат пасажите во {name}…',
  'original.delete': 'Затвори и заборави',
  'original.keep': 'Зачувај во овој прелистувач',
  'original.keep.note': 'За следната посета. Останува на овој уред и може да се заборави во секое време.',
  'original.view': 'Прикажан текст',
  'original.view.digest': 'Прераскажано',
  'original.view.original': 'Изворник',
  'original.view.both': 'Двете',
  'original.report.brief': 'Ова е освртот: {matched, number} од {all, number} пасажи се најдени во {name}.',
  'original.report.changed': '{count, plural, one {# пасаж, променет} other {# пасажи, променети}}',
  'original.report.unmatched': '{count, plural, one {# пасаж не е најден} other {# пасажи не се најдени}}',
  'original.report.extra':
    '{count, plural, one {# извадок од текст што не е од ниеден пасаж} other {# извадоци од текст што не се од ниеден пасаж}}',
  'original.report.foreign':
    '{name} не е освртот: во неа не е најден ниеден негов пасаж. Прикажана е како посебен документ, со имињата што ги знае картата.',
  'original.unmatched': 'Не е најдено со сигурност во {name}.',
  'original.changed': 'Се разликува од изданието од 2024 година.',
  'original.label': 'Изворник',
  'original.digestLabel': 'Прераскажано',
  'original.related': 'Сроден документ: {name}',
  'original.related.more': 'Прикажи повеќе',
  'original.related.print': 'Печати го документов',
  'original.related.cut': '{name} е подолг отколку што може да се печати тука: остатокот е изоставен.',
  'original.warning.misnamed':
    'Името завршува на .{extension}, но е {format, select, pdf {PDF} docx {документ на Word} other {обичен текст}}; така е и прочитано.',
  'original.warning.html': 'Тоа е веб-страница: нејзините ознаки стојат меѓу текстот.',
  'original.warning.legacy-encoding': 'Не е во Уникод; буквите вон западноевропските може да се погрешни.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# знак не можеше да се прочита} other {# знаци не можеа да се прочитаат}}.',
  'original.warning.pages-without-text': 'Страници без текст: {pages}.',
  'original.warning.pages-damaged': 'Страници што не можеа да се прочитаат: {pages}.',
  'original.failed': '{name} не можеше да се отвори.',
  'original.failure.empty': 'Датотеката е празна. Изберете ја датотеката на самиот осврт.',
  'original.failure.too-large':
    'Поголема е од {limit} MB. Освртот е далеку помал: изберете ја неговата датотека.',
  'original.failure.unreadable':
    'Прелистувачот не можеше да ја прочита: можеби е преместена или е папка. Изберете ја повторно.',
  'original.failure.binary':
    'Во неа нема текст. Изберете PDF, документ на Word (DOCX), Markdown или обичен текст.',
  'original.failure.unsupported-format':
    'Датотеки од видот {format} не се читаат. Зачувајте ја како PDF, DOCX или обичен текст и отворете ја таа.',
  'original.failure.encrypted': 'Бара лозинка. Зачувајте копија без неа и отворете ја таа.',
  'original.failure.damaged':
    'Датотеката е оштетена{part, select, none {} other { кај {part}}}. Преземете ја повторно или отворете друг формат.',
  'original.failure.no-text':
    'Нејзините страници се слики без текст. Прво поминете ја со препознавање текст (OCR).',
  'original.failure.zip-bomb': 'При распакување би станала далеку поголема од документ и не е отворена.',
  'original.failure.reader-missing':
    'Делот од сајтот што чита {format} не можеше да се преземе. Пробајте повторно со мрежа.',
  'original.failure.cancelled': 'Отворањето е откажано.',
  'original.failure.too-slow':
    'Читањето траеше подолго од {seconds, number} секунди и е запрено. Отворете ја како обичен текст.',
  'original.failure.not-started':
    'Читачот на датотеки не можеше да се стартува. Вчитајте ја страницата повторно и пробајте одново.',
  'original.failure.crashed':
    'Читањето неочекувано не успеа. Отворете ја во друг формат; ништо друго не е изгубено.',
};

export default original;
