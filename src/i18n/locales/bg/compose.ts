import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Брифинг, който се съставя',
  'compose.title': 'Заглавие на брифинга',
  'compose.untitled': 'Брифинг без заглавие',
  'compose.untitledChapter': 'Глава {number}',
  'compose.add': 'Добавяне на този изглед',
  'compose.added': 'Добавено като глава {number} от „{title}“.',
  'compose.full': 'Брифингът има най-много {most} глави. Първо махнете една.',
  'compose.undo': 'Отмяна',
  'compose.redo': 'Повтаряне',
  'compose.undone': 'Отменено.',
  'compose.redone': 'Направено отново.',
  'compose.present': 'Представяне',
  'compose.presentFromHere': 'Представяне оттук',
  'compose.export': 'За вземане',
  'compose.file': 'Запазване като файл',
  'compose.close': 'Затваряне на брифинга',
  'compose.empty':
    'Още няма глава. Преместете картата, изберете пазари и слоеве, докато покаже това, за което говорите; после добавете този изглед.',
  'compose.needsChapter': 'Първо е нужна глава.',
  'compose.about':
    '{chapters, plural, one {# глава} other {# глави}}, {minutes, plural, one {# минута} other {# минути}}',
  'compose.saved': 'Запазено в този браузър в {time}.',
  'compose.saving': 'Запазва се…',
  'compose.notYet': 'Пази се в този браузър от първата промяна нататък.',
  'compose.off': 'Нищо не се пази в този браузър, както пожелахте: свършва със страницата.',
  'compose.refused':
    'Този браузър не пази повече: няма място или съхранението е изключено. Запазете брифинга като файл.',
  'compose.chapters': 'Глави',
  'compose.moveUp': 'Преместване нагоре: {title}',
  'compose.moveDown': 'Преместване надолу: {title}',
  'compose.moved': '„{title}“ вече е глава {number}.',
  'compose.notMoved': '„{title}“ остава на мястото си.',
  'compose.drag': 'Плъзнете на друго място',
  'compose.duplicate': 'Дублиране',
  'compose.duplicated': 'Дублирано като глава {number}.',
  'compose.remove': 'Махане',
  'compose.removed': '„{title}“ е махната. Отмяната я връща.',
  'compose.chapterTitle': 'Заглавие',
  'compose.text': 'Текст',
  'compose.text.note':
    'Всеки ред е абзац. Изберете обект или прочетете пасаж, за да го назовете или цитирате тук.',
  'compose.text.long':
    'Думи на екрана: {words}. Най-много {most}: което започва на по-долен ред, е под „Още“.',
  'compose.text.rest': 'Думи на екрана: {words}. Останалото е под „Още“ и в бележките на слайдовете.',
  'compose.fieldFull':
    'Полето е пълно: побира {most} букви. Всичко отвъд това, и от поставеното, е пропуснато.',
  'compose.notes': 'Какво казва говорещият',
  'compose.insert.feature': 'Назоваване тук: {name}',
  'compose.insert.cite': 'Цитиране тук: {passage}',
  'compose.seconds': 'Планирани секунди',
  'compose.view': 'Изглед',
  'compose.takeView': 'Вземане на изгледа от екрана',
  'compose.viewTaken': 'Главата вече показва изгледа от екрана.',
  'compose.showView': 'Показване на картата',
  'compose.layers': 'Слоеве',
  'compose.highlight': 'Какво се откроява',
  'compose.highlight.none': 'Обекти, които се чертаят по-силно от другите, докато главата се показва.',
  'compose.highlight.add': 'Открояване: {name}',
  'compose.highlight.remove': 'Без открояване: {name}',
  'compose.highlight.added': '{name} се откроява.',
  'compose.highlight.removed': '{name} вече не се откроява.',
  'compose.highlight.point': 'Посочване на обекти на картата',
  'compose.highlight.pointing':
    'Изберете обекти на картата или чрез търсене; който вече се откроява, се маха. Escape приключва.',
  'compose.highlight.full': 'В една глава се открояват най-много {most} обекта.',
  'compose.callouts': 'Надписи',
  'compose.callouts.none': 'Думи, които стоят до обект на картата.',
  'compose.callouts.add': 'Добавяне при {name}',
  'compose.callouts.select': 'Изберете обект на картата или чрез търсене, за да добавите надпис при него.',
  'compose.callouts.point': 'Посочване на картата',
  'compose.callouts.pointing': 'Изберете обекта на картата. Escape приключва.',
  'compose.callouts.added': 'Надпис при {name}. Напишете какво да стои там.',
  'compose.callouts.taken': 'При {name} вече има надпис.',
  'compose.callouts.full': 'Една глава има най-много {most} надписа.',
  'compose.callout': 'При {name}',
  'compose.callout.move': 'Преместване при {name}',
  'compose.callout.remove': 'Махане на надписа при {name}',
  'compose.passages': 'Пасажи от обзора',
  'compose.passages.add': 'Добавяне на отворения откъс: {passage}',
  'compose.passages.remove': 'Премахване на {passage}',
  'compose.passages.note':
    'Отворете пасаж в обзора, за да го добавите: един клавиш го показва изцяло по време на представянето.',
  'compose.summary': 'За какво се отнася',
  'compose.problems': 'Това издание на данните не познава всичко. Непознатото остава в брифинга.',
  'compose.problem.feature': 'Обект {id}',
  'compose.problem.cited': 'Пасаж или източник {id}',
  'compose.own': 'Вашите собствени',
  'compose.own.intro':
    'Пазят се само в този браузър, докато не ги изтриете или не изчистите данните му; при недостиг на място браузърът може сам да ги изчисти. Запазете като файл това, което не бива да се загуби.',
  'compose.own.notDeleted':
    '„{title}“ не е изтрит: този браузър отказва да промени това, което пази. Опитайте пак или презаредете страницата.',
  'compose.own.notRestored':
    '„{title}“ не можа да се върне: този браузър отказва да го пази. Освободете място и опитайте пак, преди да затворите този списък.',
  'compose.own.new': 'Съставяне на нов',
  'compose.own.open': 'Отваряне на файл',
  'compose.own.edit': 'Продължаване на съставянето',
  'compose.own.delete': 'Изтриване',
  'compose.own.deleted': '„{title}“ е изтрит.',
  'compose.own.restore': 'Връщане',
  'compose.own.changed': 'променен {time}',
  'compose.own.isOpen': 'съставя се сега',
  'compose.own.refused': 'Този браузър не дава обратно нищо от това, което пази: съхранението е изключено.',
  'compose.own.unreadable':
    'Това, което този браузър пази от „{title}“, вече не се чете: повредено е или го е запазила по-нова версия на Crossroads. Може да се отвори негов файл, който сте запазили.',
  'compose.own.saveRecord': 'Запазване на наличното като файл',
  'compose.own.gone': 'Този браузър вече не пази „{title}“: междувременно е изтрит.',
  'compose.own.older':
    'Последните промени на „{title}“ не можаха да се прочетат; това е запазеното преди тях.',
  'compose.copyOf': '{title} (копие)',
  'compose.resumed': '„{title}“ е отворен отново, както е запазен в {time}.',
  'compose.waiting': 'Съставяхте „{title}“, запазен в {time}.',
  'compose.goOn': 'Продължаване',
  'compose.atRisk':
    'Този браузър не пази последните промени на „{title}“. С поисканото от вас те ще се загубят, освен ако първо запазите брифинга като файл.',
  'compose.fileSaved': 'Файлът е предаден на изтеглянията на браузъра.',
  'compose.goOnWithout': 'Продължаване без тях',
  'compose.lost':
    'Този браузър отказа да запази последните промени на „{title}“, който вече не е отворен. Запазете го сега като файл, иначе ще се загубят.',
  'compose.viewTooLong':
    'Изгледът на екрана съдържа повече избори, отколкото побира една глава. Главата остава, както беше.',
  'compose.fault.unreadable':
    'Браузърът не можа да го прочете: може да е преместен, променен или заключен междувременно. Изберете го отново.',
  'compose.forked':
    'Същият брифинг е променен в друг прозорец. Пазят се и двата: това, което съставяте тук, вече е отделен брифинг.',
  'compose.deletedElsewhere':
    'Този брифинг е изтрит в друг прозорец. Тук е отворен и затова се пази отново: затворете го, за да го изтриете.',
  'compose.besides':
    'Този браузър пази друго състояние на същия брифинг. Файлът е отворен до него като отделен брифинг.',
  'compose.alreadyOpen': '„{title}“ вече е отворен, точно както е във файла.',
  'compose.fault': '„{name}“ не е отворен. Нищо отворено не е променено.',
  'compose.fault.too-large':
    'Има {megabytes} MB; брифингът има най-много {limit} MB. Изберете файл, запазен тук.',
  'compose.fault.not-text': 'Не е текст или е повреден. Изберете файл, който завършва на .crossroads.json.',
  'compose.fault.syntax':
    'Повреден е или не е брифинг: ред {line}, колона {column} не се разчита. Вземете друго копие на файла.',
  'compose.fault.too-deep':
    'Ред {line}, колона {column}: вложен е по-дълбоко от всеки брифинг. Изберете файл, запазен тук.',
  'compose.fault.repeated-name': 'Ред {line}, колона {column}: „{found}“ е дадено два пъти. Махнете едното.',
  'compose.fault.not-a-briefing':
    'Това е файл на нещо друго. Файловете на брифинги завършват на .crossroads.json.',
  'compose.fault.newer-version':
    'Запазила го е по-нова версия на Crossroads (версия {version} на файла; тази чете до {known}). Отворете го там или презаредете страницата, за да получите по-новата.',
  'compose.fault.missing': 'Ред {line}: липсва {pointer}. Добавете го или вземете друго копие на файла.',
  'compose.fault.unknown-field': 'Ред {line}: {pointer} не принадлежи на брифинг. Махнете го от файла.',
  'compose.fault.wrong-kind': 'Ред {line}: {pointer} не е във вида {limit}. Поправете го във файла.',
  'compose.fault.not-allowed':
    'Ред {line}: {pointer} съдържа нещо, което не може да стои там. Поправете го във файла.',
  'compose.fault.too-long': 'Ред {line}: {pointer} има над {limit} букви. Съкратете го във файла.',
  'compose.fault.too-many': 'Ред {line}: {pointer} има над {limit} елемента. Махнете някои от файла.',
  'compose.fault.out-of-range': 'Ред {line}: {pointer} е извън {limit}. Поправете го във файла.',
  'compose.fault.unfit-letters':
    'Ред {line}: {pointer} съдържа управляващи знаци или знаци, които обръщат посоката на текста. Махнете ги от файла.',
  'compose.fault.repeated': 'Ред {line}: {pointer} стои там два пъти. Махнете едното.',
  'compose.figure.passages': 'Пасажи',
  'compose.figure.schengen': 'Шенгенско пространство',
  'compose.inserted': 'Добавено: {name}',
};

export default compose;
