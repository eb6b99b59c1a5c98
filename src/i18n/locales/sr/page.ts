import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': 'Раскршћа',
  'app.subtitle': 'Руте организованог криминала у југоисточној Европи',

  // Interface: words used all over
  'ui.close': 'Затвори',
  'ui.cancel': 'Откажи',
  'ui.dismiss': 'Уклони',
  'ui.retry': 'Покушај поново',
  'ui.skip': 'Прескочи',
  'ui.skipToMap': 'Пређи на карту',
  'ui.skipToDetails': 'Пређи на појединости',
  'ui.skipToTimeline': 'Пређи на временску осу',
  'ui.layersRegion': 'Тржишта, руте и слојеви',
  'ui.mapRegion': 'Карта',
  'tool.layers': 'Слојеви',
  'ui.tab.feature': 'Појединости',
  'ui.tab.brief': 'Документ',
  'tool.editor': 'Уређивач',
  'tool.network': 'Мрежа',
  'ui.briefLoading': 'Преузима се читач…',
  'ui.openTime': 'Време',
  'ui.sheet': 'Панели',
  'ui.sheetHandle': 'Висина панела',
  'ui.sheet.low': 'Ниско',
  'ui.sheet.half': 'Пола екрана',
  'ui.sheet.full': 'Цело',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Сакриј панеле',
  'ui.showPanels': 'Прикажи панеле',
  'tool.library': 'Библиотека',
  'tool.data': 'Подаци',
  'tool.explore': 'Истражи',
  'tool.compare': 'Поређење',
  'tool.areas': 'Подручја',
  'tool.dossiers': 'Досијеи',
  'tool.notes': 'Белешке',
  'room.nav': 'Делови',
  'room.atlas': 'Атлас',
  'room.briefings': 'Брифинзи',
  'room.plan': 'Планирање',
  'room.publish': 'Објављивање',
  'ui.tab.record': 'Запис',
  'ui.menu': 'Мени',
  'room.atlas.about': 'Читајте карту и документ',
  'room.briefings.about': 'Приказујте, уређујте и преузимајте брифинге',
  'room.plan.about': 'Радите са својим записима, путањама и подручјима',
  'room.publish.about': 'Поставите страницу овог атласа на други сајт',
  'ui.tools': 'Приказ и алати',

  // Beside the words of every passage
  'passage.paraphrase':
    'Препричано нашим речима, није текст UNODC-а. Ово није публикација Уједињених нација.',

  // Welcome: the details panel without a selection
  'welcome.title': 'Сажетак UNODC-а на карти',
  'welcome.finding':
    'Откад је сажетак написан, спољна шенгенска граница се померила: унутар ње {now, plural, one {је #} few {су #} other {је #}} од {all, number} јурисдикција, а на дан {date} било их је {before, number}.',
  'welcome.intro':
    'Овај атлас приказује на карти сажетак политике UNODC-а о организованом криминалу у југоисточној Европи, са доказима за сваку линију.',
  'welcome.read.title': 'Како се чита карта',
  'welcome.read.band': 'Мека трака: наведено у сажетку. Показује правац, а не пут.',
  'welcome.read.line':
    'Пуна линија: документ који смо бар делимично прочитали наводи ово тржиште овде, у овој земљи или на овој рути.',
  'welcome.read.dashed': 'Дуге цртице: наведено у документу од којег смо прочитали само сажети приказ.',
  'welcome.read.thin':
    'Танка линија: пут, пруга или линија постоји; ниједан извор с њом не повезује тржиште.',
  'welcome.read.dotted': 'Тачкаста линија: илустративна. Ниједан извор је не документује.',
  'welcome.read.schematic': 'Линије су схематске, а не премерене. Изблиза се шире у коридоре.',
  'welcome.start.title': 'Одакле почети',
  'welcome.start.world': 'Погледајте везе са остатком света',
  'welcome.start.keyboard': 'Истражујте тастатуром',

  // Notes
  'notes.label': 'Напомене уз карту',
  'notes.handling': 'Ознака поступања',
  'notes.kosovo':
    '* Сва помињања Косова треба разумети у контексту Резолуције 1244 (1999) Савета безбедности Уједињених нација.',
  'notes.boundaries':
    'Границе, називи и ознаке не подразумевају подршку ни прихватање од стране Уједињених нација.',
  'notes.partMissing':
    'Део атласа није могао да се преузме. Проверите везу и поново учитајте страницу: адреса чува ваш приказ.',
  'notes.documentStorage':
    'Прегледач није могао да промени сачувани документ. Да бисте га обрисали, обришите податке овог сајта у подешавањима прегледача.',
  'notes.settingsNotKept': 'Овај прегледач не чува подешавања: важе док се страница не затвори.',
  'notes.schematic': 'Линије рута су схематске.',

  // Use without a network
  'offline.ready': 'Сачувано: атлас сада ради и без мреже.',
  'offline.update': 'Нова верзија атласа је спремна.',
  'offline.updateNow': 'Ажурирај сада',
};

export default page;
