import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Страница од овој атлас што стои во ваша статија. Се чита без скрипта, не остава колачиња и не бара ништо од никој друг.',
  'builder.heading': 'Страници за други веб-места',
  'builder.page': 'Страница',
  'builder.page.view': 'Картата каква што е сега',
  'builder.group.shown': 'Она што се гледа сега',
  'builder.group.jurisdictions': 'Јурисдикции',
  'builder.group.routes': 'Рути',
  'builder.group.markets': 'Пазари',
  'builder.group.passages': 'Пасуси од освртот',
  'builder.group.story': 'Приказна: {title}',
  'builder.storiesFailed': 'Приказните не можеа да се преземат: нивните поглавја ги нема на списокот.',
  'builder.compared': 'Страница за други веб-места има една карта: левата од оваа споредба.',
  'builder.options': 'Можности',
  'builder.parts': 'Покрај картата се прикажува',
  'builder.parts.none': 'Само забелешките',
  'builder.parts.legend': 'Легенда',
  'builder.parts.text': 'Текст, табела и извори',
  'builder.parts.full': 'Сѐ',
  'builder.height': 'Висина на почетокот, px',
  'builder.height.about': 'Празно: колку што е висока страницата во прегледот.',
  'builder.height.now': 'Празно: {height, number} px, колку што е висока страницата во прегледот.',
  'builder.crossings': 'Прикажи ги граничните премини',
  'builder.crossings.note': 'Инаку се изоставаат: каде точно се минува граница е за оној кому тоа му треба.',
  'builder.edition.named': '{edition}: подоцнежните исправки се соопштуваат',
  'builder.edition.none': 'Не е наведено: се соопштува што дошло откако е изработена страницата',
  'builder.title': 'Наслов на рамката',
  'builder.title.about': 'Што кажува читачот на екран за рамката. Читателите не го гледаат.',
  'builder.alt': 'Алтернативен текст на сликата',
  'builder.alt.about': 'Што прикажува сликата, за оние што не ја гледаат.',
  'builder.alt.plain': 'Карта: {title}',
  'builder.propose': 'Назад на предлогот',
  'builder.preview': 'Преглед',
  'builder.preview.past': 'Прескокни го прегледот',
  'builder.preview.phone': 'Телефон, {width, number} px',
  'builder.preview.column': 'Колона, {width, number} px',
  'builder.preview.full': 'Полна ширина, {width, number} px',
  'builder.preview.scaled': 'Прикажано во {share, number} % од големината.',
  'builder.preview.waiting': 'Страницата доаѓа…',
  'builder.preview.ready': 'Страницата е тука, висока {height, number} px.',
  'builder.preview.missing': 'Страницата не можеше да се преземе. Кодот сепак може да се копира.',
  'builder.preview.file':
    'Овој атлас е една датотека и покрај него нема страници: преглед нема, а се нуди само она што работи без нив.',
  'builder.preview.closed':
    'На картата има ваши записи, па оваа страница веќе не бара ништо: преглед нема. Отворете го атласот уште еднаш, во друго јазиче, за да го видите.',
  'builder.checks': 'На што да се обрне внимание',
  'builder.check.fine': 'Во ред',
  'builder.check.look': 'Погледнете',
  'builder.check.title.fine': 'Рамката има наслов.',
  'builder.check.title.missing': 'Рамката нема наслов: читачот на екран би ја кажал нејзината адреса.',
  'builder.check.title.long': 'Насловот е долг: се кажува пред сѐ друго.',
  'builder.check.alt.fine': 'Сликата има алтернативен текст, должина во знаци: {count, number}.',
  'builder.check.alt.missing': 'Сликата нема алтернативен текст.',
  'builder.check.alt.same':
    'Алтернативниот текст го повторува насловот: треба да каже што прикажува картата.',
  'builder.check.alt.short':
    'Алтернативниот текст има малку знаци ({count, number}): премалку за да каже што прикажува картата.',
  'builder.check.alt.long':
    'Алтернативниот текст има многу знаци ({count, number}): она што е толку долго припаѓа во статијата.',
  'builder.check.sources.fine': 'Страницата ги наведува своите извори: {count, number}.',
  'builder.check.sources.hidden':
    'Страницата се потпира на {count, plural, one {# извор} other {# извори}}, кои со овој избор не се прикажуваат: наведете ги во статијата.',
  'builder.check.sources.missing': 'Страницата не наведува извори.',
  'builder.check.notes.fine': 'Забелешките за Косово* и за границите стојат под картата.',
  'builder.check.notes.missing': 'Забелешките за Косово* и за границите ги нема на страницата.',
  'builder.check.contrast.fine':
    'Контрастот на текстот и имињата е најмалку {ratio, number} спрема 1; се бара 4,5.',
  'builder.check.contrast.low':
    'Контрастот на текстот и имињата паѓа на {ratio, number} спрема 1 во темата „{theme}“; се бара 4,5.',
  'builder.check.language.fine': 'Она што страницата го раскажува е на јазикот на страницата.',
  'builder.check.language.other':
    'Јазик на страницата: {page}. Јазик на она што го раскажува: {text}. Страницата и самата го кажува тоа.',
  'builder.check.height.fine': 'Висината е доволна за ширина од {width, number} px.',
  'builder.check.height.low':
    'При ширина од {width, number} px страницата е висока {told, number} px, а не {height, number}: елементот расте, обичната рамка мора да се поместува.',
  'builder.reading': 'Тежина на читањето',
  'builder.reading.sentences':
    'Просечен број зборови во реченица: {words, number}. До околу 20 се чита со леснотија.',
  'builder.reading.colemanLiau':
    'Индекс на Колман и Лиау: {grade, number}, приближно одделението во училиштата во Соединетите Држави во кое се чита таков текст.',
  'builder.reading.lix':
    'LIX: {index, number}, што е како {like, select, children {книги за деца} fiction {проза} news {весник} official {службени текстови} other {научни текстови}}. Неговите степени се утврдени за шведскиот.',
  'builder.reading.limits':
    'Навестување само од бројот на букви, зборови и реченици. Не знае ни дали зборот е познат ни дали мислата е јасна; имињата на места го зголемуваат.',
  'builder.code': 'Код за копирање',
  'builder.address.local':
    'Кодот води до {address}, до која другите не можат да стигнат. Отворете го атласот таму каде што е објавен, или поставете „address“ во crossroads.config.json.',
  'builder.address.unknown':
    'На оваа датотека никој не ѝ кажал каде е објавен атласот, па нема адреса до која би се водело.',
  'builder.element': 'Елемент',
  'builder.element.about':
    'Ја следи висината на страницата. Скриптата стои еднаш во статијата, пред првиот елемент и без „async“.',
  'builder.frame': 'Обична рамка',
  'builder.frame.about': 'Таму каде што туѓи скрипти не се пуштаат. Ја задржува висината што ѝ е дадена.',
  'builder.picture': 'Слика',
  'builder.picture.about':
    'Само картата, со легенда, извор и забелешки, на јазикот и во темата што се избрани погоре (светла каде што темата е автоматска). Кодот доаѓа со датотеката.',
  'builder.picture.make': 'Зачувај како {format}',
  'builder.picture.working': 'Се изработува…',
  'builder.picture.done': 'Зачувано: {file}. Ставете ја покрај статијата.',
  'builder.picture.failed': 'Не можеше да се изработи. {reason}',
  'builder.oembed': 'Адреса oEmbed',
  'builder.oembed.about': 'За системи за објавување што од адреса прават вградена содржина.',
  'builder.oembed.drawn': 'Поглед или пасаж нема адреса за oEmbed: копирајте го елементот или рамката.',
  'builder.oembed.none':
    'Ја нема: местото е изградено без да ја знае својата адреса („address“ во crossroads.config.json).',
  'builder.copy': 'Копирај',
  'builder.copied': 'Копирано.',
  'builder.copyFailed': 'Прелистувачот не дозволи копирање. Означете го кодот и копирајте го сами.',
  'builder.all': 'Сите страници',
  'builder.code.other': 'Други форми',
};

export default embedBuilder;
