import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Страница этого атласа, которая стоит в вашей статье. Она читается без скрипта, не оставляет файлов cookie и ни у кого больше ничего не запрашивает.',
  'builder.heading': 'Страницы для других сайтов',
  'builder.page': 'Страница',
  'builder.page.view': 'Карта в нынешнем виде',
  'builder.group.shown': 'То, что показано сейчас',
  'builder.group.jurisdictions': 'Юрисдикции',
  'builder.group.routes': 'Маршруты',
  'builder.group.markets': 'Рынки',
  'builder.group.passages': 'Отрывки записки',
  'builder.group.story': 'Рассказ: {title}',
  'builder.storiesFailed': 'Рассказы получить не удалось: их глав нет в списке.',
  'builder.compared': 'На странице для других сайтов одна карта: левая из этого сравнения.',
  'builder.options': 'Настройки',
  'builder.parts': 'Показывать рядом с картой',
  'builder.parts.none': 'Только примечания',
  'builder.parts.legend': 'Легенда',
  'builder.parts.text': 'Текст, таблица и источники',
  'builder.parts.full': 'Всё',
  'builder.height': 'Высота вначале, px',
  'builder.height.about': 'Пусто: по высоте страницы в просмотре.',
  'builder.height.now': 'Пусто: {height, number} px, по высоте страницы в просмотре.',
  'builder.crossings': 'Показывать пункты пропуска',
  'builder.crossings.note':
    'Иначе они опущены: где именно пересекают границу, важно лишь тем, кому это нужно знать.',
  'builder.edition.named': '{edition}: о позднейших исправлениях сообщается',
  'builder.edition.none': 'Не указано: сообщается о том, что появилось после создания страницы',
  'builder.title': 'Название рамки',
  'builder.title.about': 'Что программа чтения с экрана говорит о рамке. Читатели его не видят.',
  'builder.alt': 'Замещающий текст изображения',
  'builder.alt.about': 'Что показывает изображение, для тех, кто его не видит.',
  'builder.alt.plain': 'Карта: {title}',
  'builder.propose': 'Вернуть предложенное',
  'builder.preview': 'Просмотр',
  'builder.preview.past': 'Мимо просмотра',
  'builder.preview.phone': 'Телефон, {width, number} px',
  'builder.preview.column': 'Колонка, {width, number} px',
  'builder.preview.full': 'Полная ширина, {width, number} px',
  'builder.preview.scaled': 'Показано в {share, number} % от размера.',
  'builder.preview.waiting': 'Страница загружается…',
  'builder.preview.ready': 'Страница здесь, высота {height, number} px.',
  'builder.preview.missing': 'Страницу получить не удалось. Код всё же можно скопировать.',
  'builder.preview.file':
    'Этот атлас — один файл, и страниц рядом с ним нет: просмотра нет, и предлагается только то, что работает без них.',
  'builder.preview.closed':
    'На карте есть ваши записи, поэтому страница больше ничего не запрашивает: просмотра нет. Чтобы увидеть его, откройте атлас ещё раз, в другой вкладке.',
  'builder.checks': 'На что посмотреть',
  'builder.check.fine': 'В порядке',
  'builder.check.look': 'Посмотрите',
  'builder.check.title.fine': 'У рамки есть название.',
  'builder.check.title.missing': 'У рамки нет названия: программа чтения с экрана назвала бы её адрес.',
  'builder.check.title.long': 'Название длинное: оно произносится прежде всего остального.',
  'builder.check.alt.fine': 'У изображения есть замещающий текст, длина в знаках: {count, number}.',
  'builder.check.alt.missing': 'У изображения нет замещающего текста.',
  'builder.check.alt.same': 'Замещающий текст повторяет название: он должен говорить, что показывает карта.',
  'builder.check.alt.short':
    'В замещающем тексте мало знаков ({count, number}): слишком мало, чтобы сказать, что показывает карта.',
  'builder.check.alt.long':
    'В замещающем тексте много знаков ({count, number}): столь длинному место в статье.',
  'builder.check.sources.fine': 'Страница называет свои источники: {count, number}.',
  'builder.check.sources.hidden':
    'Страница опирается на {count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}, и при таком выборе они не показаны: назовите их в статье.',
  'builder.check.sources.missing': 'Страница не называет источников.',
  'builder.check.notes.fine': 'Примечания о Косово* и о границах стоят под картой.',
  'builder.check.notes.missing': 'Примечаний о Косово* и о границах на странице нет.',
  'builder.check.contrast.fine': 'Контраст текста и названий — не менее {ratio, number} к 1; требуется 4,5.',
  'builder.check.contrast.low':
    'Контраст текста и названий падает до {ratio, number} к 1 в теме «{theme}»; требуется 4,5.',
  'builder.check.language.fine': 'То, что рассказывает страница, — на языке страницы.',
  'builder.check.language.other':
    'Язык страницы: {page}. Язык рассказа: {text}. Страница сама об этом говорит.',
  'builder.check.height.fine': 'Высоты достаточно для ширины {width, number} px.',
  'builder.check.height.low':
    'При ширине {width, number} px высота страницы {told, number} px, а не {height, number}: элемент растёт, простую рамку придётся прокручивать.',
  'builder.reading': 'Трудность чтения',
  'builder.reading.sentences':
    'Слов в предложении в среднем: {words, number}. Примерно до 20 читается легко.',
  'builder.reading.colemanLiau':
    'Индекс Коулман и Лиау: {grade, number} — примерно класс школы в Соединённых Штатах, в котором читают такой текст.',
  'builder.reading.lix':
    'LIX: {index, number}, то есть как {like, select, children {книги для детей} fiction {проза} news {газета} official {официальные тексты} other {научные тексты}}. Его ступени установлены для шведского языка.',
  'builder.reading.limits':
    'Подсказка лишь по числу букв, слов и предложений. Она не знает ни того, знакомо ли слово, ни того, ясна ли мысль; названия мест её повышают.',
  'builder.code': 'Код для копирования',
  'builder.address.local':
    'Код ведёт на {address}, куда другим не попасть. Откройте атлас там, где он опубликован, или задайте «address» в crossroads.config.json.',
  'builder.address.unknown': 'Никто не сообщил этому файлу, где опубликован атлас, поэтому вести некуда.',
  'builder.element': 'Элемент',
  'builder.element.about':
    'Следует за высотой страницы. Скрипт стоит в статье один раз, перед первым элементом и без «async».',
  'builder.frame': 'Простая рамка',
  'builder.frame.about': 'Там, где чужие скрипты не допускаются. Сохраняет заданную высоту.',
  'builder.picture': 'Изображение',
  'builder.picture.about':
    'Только карта, с легендой, источником и примечаниями, на языке и в теме, выбранных выше (в светлой, если тема автоматическая). Код появляется вместе с файлом.',
  'builder.picture.make': 'Сохранить как {format}',
  'builder.picture.working': 'Создаётся…',
  'builder.picture.done': 'Сохранено: {file}. Поместите его рядом со статьёй.',
  'builder.picture.failed': 'Создать не удалось. {reason}',
  'builder.oembed': 'Адрес oEmbed',
  'builder.oembed.about': 'Для систем публикации, которые по адресу создают встроенное содержимое.',
  'builder.oembed.drawn': 'У вида или фрагмента нет адреса oEmbed: скопируйте элемент или фрейм.',
  'builder.oembed.none':
    'Его нет: сайт построен, не зная своего адреса («address» в crossroads.config.json).',
  'builder.copy': 'Копировать',
  'builder.copied': 'Скопировано.',
  'builder.copyFailed': 'Браузер не разрешил копирование. Выделите код и скопируйте его сами.',
  'builder.all': 'Все страницы',
  'builder.code.other': 'Другие формы',
};

export default embedBuilder;
