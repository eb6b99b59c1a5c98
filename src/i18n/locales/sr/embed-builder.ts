import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Страница овог атласа која стоји у вашем чланку. Чита се без скрипте, не оставља колачиће и ни од кога другог ништа не тражи.',
  'builder.heading': 'Странице за друге сајтове',
  'builder.all': 'Све странице',
  'builder.page': 'Страница',
  'builder.page.view': 'Карта каква је сада',
  'builder.group.shown': 'Оно што се сада види',
  'builder.group.jurisdictions': 'Јурисдикције',
  'builder.group.routes': 'Руте',
  'builder.group.markets': 'Тржишта',
  'builder.group.passages': 'Одломци сажетка',
  'builder.group.story': 'Прича: {title}',
  'builder.storiesFailed': 'Приче нису могле да се преузму: њихових поглавља нема на списку.',
  'builder.compared': 'Страница за друге сајтове има једну карту: леву из овог поређења.',
  'builder.options': 'Могућности',
  'builder.parts': 'Поред карте се приказује',
  'builder.parts.none': 'Само напомене',
  'builder.parts.legend': 'Легенда',
  'builder.parts.text': 'Текст, табела и извори',
  'builder.parts.full': 'Све',
  'builder.height': 'Висина на почетку, px',
  'builder.height.about': 'Празно: колико је страница висока у прегледу.',
  'builder.height.now': 'Празно: {height, number} px, колико је страница висока у прегледу.',
  'builder.crossings': 'Прикажи граничне прелазе',
  'builder.crossings.note': 'Иначе се изостављају: где се тачно прелази граница је за онога коме то треба.',
  'builder.edition.named': '{edition}: касније исправке се саопштавају',
  'builder.edition.none': 'Није наведено: саопштава се шта је дошло пошто је страница направљена',
  'builder.title': 'Наслов оквира',
  'builder.title.about': 'Шта читач екрана каже о оквиру. Читаоци га не виде.',
  'builder.alt': 'Алтернативни текст слике',
  'builder.alt.about': 'Шта слика приказује, за оне који је не виде.',
  'builder.alt.plain': 'Карта: {title}',
  'builder.propose': 'Назад на предлог',

  'builder.preview': 'Преглед',
  'builder.preview.past': 'Прескочи преглед',
  'builder.preview.phone': 'Телефон, {width, number} px',
  'builder.preview.column': 'Стубац, {width, number} px',
  'builder.preview.full': 'Пуна ширина, {width, number} px',
  'builder.preview.scaled': 'Приказано у {share, number} % величине.',
  'builder.preview.waiting': 'Страница стиже…',
  'builder.preview.ready': 'Страница је ту, висока {height, number} px.',
  'builder.preview.missing': 'Страница није могла да се преузме. Код се ипак може копирати.',
  'builder.preview.file':
    'Овај атлас је једна датотека и поред њега нема страница: прегледа нема, а нуди се само оно што ради без њих.',
  'builder.preview.closed':
    'На карти су ваши записи, па ова страница више ништа не тражи: прегледа нема. Отворите атлас још једном, у другој картици, да бисте га видели.',

  'builder.checks': 'На шта обратити пажњу',
  'builder.check.fine': 'У реду',
  'builder.check.look': 'Погледајте',
  'builder.check.title.fine': 'Оквир има наслов.',
  'builder.check.title.missing': 'Оквир нема наслов: читач екрана би изговорио његову адресу.',
  'builder.check.title.long': 'Наслов је дуг: изговара се пре свега осталог.',
  'builder.check.alt.fine': 'Слика има алтернативни текст, дужина у знаковима: {count, number}.',
  'builder.check.alt.missing': 'Слика нема алтернативни текст.',
  'builder.check.alt.same': 'Алтернативни текст понавља наслов: треба да каже шта карта приказује.',
  'builder.check.alt.short':
    'Алтернативни текст има мало знакова ({count, number}): премало да каже шта карта приказује.',
  'builder.check.alt.long':
    'Алтернативни текст има много знакова ({count, number}): оно што је толико дуго припада чланку.',
  'builder.check.sources.fine': 'Страница наводи своје изворе: {count, number}.',
  'builder.check.sources.hidden':
    'Страница почива на {count, plural, one {# извору} few {# извора} other {# извора}}, који се уз овај избор не приказују: наведите их у чланку.',
  'builder.check.sources.missing': 'Страница не наводи изворе.',
  'builder.check.notes.fine': 'Напомене о Косову* и о границама стоје испод карте.',
  'builder.check.notes.missing': 'Напомена о Косову* и о границама нема на страници.',
  'builder.check.contrast.fine': 'Контраст текста и назива је најмање {ratio, number} према 1; тражи се 4,5.',
  'builder.check.contrast.low':
    'Контраст текста и назива пада на {ratio, number} према 1 у теми „{theme}“; тражи се 4,5.',
  'builder.check.language.fine': 'Оно што страница прича је на језику странице.',
  'builder.check.language.other':
    'Језик странице: {page}. Језик онога што прича: {text}. Страница то и сама каже.',
  'builder.check.height.fine': 'Висина је довољна за ширину од {width, number} px.',
  'builder.check.height.low':
    'При ширини од {width, number} px страница је висока {told, number} px, а не {height, number}: елемент расте, обичан оквир мора да се помера.',

  'builder.reading': 'Тежина читања',
  'builder.reading.sentences': 'Просечан број речи у реченици: {words, number}. До око 20 се чита с лакоћом.',
  'builder.reading.colemanLiau':
    'Индекс Колмана и Лијауа: {grade, number}, отприлике разред школе у Сједињеним Државама у којем се чита такав текст.',
  'builder.reading.lix':
    'LIX: {index, number}, што је као {like, select, children {књиге за децу} fiction {проза} news {новине} official {службени текстови} other {научни текстови}}. Његови степени утврђени су за шведски.',
  'builder.reading.limits':
    'Наговештај само из броја слова, речи и реченица. Не зна ни да ли је реч позната ни да ли је мисао јасна; називи места га повећавају.',

  'builder.code': 'Код за копирање',
  'builder.code.other': 'Други облици',
  'builder.address.local':
    'Код води на {address}, до које други не могу. Отворите атлас тамо где је објављен, или поставите „address“ у crossroads.config.json.',
  'builder.address.unknown':
    'Овој датотеци нико није рекао где је атлас објављен, па нема адресе на коју би се водило.',
  'builder.element': 'HTML елемент',
  'builder.element.about':
    'Прати висину странице. Скрипта стоји једном у чланку, пре првог елемента и без „async“.',
  'builder.frame': 'Обичан оквир',
  'builder.frame.about': 'Тамо где се туђе скрипте не пуштају. Задржава висину која му је дата.',
  'builder.picture': 'Слика',
  'builder.picture.about':
    'Само карта, са легендом, извором и напоменама, на језику и у теми који су изабрани горе (светла где је тема аутоматска). Код долази са датотеком.',
  'builder.picture.make': 'Сачувај као {format}',
  'builder.picture.working': 'Прави се…',
  'builder.picture.done': 'Сачувано: {file}. Ставите је поред чланка.',
  'builder.picture.failed': 'Није могла да се направи. {reason}',
  'builder.oembed': 'Адреса oEmbed',
  'builder.oembed.about': 'За системе за објављивање који од адресе праве уграђени садржај.',
  'builder.oembed.drawn': 'Приказ или одломак нема адресу за oEmbed: копирајте елемент или оквир.',
  'builder.oembed.none':
    'Нема је: сајт је направљен а да није знао своју адресу („address“ у crossroads.config.json).',
  'builder.copy': 'Копирај',
  'builder.copied': 'Копирано.',
  'builder.copyFailed': 'Прегледач није дозволио копирање. Означите код и копирајте га сами.',
};

export default embedBuilder;
