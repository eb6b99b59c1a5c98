import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Перекрёстки',
  'app.subtitle': 'Маршруты организованной преступности в Юго-Восточной Европе',

  // Interface: words used all over
  'ui.close': 'Закрыть',
  'ui.cancel': 'Отмена',
  'ui.dismiss': 'Убрать',
  'ui.retry': 'Повторить',
  'ui.skip': 'Пропустить',
  'ui.skipToMap': 'Перейти к карте',
  'ui.skipToDetails': 'Перейти к подробностям',
  'ui.skipToTimeline': 'Перейти к шкале времени',
  'ui.layersRegion': 'Рынки, маршруты и слои',
  'ui.mapRegion': 'Карта',
  'tool.layers': 'Слои',
  'ui.tab.feature': 'Подробности',
  'ui.tab.brief': 'Записка',
  'tool.editor': 'Редактор',
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
  'room.atlas.about': 'Читать карту и записку',
  'room.briefings.about': 'Показывать, править и скачивать брифинги',
  'room.plan.about': 'Работать со своими записями, путями и зонами',
  'room.publish.about': 'Поместить страницу этого атласа на другой сайт',
  'ui.tools': 'Вид и инструменты',

  // Beside the words of every passage
  'passage.paraphrase':
    'Пересказ нашими словами, а не текст УНП ООН. Это не издание Организации Объединённых Наций.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Записка УНП ООН на карте',
  'welcome.finding':
    'С тех пор как написана записка, внешняя граница Шенгенской зоны сдвинулась: внутри неё {now, number} из {all, number} юрисдикций, а на {date} было {before, number}.',
  'welcome.intro':
    'Этот атлас показывает на карте аналитическую записку УНП ООН об организованной преступности в Юго-Восточной Европе, с подтверждением каждой линии.',
  'welcome.read.title': 'Как читать карту',
  'welcome.read.band': 'Мягкая полоса: указано в записке. Показывает направление, а не дорогу.',
  'welcome.read.line':
    'Сплошная линия: документ, который мы прочли хотя бы частично, сообщает об этом рынке здесь, в этой стране или на этом маршруте.',
  'welcome.read.dashed': 'Длинные штрихи: сообщается в документе, из которого мы прочли лишь изложение.',
  'welcome.read.thin':
    'Тонкая линия: дорога, железная дорога или линия существует; ни один источник не связывает с ней рынок.',
  'welcome.read.dotted': 'Пунктирная линия: для наглядности. Ни один источник её не документирует.',
  'welcome.read.schematic': 'Линии схематичны, а не измерены. При приближении они расширяются в коридоры.',
  'welcome.start.title': 'С чего начать',
  'welcome.start.world': 'Увидеть связи с остальным миром',
  'welcome.start.keyboard': 'Исследовать с клавиатуры',

  // Notes
  'notes.label': 'Примечания к карте',
  'notes.handling': 'Гриф',
  'notes.kosovo':
    '* Все ссылки на Косово следует понимать в контексте резолюции 1244 (1999) Совета Безопасности ООН.',
  'notes.boundaries':
    'Границы, названия и обозначения не означают одобрения или признания со стороны Организации Объединённых Наций.',
  'notes.partMissing':
    'Часть атласа получить не удалось. Проверьте соединение и перезагрузите страницу: ваш вид сохранён в адресе.',
  'notes.documentStorage':
    'Браузер не смог изменить сохранённый документ. Чтобы удалить его, очистите данные этого сайта в настройках браузера.',
  'notes.settingsNotKept': 'Этот браузер не хранит настройки: они действуют, пока страница не закрыта.',
  'notes.schematic': 'Линии маршрутов схематичны.',

  // Use without a network
  'offline.ready': 'Сохранено: атлас теперь работает без сети.',
  'offline.update': 'Готова новая версия атласа.',
  'offline.updateNow': 'Обновить сейчас',
};

export default page;
