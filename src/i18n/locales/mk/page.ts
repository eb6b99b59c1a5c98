import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Crossroads',
  'app.subtitle': 'Рути на организираниот криминал во Југоисточна Европа',

  // Interface: words used all over
  'ui.close': 'Затвори',
  'ui.cancel': 'Откажи',
  'ui.dismiss': 'Отфрли',
  'ui.retry': 'Пробај повторно',
  'ui.skip': 'Прескокни',
  'ui.skipToMap': 'Прескокни на картата',
  'ui.skipToDetails': 'Прескокни на подробностите',
  'ui.skipToTimeline': 'Прескокни на времето',
  'ui.layersRegion': 'Пазари, рути и слоеви',
  'ui.mapRegion': 'Карта',
  'tool.layers': 'Слоеви',
  'ui.tab.feature': 'Подробности',
  'ui.tab.brief': 'Осврт',
  'tool.editor': 'Уредувач',
  'tool.network': 'Мрежа',
  'ui.briefLoading': 'Се вчитува освртот…',
  'ui.openTime': 'Време',
  'ui.sheet': 'Панели',
  'ui.sheetHandle': 'Висина на панелите',
  'ui.sheet.low': 'Ниско',
  'ui.sheet.half': 'Половина екран',
  'ui.sheet.full': 'Целосно',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Скриј ги панелите',
  'ui.showPanels': 'Прикажи ги панелите',
  'tool.library': 'Библиотека',
  'tool.data': 'Податоци',
  'tool.explore': 'Истражи',
  'tool.compare': 'Споредба',
  'tool.areas': 'Подрачја',
  'tool.dossiers': 'Досиеја',
  'tool.notes': 'Белешки',
  'room.nav': 'Делови',
  'room.atlas': 'Атлас',
  'room.briefings': 'Брифинзи',
  'room.plan': 'Планирање',
  'room.publish': 'Објавување',
  'ui.tab.record': 'Запис',
  'ui.menu': 'Мени',
  'room.atlas.about': 'Читајте ја картата и освртот',
  'room.briefings.about': 'Презентирајте, уредувајте и преземајте брифинзи',
  'room.plan.about': 'Работете со своите записи, патеки и подрачја',
  'room.publish.about': 'Ставете страница од овој атлас на друго веб-место',
  'ui.tools': 'Приказ и алатки',

  // Beside the words of every passage
  'passage.paraphrase':
    'Прераскажано со наши зборови, не е текст на UNODC. Ова не е публикација на Обединетите нации.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Освртот на UNODC на карта',
  'welcome.finding':
    'Откако е напишан освртот, надворешната граница на шенген-зоната се помести: внатре се {now, number} од {all, number} јурисдикции, а на {date} беа {before, number}.',
  'welcome.intro':
    'Овој атлас го прикажува на карта освртот на политиките на UNODC за организираниот криминал во Југоисточна Европа, со доказите за секоја линија.',
  'welcome.read.title': 'Како се чита картата',
  'welcome.read.band': 'Мек појас: наведено во освртот. Покажува насока, а не пат.',
  'welcome.read.line':
    'Полна линија: документ што го прочитавме барем делумно известува за овој пазар тука, во оваа земја или на оваа рута.',
  'welcome.read.dashed': 'Долги црти: пријавено во документ од кој прочитавме само резиме.',
  'welcome.read.thin': 'Тенка линија: постои пат, пруга или линија; ниеден извор не поврзува пазар со неа.',
  'welcome.read.dotted': 'Точкеста линија: илустративна. Ниеден извор не ја документира.',
  'welcome.read.schematic': 'Линиите се шематски, не измерени. Приближете и ќе се прошират во коридори.',
  'welcome.start.title': 'Каде да почнете',
  'welcome.start.world': 'Видете ги врските со остатокот од светот',
  'welcome.start.keyboard': 'Истражувајте со тастатура',

  // Notes
  'notes.label': 'Белешки за картата',
  'notes.handling': 'Ознака за доверливост',
  'notes.kosovo':
    '* Сите упатувања на Косово треба да се разберат во контекст на Резолуцијата 1244 (1999) на Советот за безбедност на Обединетите нации.',
  'notes.boundaries': 'Границите, имињата и ознаките не значат поддршка или прифаќање од Обединетите нации.',
  'notes.partMissing':
    'Дел од атласот не можеше да се преземе. Проверете ја врската и вчитајте повторно: приказот е зачуван во адресата.',
  'notes.documentStorage':
    'Прелистувачот не можеше да го промени зачуваниот документ. За да го избришете, исчистете ги податоците на овој сајт во поставките на прелистувачот.',
  'notes.settingsNotKept': 'Овој прелистувач не чува поставки: траат додека не се затвори страницата.',
  'notes.schematic': 'Линиите на рутите се шематски.',

  // Use without a network
  'offline.ready': 'Зачувано: атласот сега работи без мрежа.',
  'offline.update': 'Подготвена е нова верзија на атласот.',
  'offline.updateNow': 'Ажурирај сега',
};

export default page;
