import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Страница от този атлас, която стои във ваша статия. Чете се без скрипт, не оставя бисквитки и не иска нищо от никого другиго.',
  'builder.heading': 'Страници за други сайтове',
  'builder.page': 'Страница',
  'builder.page.view': 'Картата, каквато е сега',
  'builder.group.shown': 'Това, което се вижда сега',
  'builder.group.jurisdictions': 'Юрисдикции',
  'builder.group.routes': 'Маршрути',
  'builder.group.markets': 'Пазари',
  'builder.group.passages': 'Откъси от обзора',
  'builder.group.story': 'Разказ: {title}',
  'builder.storiesFailed': 'Разказите не можаха да бъдат получени: главите им не са в списъка.',
  'builder.compared': 'Страницата за други сайтове има една карта: лявата от това сравнение.',
  'builder.options': 'Настройки',
  'builder.parts': 'Показва се до картата',
  'builder.parts.none': 'Само бележките',
  'builder.parts.legend': 'Легенда',
  'builder.parts.text': 'Текст, таблица и източници',
  'builder.parts.full': 'Всичко',
  'builder.height': 'Височина в началото, px',
  'builder.height.about': 'Празно: колкото е висока страницата в прегледа.',
  'builder.height.now': 'Празно: {height, number} px, колкото е висока страницата в прегледа.',
  'builder.crossings': 'Показване на граничните пунктове',
  'builder.crossings.note':
    'Иначе се пропускат: къде точно се преминава граница е за онзи, на когото е нужно.',
  'builder.edition.named': '{edition}: по-късните поправки се съобщават',
  'builder.edition.none': 'Не е посочено: съобщава се какво е дошло, след като страницата е направена',
  'builder.title': 'Заглавие на рамката',
  'builder.title.about': 'Какво казва екранният четец за рамката. Читателите не го виждат.',
  'builder.alt': 'Алтернативен текст на изображението',
  'builder.alt.about': 'Какво показва изображението, за тези, които не го виждат.',
  'builder.alt.plain': 'Карта: {title}',
  'builder.propose': 'Назад към предложеното',
  'builder.preview': 'Преглед',
  'builder.preview.past': 'Прескачане на прегледа',
  'builder.preview.phone': 'Телефон, {width, number} px',
  'builder.preview.column': 'Колона, {width, number} px',
  'builder.preview.full': 'Пълна ширина, {width, number} px',
  'builder.preview.scaled': 'Показано в {share, number} % от размера.',
  'builder.preview.waiting': 'Страницата идва…',
  'builder.preview.ready': 'Страницата е тук, висока {height, number} px.',
  'builder.preview.missing': 'Страницата не можа да бъде получена. Кодът все пак може да се копира.',
  'builder.preview.file':
    'Този атлас е един файл и до него няма страници: преглед няма и се предлага само онова, което работи без тях.',
  'builder.preview.closed':
    'На картата има ваши записи, затова тази страница вече не иска нищо: преглед няма. Отворете атласа още веднъж, в друг раздел, за да го видите.',
  'builder.checks': 'На какво да се обърне внимание',
  'builder.check.fine': 'Наред',
  'builder.check.look': 'Погледнете',
  'builder.check.title.fine': 'Рамката има заглавие.',
  'builder.check.title.missing': 'Рамката няма заглавие: екранният четец би казал адреса ѝ.',
  'builder.check.title.long': 'Заглавието е дълго: казва се преди всичко друго.',
  'builder.check.alt.fine': 'Изображението има алтернативен текст, дължина в знаци: {count, number}.',
  'builder.check.alt.missing': 'Изображението няма алтернативен текст.',
  'builder.check.alt.same': 'Алтернативният текст повтаря заглавието: трябва да казва какво показва картата.',
  'builder.check.alt.short':
    'Алтернативният текст има малко знаци ({count, number}): твърде малко, за да каже какво показва картата.',
  'builder.check.alt.long':
    'Алтернативният текст има много знаци ({count, number}): толкова дългото е за статията.',
  'builder.check.sources.fine': 'Страницата посочва източниците си: {count, number}.',
  'builder.check.sources.hidden':
    'Страницата се опира на {count, plural, one {# източник} other {# източника}}, които при този избор не се показват: посочете ги в статията.',
  'builder.check.sources.missing': 'Страницата не посочва източници.',
  'builder.check.notes.fine': 'Бележките за Косово* и за границите стоят под картата.',
  'builder.check.notes.missing': 'Бележките за Косово* и за границите ги няма на страницата.',
  'builder.check.contrast.fine': 'Контрастът на текста и имената е поне {ratio, number} към 1; иска се 4,5.',
  'builder.check.contrast.low':
    'Контрастът на текста и имената пада до {ratio, number} към 1 в темата „{theme}“; иска се 4,5.',
  'builder.check.language.fine': 'Онова, което страницата разказва, е на езика на страницата.',
  'builder.check.language.other':
    'Език на страницата: {page}. Език на разказаното: {text}. Страницата сама казва това.',
  'builder.check.height.fine': 'Височината стига за ширина {width, number} px.',
  'builder.check.height.low':
    'При ширина {width, number} px страницата е висока {told, number} px, а не {height, number}: елементът расте, обикновената рамка трябва да се превърта.',
  'builder.reading': 'Трудност на четенето',
  'builder.reading.sentences': 'Среден брой думи в изречение: {words, number}. До около 20 се чете с лекота.',
  'builder.reading.colemanLiau':
    'Индекс на Колман и Лиау: {grade, number}, приблизително класът в училищата на Съединените щати, в който се чете такъв текст.',
  'builder.reading.lix':
    'LIX: {index, number}, което е като {like, select, children {детски книги} fiction {проза} news {вестник} official {официални текстове} other {научни текстове}}. Степените му са определени за шведския.',
  'builder.reading.limits':
    'Намек само от броя на буквите, думите и изреченията. Не знае нито дали думата е позната, нито дали мисълта е ясна; имената на места го повишават.',
  'builder.code': 'Код за копиране',
  'builder.address.local':
    'Кодът води към {address}, до който другите не могат да стигнат. Отворете атласа там, където е публикуван, или задайте „address“ в crossroads.config.json.',
  'builder.address.unknown':
    'Никой не е казал на този файл къде е публикуван атласът, затова няма адрес, към който да води.',
  'builder.element': 'Елемент',
  'builder.element.about':
    'Следва височината на страницата. Скриптът стои веднъж в статията, преди първия елемент и без „async“.',
  'builder.frame': 'Обикновена рамка',
  'builder.frame.about': 'Там, където не се допускат чужди скриптове. Запазва височината, която ѝ е дадена.',
  'builder.picture': 'Изображение',
  'builder.picture.about':
    'Само картата, с легенда, източник и бележки, на езика и в темата, избрани по-горе (светла, когато темата е автоматична). Кодът идва с файла.',
  'builder.picture.make': 'Запазване като {format}',
  'builder.picture.working': 'Прави се…',
  'builder.picture.done': 'Запазено: {file}. Поставете го до статията.',
  'builder.picture.failed': 'Не можа да бъде направено. {reason}',
  'builder.oembed': 'Адрес oEmbed',
  'builder.oembed.about': 'За системи за публикуване, които правят вградено съдържание от адрес.',
  'builder.oembed.drawn': 'Изглед или откъс няма адрес за oEmbed: копирайте елемента или рамката.',
  'builder.oembed.none':
    'Няма такъв: сайтът е изграден, без да знае своя адрес („address“ в crossroads.config.json).',
  'builder.copy': 'Копиране',
  'builder.copied': 'Копирано.',
  'builder.copyFailed': 'Браузърът не позволи копиране. Маркирайте кода и го копирайте сами.',
  'builder.all': 'Всички страници',
  'builder.code.other': 'Други форми',
};

export default embedBuilder;
