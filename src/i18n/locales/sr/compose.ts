import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Брифинг који се саставља',
  'compose.title': 'Наслов брифинга',
  'compose.untitled': 'Брифинг без наслова',
  'compose.untitledChapter': 'Поглавље {number}',
  'compose.add': 'Додај овај приказ',
  'compose.added': 'Додато као поглавље {number} у „{title}“.',
  'compose.full': 'Брифинг има највише {most} поглавља. Прво избаците једно.',
  'compose.undo': 'Опозови',
  'compose.redo': 'Понови',
  'compose.undone': 'Опозвано.',
  'compose.redone': 'Поновљено.',
  'compose.present': 'Прикажи',
  'compose.presentFromHere': 'Прикажи одавде',
  'compose.export': 'Извези',
  'compose.file': 'Сачувај као датотеку',
  'compose.close': 'Затвори брифинг',
  'compose.empty':
    'Још нема поглавља. Померите карту, изаберите тржишта и слојеве док не покаже оно о чему говорите; затим додајте овај приказ.',
  'compose.needsChapter': 'Прво је потребно поглавље.',
  'compose.about':
    '{chapters, plural, one {# поглавље} few {# поглавља} other {# поглавља}}, {minutes, plural, one {# минут} few {# минута} other {# минута}}',
  'compose.saved': 'Сачувано у овом прегледачу у {time}.',
  'compose.saving': 'Чува се…',
  'compose.notYet': 'Чува се у овом прегледачу од прве измене.',
  'compose.off': 'У овом прегледачу се ништа не чува, како сте желели: нестаје са страницом.',
  'compose.refused':
    'Овај прегледач више ништа не чува: нема места, или је чување искључено. Сачувајте брифинг као датотеку.',
  'compose.chapters': 'Поглавља',
  'compose.moveUp': 'Помери навише: {title}',
  'compose.moveDown': 'Помери наниже: {title}',
  'compose.moved': '„{title}“ је сада поглавље {number}.',
  'compose.notMoved': '„{title}“ остаје где је било.',
  'compose.drag': 'Превуци на друго место',
  'compose.duplicate': 'Удвостручи',
  'compose.duplicated': 'Удвостручено као поглавље {number}.',
  'compose.remove': 'Избаци',
  'compose.removed': '„{title}“ је избачено. Опозив га враћа.',
  'compose.chapterTitle': 'Наслов',
  'compose.text': 'Текст',
  'compose.text.note':
    'Сваки ред је пасус. Изаберите објекат, или читајте одломак, да га овде именујете или наведете.',
  'compose.text.long':
    'Речи на екрану: {words}. Највише {most}: што почиње у каснијем реду, стоји под „Прочитајте више“.',
  'compose.text.rest': 'Речи на екрану: {words}. Остатак стоји под „Прочитајте више“ и у белешкама слајдова.',
  'compose.fieldFull': 'Поље је пуно: прима {most} слова. Све преко тога, и од налепљеног, изостављено је.',
  'compose.notes': 'Шта говорник каже',
  'compose.insert.feature': 'Именуј овде: {name}',
  'compose.insert.cite': 'Наведи овде {passage}',
  'compose.insert.source': 'Овде наведи извор: {name}',
  'compose.inserted': 'Додато: {name}',
  'compose.unlink': 'Уклони везу: {name}',
  'compose.paste': 'Ово замењује {count, plural, one {# навод} few {# навода} other {# навода}}.',
  'compose.paste.replace': 'Замени',
  'compose.seconds': 'Планирано секунди',
  'compose.view': 'Приказ',
  'compose.takeView': 'Узми приказ са екрана',
  'compose.viewTaken': 'Поглавље сада показује приказ са екрана.',
  'compose.showView': 'Покажи на карти',
  'compose.layers': 'Слојеви',
  'compose.highlight': 'Шта се истиче',
  'compose.highlight.none': 'Објекти који су јаче нацртани од других док се поглавље приказује.',
  'compose.highlight.add': 'Истакни: {name}',
  'compose.highlight.remove': 'Не истичи више: {name}',
  'compose.highlight.added': '{name}: истиче се на карти.',
  'compose.highlight.removed': '{name}: више се не истиче.',
  'compose.highlight.point': 'Покажи објекте на карти',
  'compose.highlight.pointing':
    'Изаберите објекте на карти или претрагом; онај који се већ истиче биће избачен. Escape прекида.',
  'compose.highlight.full': 'У поглављу се истиче највише {most} објеката.',
  'compose.callouts': 'Натписи на карти',
  'compose.callouts.none': 'Речи које стоје поред објекта на карти.',
  'compose.callouts.add': 'Додај код: {name}',
  'compose.callouts.select': 'Изаберите објекат на карти или претрагом, да му додате натпис.',
  'compose.callouts.point': 'Покажи објекат на карти',
  'compose.callouts.pointing': 'Изаберите објекат на карти. Escape прекида.',
  'compose.callouts.added': 'Натпис код: {name}. Напишите шта ту стоји.',
  'compose.callouts.taken': 'Већ постоји натпис код: {name}.',
  'compose.callouts.full': 'Поглавље има највише {most} натписа.',
  'compose.callout': 'Код: {name}',
  'compose.callout.move': 'Премести код: {name}',
  'compose.callout.remove': 'Избаци натпис код: {name}',
  'compose.figure': 'Кључни податак',
  'compose.figure.none': 'Ниједан',
  'compose.figure.schengen': 'Шенгенски простор',
  'compose.figure.detections': 'Нерегуларни преласци',
  'compose.figure.seizures': 'Заплене дроге у лукама',
  'compose.figure.scores': 'Оцене тржишта',
  'compose.figure.coverage': 'Покривеност',
  'compose.figure.changes': 'Промене',
  'compose.figure.passages': 'Одломци',
  'compose.figure.business-model': 'Пословни модел',
  'compose.figure.landscape': 'Незаконита тржишта',
  'compose.passages': 'Одломци сажетка',
  'compose.passages.add': 'Додај отворени одломак: {passage}',
  'compose.passages.remove': 'Уклони {passage}',
  'compose.passages.note':
    'Отворите одломак у сажетку да га додате: при приказивању га један тастер показује целог.',
  'compose.summary': 'О чему је',
  'compose.problems': 'Ово издање података не познаје све. Оно што не познаје остаје у брифингу.',
  'compose.problem.feature': 'Објекат {id}',
  'compose.problem.cited': 'Одломак или извор {id}',
  'compose.problem.figure': 'Кључни податак {id}',
  'compose.own': 'Ваши',
  'compose.own.intro':
    'Чувају се само у овом прегледачу, док их не обришете или не обришете његове податке; када му понестане места, прегледач може и сам да их обрише. Сачувајте као датотеку оно што не сме да се изгуби.',
  'compose.own.notDeleted':
    '„{title}“ није обрисан: овај прегледач одбија да измени оно што чува. Покушајте поново, или поново учитајте ову страницу.',
  'compose.own.notRestored':
    '„{title}“ није враћен: овај прегледач одбија да га чува. Ослободите место и покушајте поново, пре него што затворите овај списак.',
  'compose.own.new': 'Састави нови',
  'compose.own.open': 'Отвори датотеку',
  'compose.own.edit': 'Настави састављање',
  'compose.own.delete': 'Обриши',
  'compose.own.deleted': '„{title}“ је обрисан.',
  'compose.own.restore': 'Врати га',
  'compose.own.changed': 'измењен {time}',
  'compose.own.isOpen': 'управо се саставља',
  'compose.own.refused': 'Овај прегледач не враћа ништа од онога што чува: чување је искључено.',
  'compose.own.unreadable':
    'Оно што овај прегледач чува од „{title}“ више се не може прочитати: оштећено је, или га је сачувала новија верзија програма Crossroads. Може се отворити датотека коју сте сачували.',
  'compose.own.saveRecord': 'Сачувај оно што се још може прочитати',
  'compose.own.gone': 'Овај прегледач више не чува „{title}“: у међувремену је обрисан.',
  'compose.own.older':
    'Последње измене у „{title}“ нису могле да се прочитају; ово је раније сачувано стање.',
  'compose.copyOf': '{title} (копија)',
  'compose.resumed': '„{title}“ је поново отворен, како је сачуван у {time}.',
  'compose.waiting': 'Састављали сте „{title}“, сачуван у {time}.',
  'compose.goOn': 'Настави',
  'compose.atRisk':
    'Овај прегледач не чува последње измене у „{title}“. Изгубиће се са оним што сте тражили, осим ако брифинг прво сачувате као датотеку.',
  'compose.fileSaved': 'Датотека је предата преузимањима прегледача.',
  'compose.goOnWithout': 'Настави без њих',
  'compose.lost':
    'Овај прегледач је одбио да сачува последње измене у „{title}“, који више није отворен. Сачувајте га сада као датотеку, иначе се губе.',
  'compose.viewTooLong':
    'Приказ на екрану има више избора него што поглавље може да прими. Поглавље остаје какво је било.',
  'compose.fault.unreadable':
    'Прегледач није могао да је прочита: можда је у међувремену премештена, измењена или закључана. Изаберите је поново.',
  'compose.forked':
    'Исти брифинг је измењен у другом прозору. Чувају се оба: што овде састављате сада је засебан брифинг.',
  'compose.deletedElsewhere':
    'Овај брифинг је обрисан у другом прозору. Овде је отворен, па се поново чува: затворите га да бисте га обрисали.',
  'compose.besides':
    'Овај прегледач чува друго стање истог брифинга. Датотека је отворена поред њега, као засебан брифинг.',
  'compose.alreadyOpen': '„{title}“ је већ отворен, управо како је у датотеци.',
  'compose.fault': '„{name}“ није отворена. Ништа од отвореног није измењено.',
  'compose.fault.too-large':
    'Има {megabytes} MB; брифинг има највише {limit} MB. Изаберите датотеку која је овде сачувана.',
  'compose.fault.not-text':
    'Није текст, или је оштећен. Изаберите датотеку која се завршава на .crossroads.json.',
  'compose.fault.syntax':
    'Оштећена је, или није брифинг: ред {line}, место {column} не може да се прочита. Узмите другу копију датотеке.',
  'compose.fault.too-deep':
    'Ред {line}, место {column}: угнежђена је дубље него иједан брифинг. Изаберите датотеку која је овде сачувана.',
  'compose.fault.repeated-name':
    'Ред {line}, место {column}: „{found}“ је дато двапут. Избаците једно од та два.',
  'compose.fault.not-a-briefing':
    'То је датотека нечег другог. Датотеке брифинга завршавају се на .crossroads.json.',
  'compose.fault.newer-version':
    'Сачувала ју је новија верзија програма Crossroads (верзија {version} датотеке; ова чита до {known}). Отворите је тамо, или поново учитајте ову страницу да добијете новију.',
  'compose.fault.missing': 'Ред {line}: недостаје {pointer}. Додајте га, или узмите другу копију датотеке.',
  'compose.fault.unknown-field':
    'Ред {line}: {pointer} не припада ниједном брифингу. Избаците га из датотеке.',
  'compose.fault.wrong-kind': 'Ред {line}: {pointer} није облика {limit}. Исправите то у датотеци.',
  'compose.fault.not-allowed':
    'Ред {line}: {pointer} садржи нешто што ту не сме да стоји. Исправите то у датотеци.',
  'compose.fault.too-long': 'Ред {line}: {pointer} има више од {limit} слова. Скратите то у датотеци.',
  'compose.fault.too-many': 'Ред {line}: {pointer} има више од {limit} ставки. Избаците неке из датотеке.',
  'compose.fault.out-of-range': 'Ред {line}: {pointer} је изван {limit}. Исправите то у датотеци.',
  'compose.fault.unfit-letters':
    'Ред {line}: {pointer} садржи контролне знаке, или знаке који окрећу смер текста. Избаците их из датотеке.',
  'compose.fault.repeated': 'Ред {line}: {pointer} стоји двапут. Избаците једно од та два.',
};

export default compose;
