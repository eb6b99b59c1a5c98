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
  'tool.editor': 'Састављање',
  'tool.network': 'Мрежа',
  'ui.briefLoading': 'Преузима се читач…',
  'ui.openTime': 'Време',
  'ui.sheet': 'Табле',
  'ui.sheetHandle': 'Висина табли',
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
  'welcome.title': 'Регион прочитан из једног сажетка',
  'welcome.finding':
    'Откад је сажетак написан, спољна шенгенска граница се померила: унутар ње {now, plural, one {је #} few {су #} other {је #}} од {all, number} јурисдикција, а на дан {date} било их је {before, number}.',
  'welcome.intro':
    'Овај атлас црта оно што сажетак политике UNODC-а о организованом криминалу у југоисточној Европи каже о десет јурисдикција, две руте незаконите трговине и шест тржишта, и за сваку линију показује ко то тврди.',
  'welcome.read.title': 'Како се чита карта',
  'welcome.read.band': 'Мека трака је оно што каже сам сажетак: правац, а не путања.',
  'welcome.read.line':
    'Пуна линија: документ који смо бар делимично прочитали наводи ово тржиште овде, у овој земљи или на овој рути.',
  'welcome.read.dashed': 'Дуге цртице: наведено у документу од којег смо прочитали само сажети приказ.',
  'welcome.read.thin':
    'Танка линија: пут, пруга или линија постоји; ниједан извор с њом не повезује тржиште.',
  'welcome.read.dotted': 'Тачкасту линију смо нацртали ми; ниједан извор је не документује.',
  'welcome.read.schematic': 'Ниједна линија није премерена путања. Изблиза се линије шире у коридоре.',
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
    'Део атласа није могао да се преузме, а прегледач га поново тражи тек када се страница учита изнова. Проверите везу, па је учитајте поново: ваш приказ је сачуван у адреси.',
  'notes.documentStorage':
    'Прегледач је одбио да промени оно што чува од вашег документа. Да бисте то уклонили, обришите податке овог сајта у подешавањима прегледача.',
  'notes.settingsNotKept': 'Овај прегледач не чува подешавања: важе док се страница не затвори.',
  'notes.schematic': 'Линије рута су схематске.',

  // Use without a network
  'offline.ready': 'Сачувано: од сада ради и без мреже.',
  'offline.update': 'Нова верзија атласа је спремна.',
  'offline.updateNow': 'Пређи на њу',
};

export default page;
