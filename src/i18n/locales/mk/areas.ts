import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Подрачја од интерес и мерење',
  'areas.intro': 'Подрачјата се ваш сопствен цртеж и не се во ниедна врска.',
  'areas.engine': 'Подрачјето по кое филтрирате се праќа до {host}.',
  'areas.refused': 'Прелистувачот не ги чува: зачувајте ги во датотека пред да ја затворите страницата.',
  'areas.tools': 'Создавање подрачја и мерење',
  'areas.draw': 'Цртај на картата',
  'areas.measure': 'Мери',
  'areas.noMap': 'За цртање и мерење е потребна живата карта, а неа ја нема. Аглите може да се впишат.',
  'areas.type': 'Впиши агли',
  'areas.around': 'Околу нешто',
  'areas.combine': 'Спој две',
  'areas.open': 'Отвори датотека GeoJSON',
  'areas.save': 'Зачувај ги сите во датотека',
  'areas.undo': 'Врати',
  'areas.redo': 'Повтори',
  'areas.undone': 'Вратено. {count, plural, =0 {Не останува подрачје} one {# подрачје} other {# подрачја}}.',
  'areas.redone':
    'Повторено. {count, plural, =0 {Не останува подрачје} one {# подрачје} other {# подрачја}}.',
  'areas.name': 'Име',
  'areas.name.of': 'Име на подрачјето {name}',
  'areas.numbered': 'Подрачје {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': '{area} внатре, {length} наоколу',
  'areas.list': 'Зачувани подрачја',
  'areas.zoom.to': 'Приближи до {name}',
  'areas.edit': 'Промени ги аглите',
  'areas.edit.of': 'Промени ги аглите на {name}',
  'areas.remove': 'Отстрани: {name}',
  'areas.removed': 'Подрачјето {name} е отстрането. Тоа може да се врати.',

  'areas.typed.corners': 'Агли, по еден во ред, прво географската широчина',
  'areas.typed.about':
    'Во степени (44.81, 20.45), со минути и секунди (44°48′36″ N 20°27′0″ E) или како координати од мрежа (34T DQ 56508 61991). Страните одат право од агол до агол по должина и широчина.',
  'areas.typed.make': 'Создај го подрачјето',
  'areas.typed.line.unreadable': 'Ред {line}, „{text}“: не може да се прочита положба.',
  'areas.typed.line.out-of-range':
    'Ред {line}, „{text}“: широчината е најмногу 90, должината најмногу 180. Прва е широчината.',
  'areas.typed.line.which-s':
    'Ред {line}, „{text}“: S е југ на англиски, а север на словенските јазици. Напишете минус за југ или изоставете ја буквата.',
  'areas.fault.few-corners': 'За подрачје се потребни најмалку три различни агли.',
  'areas.fault.crossing': 'Страните што почнуваат кај аглите {first} и {second} се сечат или се допираат.',
  'areas.fault.too-wide':
    'Една страна оди околу половина свет: исто така би можела да оди и на другата страна.',
  'areas.fault.torn':
    'Деловите не можеа да се состават: линиите речиси лежат една врз друга. Поместете агол или изберете друго растојание.',
  'areas.fault.failed': 'Подрачјето не можеше да се пресмета. Пробајте повторно или со помалку агли.',
  'areas.working': 'Подрачјето се пресметува.',
  'areas.fault.nothing': 'Не останува ништо: немаат заедничка површина или едното целосно лежи во другото.',
  'areas.fault.edge-of-map':
    'Би преминало преку пол или преку 180-тиот меридијан, каде што подрачје не може да продолжи.',
  'areas.fault.distance': 'Растојанието е број поголем од 0, до {most} км.',

  'areas.around.what': 'Околу',
  'areas.around.none':
    'Изберете на картата делница, премин, пристаниште или граница или создајте подрачје: тогаш може да се опкружи.',
  'areas.around.selected': '{name} (избрано на картата)',
  'areas.around.distance': 'Во круг од',
  'areas.around.unit': 'Мерна единица',
  'areas.unit.km': 'километри',
  'areas.unit.m': 'метри',
  'areas.unit.nmi': 'морски милји',
  'areas.unit.mi': 'милји',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Создај го подрачјето',
  'areas.around.schematic':
    'Линијата на оваа делница е шематска: што лежи на одредено растојание од неа е само показател.',

  'areas.combine.first': 'Едно подрачје',
  'areas.combine.second': 'Друго',
  'areas.combine.how': 'Како',
  'areas.combine.union': 'двете заедно',
  'areas.combine.intersection': 'она што им е заедничко',
  'areas.combine.difference': 'првото без второто',
  'areas.combine.make': 'Спој',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Прво создајте две подрачја.',

  'areas.file.name': 'подрачја од интерес',
  'areas.file.taken':
    '{count, plural, one {Отворено е # подрачје} other {Отворени се # подрачја}} од {name}.',
  'areas.file.not-json':
    '{name} не е GeoJSON: ред {line}, колона {column} не може да се прочита. Зачувајте ја повторно како GeoJSON.',
  'areas.file.too-large':
    '{name} е поголема од 20 MB. Подрачјата се мали; изоставете го она што не е подрачје.',
  'areas.file.not-geojson':
    '{name} е JSON, но од ред {line} натаму не е GeoJSON. Зачувајте ја повторно како GeoJSON.',
  'areas.file.no-areas': 'Во {name} нема многуаголник. Точките и линиите не се подрачја.',
  'areas.file.no-position':
    '{name}, ред {line}: таму треба да стојат должина и широчина во степени (WGS 84). Зачувајте ја во тој координатен систем.',
  'areas.file.too-many-corners': '{name} има повеќе од 200.000 агли. Прво поедноставете ја.',
  'areas.file.unreadable': '{name} не можеше да се прочита од дискот. Пробајте повторно.',
  'areas.file.area': 'Од {name} не е земено ништо. {area}: {fault}',

  'areas.bars': 'Подрачје од интерес',
  'areas.bar': '{name}: {count, plural, one {# инцидент} other {# инциденти}} внатре',
  'areas.bar.chosen': '{name}: {count, plural, one {# инцидент} other {# инциденти}} внатре, избрано',
  'areas.bars.side': 'Кои инциденти минуваат',
  'areas.bars.inside': 'внатре',
  'areas.bars.outside': 'надвор',
  'areas.bars.neither':
    '{count, plural, one {# инцидент без положба не е} other {# инциденти без положба не се}} ни внатре ни надвор.',

  'areas.notation': 'Запис на положбите',
  'areas.notation.decimal': 'децимални степени',
  'areas.notation.dms': 'степени, минути, секунди',
  'areas.notation.mgrs': 'координати од мрежа (MGRS)',

  'areas.sketch.draw.title': 'Цртање подрачје',
  'areas.sketch.measure.title': 'Мерење',
  'areas.sketch.region': 'Карта за цртање',
  'areas.sketch.keys':
    'Стрелките го движат крстот, со Shift во мали чекори. Enter поставува агол; уште еднаш Enter на истото место завршува. Backspace го враќа последниот агол, Escape се откажува. Плус и минус приближуваат и оддалечуваат.',
  'areas.sketch.pointer.area':
    'Притиснете на картата за секој агол. За крај притиснете уште еднаш на првиот или последниот агол или Enter; повлечете агол за да го поместите.',
  'areas.sketch.pointer.measure':
    'Притиснете на картата за секој агол од патот. За крај притиснете уште еднаш на последниот или Enter; повлечете агол за да го поместите.',
  'areas.sketch.corner': 'Агол {number}',
  'areas.sketch.corner.finish': 'Агол {number}: притиснете за крај',
  'areas.sketch.between': 'Нов агол на страната по аголот {number}',
  'areas.sketch.set': 'Агол {number}: {position}.',
  'areas.sketch.takenBack': 'Аголот {number} е вратен.',
  'areas.sketch.nothingToTakeBack': 'Нема агол за враќање.',
  'areas.sketch.gaveUp': 'Откажано: ништо не е променето.',
  'areas.sketch.standsAt.from': '{position}, {distance} од последниот агол',
  'areas.sketch.back': 'Врати',
  'areas.sketch.finish': 'Заврши',
  'areas.sketch.corners': '{count, plural, =0 {Уште нема агол} one {# агол} other {# агли}}',
  'areas.sketch.length': 'Должина {length}',
  'areas.sketch.within': '{area} внатре, ако се спојат краевите',
  'areas.sketch.schematic':
    'Само показател: {legs} {count, plural, one {е шематска линија, нацртана рачно, а не измерена на терен} other {се шематски линии, нацртани рачно, а не измерени на терен}}.',
  'areas.sketch.changed': '{name} е променето: {size}.',
  'areas.copy': 'Копирај: {what}',
  'areas.copied': 'Копирано',
  'areas.notCopied': 'Прелистувачот не дозволи копирање.',
};

export default areas;
