import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Перекрёстки',
  'app.subtitle': 'Маршруты организованной преступности в Юго-Восточной Европе',

  // Interface: words used all over
  'ui.close': 'Закрыть',
  'ui.dismiss': 'Убрать',
  'ui.retry': 'Повторить',
  'ui.skip': 'Пропустить',
  'ui.skipToMap': 'Перейти к карте',
  'ui.skipToDetails': 'Перейти к подробностям',
  'ui.skipToTimeline': 'Перейти к шкале времени',
  'ui.layersRegion': 'Рынки, маршруты и слои',
  'ui.mapRegion': 'Карта',
  'ui.detailsRegion': 'Подробности',
  'tool.layers': 'Слои',
  'ui.tab.feature': 'Подробности',
  'ui.tab.brief': 'Записка',
  'tool.editor': 'Брифинг',
  'tool.network': 'Сеть',
  'ui.briefLoading': 'Загружается текст…',
  'ui.openTime': 'Время',
  'ui.sheet': 'Панели',
  'ui.sheetHandle': 'Высота панелей',
  'ui.sheet.low': 'Низко',
  'ui.sheet.half': 'Половина экрана',
  'ui.sheet.full': 'Весь экран',
  'ui.titleSelected': '{name} — {title}',
  'ui.hidePanels': 'Скрыть панели',
  'ui.showPanels': 'Показать панели',
  'tool.library': 'Библиотека',
  'tool.data': 'Данные',
  'tool.explore': 'Изучение',
  'tool.compare': 'Сравнение',
  'tool.areas': 'Зоны',
  'tool.dossiers': 'Досье',
  'tool.notes': 'Заметки',
  'room.nav': 'Разделы',
  'room.atlas': 'Атлас',
  'room.briefings': 'Брифинги',
  'room.plan': 'Планирование',
  'room.publish': 'Публикация',
  'ui.tab.record': 'Запись',
  'ui.menu': 'Меню',
  'ui.tools': 'Вид и инструменты',

  // Beside the words of every passage
  'passage.paraphrase':
    'Пересказ нашими словами, а не текст УНП ООН. Это не издание Организации Объединённых Наций.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Регион, прочитанный по одной записке',
  'welcome.intro':
    'Этот атлас рисует то, что аналитическая записка УНП ООН об организованной преступности в Юго-Восточной Европе сообщает о десяти юрисдикциях, двух маршрутах незаконного оборота и шести рынках, и для каждой линии показывает, кто это сообщает.',
  'welcome.read.title': 'Как читать карту',
  'welcome.read.band': 'Мягкая полоса — то, что сообщает сама записка: направление, а не путь.',
  'welcome.read.line':
    'Сплошная линия: документ, который мы прочли хотя бы частично, сообщает об этом рынке здесь, в этой стране или на этом маршруте.',
  'welcome.read.dashed': 'Длинные штрихи: сообщается в документе, из которого мы прочли лишь изложение.',
  'welcome.read.thin':
    'Тонкая линия: дорога, железная дорога или линия существует; ни один источник не связывает с ней рынок.',
  'welcome.read.dotted': 'Пунктирная линия нарисована нами; ни один источник её не документирует.',
  'welcome.read.schematic':
    'Ни одна линия не является измеренным путём. Вблизи линии расширяются в коридоры.',
  'welcome.start.title': 'С чего начать',
  'welcome.start.briefOnly': 'Увидеть только то, что сообщает записка',
  'welcome.start.world': 'Увидеть связи с остальным миром',
  'welcome.start.keyboard': 'Исследовать с клавиатуры',
  'welcome.counts':
    'Фильтры проходят {jurisdictions, plural, one {# юрисдикция} few {# юрисдикции} many {# юрисдикций} other {# юрисдикции}}, {legs, plural, one {# участок} few {# участка} many {# участков} other {# участка}}, {ports, plural, one {# порт} few {# порта} many {# портов} other {# порта}}, {crossings, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}} пропуска и {places, plural, one {# место} few {# места} many {# мест} other {# места}}.',

  // Notes
  'notes.label': 'Примечания к карте',
  'notes.handling': 'Гриф',
  'notes.kosovo':
    '* Все ссылки на Косово следует понимать в контексте резолюции 1244 (1999) Совета Безопасности ООН.',
  'notes.boundaries':
    'Границы, названия и обозначения не означают одобрения или признания со стороны Организации Объединённых Наций.',
  'notes.partMissing':
    'Часть атласа получить не удалось, и этот браузер запросит её снова, только когда страница загрузится заново. Проверьте соединение и перезагрузите страницу: ваш вид сохранён в адресе.',
  'notes.documentStorage':
    'Этот браузер отказался менять то, что хранит от вашего документа. Чтобы удалить это, очистите данные этого сайта в настройках браузера.',
  'notes.settingsNotKept': 'Этот браузер не хранит настройки: они действуют, пока страница не закрыта.',
  'notes.schematic': 'Линии маршрутов схематичны.',

  // Use without a network
  'offline.ready': 'Сохранено: теперь работает и без сети.',
  'offline.update': 'Готова новая версия атласа.',
  'offline.updateNow': 'Перейти на неё',
};

export default page;
