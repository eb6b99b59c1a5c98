import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Брифинг што се составува',
  'compose.title': 'Наслов на брифингот',
  'compose.untitled': 'Брифинг без наслов',
  'compose.untitledChapter': 'Поглавје {number}',
  'compose.add': 'Додај го овој приказ',
  'compose.added': 'Додадено како поглавје {number} во „{title}“.',
  'compose.full': 'Брифингот има најмногу {most} поглавја. Прво извадете едно.',
  'compose.undo': 'Врати',
  'compose.redo': 'Повтори',
  'compose.undone': 'Вратено.',
  'compose.redone': 'Повторено.',
  'compose.present': 'Презентирај',
  'compose.presentFromHere': 'Презентирај оттука',
  'compose.export': 'Извези',
  'compose.file': 'Зачувај како датотека',
  'compose.close': 'Затвори го брифингот',
  'compose.empty':
    'Уште нема поглавје. Поместете ја картата, изберете пазари и слоеви додека не го прикаже она за што зборувате; потоа додајте го овој приказ.',
  'compose.needsChapter': 'Прво е потребно поглавје.',
  'compose.about':
    '{chapters, plural, one {# поглавје} other {# поглавја}}, {minutes, plural, one {# минута} other {# минути}}',
  'compose.saved': 'Зачувано во овој прелистувач во {time}.',
  'compose.saving': 'Се зачувува…',
  'compose.notYet': 'Се чува во овој прелистувач од првата промена натаму.',
  'compose.off': 'Во овој прелистувач ништо не се чува, како што сакавте: завршува со страницата.',
  'compose.refused':
    'Овој прелистувач не чува повеќе: нема простор или чувањето е исклучено. Зачувајте го брифингот како датотека.',
  'compose.chapters': 'Поглавја',
  'compose.moveUp': 'Помести нагоре: {title}',
  'compose.moveDown': 'Помести надолу: {title}',
  'compose.moved': '„{title}“ сега е поглавје {number}.',
  'compose.notMoved': '„{title}“ останува каде што беше.',
  'compose.drag': 'Повлечи на друго место',
  'compose.duplicate': 'Удвои',
  'compose.duplicated': 'Удвоено како поглавје {number}.',
  'compose.remove': 'Извади',
  'compose.removed': '„{title}“ е извадено. „Врати“ го враќа.',
  'compose.chapterTitle': 'Наслов',
  'compose.text': 'Текст',
  'compose.text.note':
    'Секој ред е пасус. Изберете објект или читајте пасаж за да го именувате или цитирате тука.',
  'compose.text.long':
    'Зборови на екранот: {words}. Најмногу {most}: што почнува во подолен ред, стои под „Повеќе“.',
  'compose.text.rest':
    'Зборови на екранот: {words}. Останатото стои под „Повеќе“ и во белешките на слајдовите.',
  'compose.fieldFull': 'Полето е полно: собира {most} букви. Што е преку тоа, и од залепеното, е изоставено.',
  'compose.notes': 'Што зборува говорникот',
  'compose.insert.feature': 'Именувај тука: {name}',
  'compose.insert.cite': 'Цитирај тука: {passage}',
  'compose.insert.source': 'Наведи извор: {name}',
  'compose.inserted': 'Додадено: {name}',
  'compose.unlink': 'Отстрани ја врската: {name}',
  'compose.paste': 'Ова заменува {count, plural, one {# цитат} other {# цитати}}.',
  'compose.paste.replace': 'Замени',
  'compose.seconds': 'Планирани секунди',
  'compose.view': 'Приказ',
  'compose.takeView': 'Земи го приказот од екранот',
  'compose.viewTaken': 'Поглавјето сега го прикажува приказот од екранот.',
  'compose.showView': 'Прикажи го на картата',
  'compose.layers': 'Слоеви',
  'compose.highlight': 'Што се истакнува',
  'compose.highlight.none': 'Објекти што се цртаат посилно од другите додека се прикажува поглавјето.',
  'compose.highlight.add': 'Истакни: {name}',
  'compose.highlight.remove': 'Не истакнувај: {name}',
  'compose.highlight.added': '{name} се истакнува.',
  'compose.highlight.removed': '{name} веќе не се истакнува.',
  'compose.highlight.point': 'Покажи објекти на картата',
  'compose.highlight.pointing':
    'Изберете објекти на картата или со пребарување; оној што веќе се истакнува се вади. Escape завршува.',
  'compose.highlight.full': 'Во едно поглавје се истакнуваат најмногу {most} објекти.',
  'compose.callouts': 'Натписи',
  'compose.callouts.none': 'Зборови што стојат покрај објект на картата.',
  'compose.callouts.add': 'Додај кај {name}',
  'compose.callouts.select': 'Изберете објект на картата или со пребарување за да додадете натпис кај него.',
  'compose.callouts.point': 'Покажи го на картата',
  'compose.callouts.pointing': 'Изберете го објектот на картата. Escape завршува.',
  'compose.callouts.added': 'Натпис кај {name}. Напишете што стои таму.',
  'compose.callouts.taken': 'Кај {name} веќе има натпис.',
  'compose.callouts.full': 'Поглавјето има најмногу {most} натписи.',
  'compose.callout': 'Кај {name}',
  'compose.callout.move': 'Помести кај {name}',
  'compose.callout.remove': 'Извади го натписот кај {name}',
  'compose.figure': 'Клучен показател',
  'compose.figure.none': 'Нема',
  'compose.figure.schengen': 'Шенген-зона',
  'compose.figure.detections': 'Нерегуларни преминувања',
  'compose.figure.seizures': 'Дрога пронајдена во пристаништа',
  'compose.figure.scores': 'Оценки на пазарите',
  'compose.figure.coverage': 'Застапеност',
  'compose.figure.changes': 'Промени',
  'compose.figure.passages': 'Пасажи',
  'compose.figure.business-model': 'Деловен модел',
  'compose.figure.landscape': 'Незаконски пазари',
  'compose.passages': 'Пасажи од освртот',
  'compose.passages.add': 'Додај го отворениот пасус: {passage}',
  'compose.passages.remove': 'Отстрани {passage}',
  'compose.passages.note':
    'Отворете пасаж во освртот за да го додадете: едно копче го прикажува целосно при презентирањето.',
  'compose.summary': 'За што се работи',
  'compose.problems':
    'Ова издание на податоците не познава дел од ова. Она што не го познава останува во брифингот.',
  'compose.problem.feature': 'Објект {id}',
  'compose.problem.cited': 'Пасаж или извор {id}',
  'compose.problem.figure': 'Клучен показател {id}',
  'compose.own': 'Ваши сопствени',
  'compose.own.intro':
    'Се чуваат само во овој прелистувач, додека не ги избришете или не ги исчистите неговите податоци; прелистувач без простор може и сам да ги исчисти. Зачувајте како датотека што не смее да се изгуби.',
  'compose.own.notDeleted':
    '„{title}“ не е избришан: овој прелистувач одбива да го промени она што го чува. Пробајте повторно или повторно вчитајте ја страницата.',
  'compose.own.notRestored':
    '„{title}“ не можеше да се врати: овој прелистувач одбива да го чува. Ослободете простор и пробајте повторно пред да го затворите списоков.',
  'compose.own.new': 'Состави нов',
  'compose.own.open': 'Отвори датотека',
  'compose.own.edit': 'Продолжи со составување',
  'compose.own.delete': 'Избриши',
  'compose.own.deleted': '„{title}“ е избришан.',
  'compose.own.restore': 'Врати го',
  'compose.own.changed': 'променет {time}',
  'compose.own.isOpen': 'сега се составува',
  'compose.own.refused': 'Овој прелистувач не враќа ништо од она што го чува: чувањето е исклучено.',
  'compose.own.unreadable':
    'Она што овој прелистувач го чува од „{title}“ веќе не може да се прочита: оштетено е или го зачувала понова верзија на Crossroads. Може да се отвори негова датотека што сте ја зачувале.',
  'compose.own.saveRecord': 'Зачувај го она што сѐ уште се чита',
  'compose.own.gone': 'Овој прелистувач веќе не го чува „{title}“: во меѓувреме е избришан.',
  'compose.own.older':
    'Последните промени на „{title}“ не можеа да се прочитаат; ова е она што беше зачувано пред нив.',
  'compose.copyOf': '{title} (копија)',
  'compose.resumed': '„{title}“ повторно е отворен, како што беше зачуван во {time}.',
  'compose.waiting': 'Го составувавте „{title}“, зачуван во {time}.',
  'compose.goOn': 'Продолжи',
  'compose.atRisk':
    'Овој прелистувач не ги чува последните промени на „{title}“. Со она што го побаравте тие ќе се изгубат, освен ако прво не го зачувате брифингот како датотека.',
  'compose.fileSaved': 'Датотеката е предадена во преземањата на прелистувачот.',
  'compose.goOnWithout': 'Продолжи без нив',
  'compose.lost':
    'Овој прелистувач одби да ги зачува последните промени на „{title}“, кој веќе не е отворен. Зачувајте го сега како датотека, инаку ќе се изгубат.',
  'compose.viewTooLong':
    'Приказот на екранот содржи повеќе избори отколку што собира поглавје. Поглавјето останува како што беше.',
  'compose.fault.unreadable':
    'Прелистувачот не можеше да ја прочита: можеби во меѓувреме е преместена, променета или заклучена. Изберете ја повторно.',
  'compose.forked':
    'Истиот брифинг е променет во друг прозорец. Се чуваат двата: она што го составувате тука сега е посебен брифинг.',
  'compose.deletedElsewhere':
    'Овој брифинг е избришан во друг прозорец. Тука е отворен и затоа повторно се чува: затворете го за да го избришете.',
  'compose.besides':
    'Овој прелистувач чува друга состојба на истиот брифинг. Датотеката е отворена покрај неа, како посебен брифинг.',
  'compose.alreadyOpen': '„{title}“ веќе е отворен, точно како што е во датотеката.',
  'compose.fault': '„{name}“ не е отворена. Ништо отворено не е променето.',
  'compose.fault.too-large':
    'Има {megabytes} MB; брифингот има најмногу {limit} MB. Изберете датотека зачувана тука.',
  'compose.fault.not-text': 'Не е текст или е оштетена. Изберете датотека што завршува на .crossroads.json.',
  'compose.fault.syntax':
    'Оштетена е или не е брифинг: ред {line}, колона {column} не може да се прочита. Земете друга копија на датотеката.',
  'compose.fault.too-deep':
    'Ред {line}, колона {column}: вгнездено е подлабоко од кој било брифинг. Изберете датотека зачувана тука.',
  'compose.fault.repeated-name':
    'Ред {line}, колона {column}: „{found}“ е дадено двапати. Извадете едно од двете.',
  'compose.fault.not-a-briefing':
    'Ова е датотека на нешто друго. Датотеките на брифинзи завршуваат на .crossroads.json.',
  'compose.fault.newer-version':
    'Ја зачувала понова верзија на Crossroads (верзија {version} на датотеката; оваа чита до {known}). Отворете ја таму или повторно вчитајте ја страницата за да ја добиете поновата.',
  'compose.fault.missing':
    'Ред {line}: недостига {pointer}. Додајте го или земете друга копија на датотеката.',
  'compose.fault.unknown-field': 'Ред {line}: {pointer} не припаѓа на брифинг. Извадете го од датотеката.',
  'compose.fault.wrong-kind': 'Ред {line}: {pointer} не е во обликот {limit}. Исправете го во датотеката.',
  'compose.fault.not-allowed':
    'Ред {line}: {pointer} содржи нешто што не смее да стои таму. Исправете го во датотеката.',
  'compose.fault.too-long': 'Ред {line}: {pointer} има повеќе од {limit} букви. Скратете го во датотеката.',
  'compose.fault.too-many':
    'Ред {line}: {pointer} има повеќе од {limit} ставки. Извадете некои од датотеката.',
  'compose.fault.out-of-range': 'Ред {line}: {pointer} е надвор од {limit}. Исправете го во датотеката.',
  'compose.fault.unfit-letters':
    'Ред {line}: {pointer} содржи контролни знаци или знаци што ја менуваат насоката на текстот. Извадете ги од датотеката.',
  'compose.fault.repeated': 'Ред {line}: {pointer} стои таму двапати. Извадете едно од двете.',
};

export default compose;
