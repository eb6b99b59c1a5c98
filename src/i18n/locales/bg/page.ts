import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Crossroads',
  'app.subtitle': 'Маршрути на организираната престъпност в Югоизточна Европа',

  // Interface: words used all over
  'ui.close': 'Затваряне',
  'ui.cancel': 'Отказ',
  'ui.dismiss': 'Скриване',
  'ui.retry': 'Опитайте пак',
  'ui.skip': 'Прескачане',
  'ui.skipToMap': 'Прескачане към картата',
  'ui.skipToDetails': 'Прескачане към подробностите',
  'ui.skipToTimeline': 'Прескачане към времето',
  'ui.layersRegion': 'Пазари, маршрути и слоеве',
  'ui.mapRegion': 'Карта',
  'tool.layers': 'Слоеве',
  'ui.tab.feature': 'Подробности',
  'ui.tab.brief': 'Обзор',
  'tool.editor': 'Редактор',
  'tool.network': 'Мрежа',
  'ui.briefLoading': 'Обзорът се зарежда…',
  'ui.openTime': 'Време',
  'ui.sheet': 'Панели',
  'ui.sheetHandle': 'Височина на панелите',
  'ui.sheet.low': 'Ниска',
  'ui.sheet.half': 'Половин екран',
  'ui.sheet.full': 'Пълна',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Скриване на панелите',
  'ui.showPanels': 'Показване на панелите',
  'tool.library': 'Библиотека',
  'tool.data': 'Данни',
  'tool.explore': 'Проучване',
  'tool.compare': 'Сравнение',
  'tool.areas': 'Области',
  'tool.dossiers': 'Досиета',
  'tool.notes': 'Бележки',
  'room.nav': 'Раздели',
  'room.atlas': 'Атлас',
  'room.briefings': 'Брифинги',
  'room.plan': 'Планиране',
  'room.publish': 'Публикуване',
  'ui.tab.record': 'Запис',
  'ui.menu': 'Меню',
  'room.atlas.about': 'Четене на картата и обзора',
  'room.briefings.about': 'Представяне, редактиране и изтегляне на брифинги',
  'room.plan.about': 'Работа със собствени записи, пътища и области',
  'room.publish.about': 'Поставяне на страница от този атлас в друг сайт',
  'ui.tools': 'Изглед и инструменти',

  // Beside the words of every passage
  'passage.paraphrase':
    'Преразказ с наши думи, а не текст на UNODC. Това не е публикация на Организацията на обединените нации.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Обзорът на UNODC на карта',
  'welcome.finding':
    'Откакто е написан обзорът, външната граница на Шенгенското пространство се премести: вътре са {now, number} от {all, number} юрисдикции, а на {date} бяха {before, number}.',
  'welcome.intro':
    'Този атлас показва на карта обзора на политиките на UNODC за организираната престъпност в Югоизточна Европа, с доказателствата за всяка линия.',
  'welcome.read.title': 'Как се чете картата',
  'welcome.read.band': 'Мека ивица: посочено в обзора. Показва посока, а не път.',
  'welcome.read.line':
    'Плътна линия: документ, който прочетохме поне отчасти, съобщава за този пазар тук, в тази държава или по този маршрут.',
  'welcome.read.dashed': 'Дълги тирета: съобщено в документ, от който прочетохме само резюме.',
  'welcome.read.thin':
    'Тънка линия: път, железница или линия съществува; никой източник не свързва пазар с нея.',
  'welcome.read.dotted': 'Пунктирна линия: илюстративна. Никой източник не я документира.',
  'welcome.read.schematic': 'Линиите са схематични, не измерени. Приближете и те се разширяват в коридори.',
  'welcome.start.title': 'Откъде да започнете',
  'welcome.start.world': 'Вижте връзките с останалия свят',
  'welcome.start.keyboard': 'Проучвайте с клавиатурата',

  // Notes
  'notes.label': 'Бележки към картата',
  'notes.handling': 'Гриф',
  'notes.kosovo':
    '* Всички споменавания на Косово следва да се разбират в контекста на Резолюция 1244 (1999) на Съвета за сигурност на ООН.',
  'notes.boundaries':
    'Границите, имената и обозначенията не означават одобрение или приемане от Организацията на обединените нации.',
  'notes.partMissing':
    'Част от атласа не можа да се изтегли. Проверете връзката и презаредете: изгледът ви се пази в адреса.',
  'notes.documentStorage':
    'Браузърът не можа да промени запазения документ. За да го изтриете, изчистете данните на този сайт в настройките на браузъра.',
  'notes.settingsNotKept': 'Този браузър не пази настройки: те важат, докато страницата не се затвори.',
  'notes.schematic': 'Линиите на маршрутите са схематични.',

  // Use without a network
  'offline.ready': 'Запазено: атласът вече работи без мрежа.',
  'offline.update': 'Готова е нова версия на атласа.',
  'offline.updateNow': 'Актуализиране сега',
};

export default page;
