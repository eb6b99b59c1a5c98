import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Области на интерес и измерване',
  'areas.intro': 'Областите са ваш собствен чертеж и не са в никоя връзка.',
  'areas.engine': 'Областта, по която филтрирате, се изпраща до {host}.',
  'areas.refused': 'Браузърът не ги пази: запазете ги във файл, преди да затворите страницата.',
  'areas.tools': 'Създаване на области и измерване',
  'areas.draw': 'Чертане на картата',
  'areas.measure': 'Измерване',
  'areas.noMap': 'За чертане и измерване е нужна живата карта, а нея я няма. Ъглите могат да се въведат.',
  'areas.type': 'Въвеждане на ъгли',
  'areas.around': 'Около нещо',
  'areas.combine': 'Съчетаване на две',
  'areas.open': 'Отваряне на GeoJSON файл',
  'areas.save': 'Запазване на всички във файл',
  'areas.undo': 'Отмяна',
  'areas.redo': 'Повтаряне',
  'areas.undone': 'Отменено. {count, plural, =0 {Не остава област} one {# област} other {# области}}.',
  'areas.redone':
    'Направено отново. {count, plural, =0 {Не остава област} one {# област} other {# области}}.',
  'areas.name': 'Име',
  'areas.name.of': 'Име на областта {name}',
  'areas.numbered': 'Област {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': '{area} вътре, {length} наоколо',
  'areas.list': 'Запазени области',
  'areas.zoom.to': 'Приближаване до {name}',
  'areas.edit': 'Промяна на ъглите',
  'areas.edit.of': 'Промяна на ъглите на {name}',
  'areas.remove': 'Премахване на {name}',
  'areas.removed': 'Областта {name} е премахната. Това може да се отмени.',

  'areas.typed.corners': 'Ъгли, по един на ред, първо ширината',
  'areas.typed.about':
    'В градуси (44.81, 20.45), с минути и секунди (44°48′36″ N 20°27′0″ E) или с координати по мрежата (34T DQ 56508 61991). Страните вървят право от ъгъл до ъгъл по дължина и ширина.',
  'areas.typed.make': 'Създаване на областта',
  'areas.typed.line.unreadable': 'Ред {line}, „{text}“: не се разчита положение.',
  'areas.typed.line.out-of-range':
    'Ред {line}, „{text}“: ширината е най-много 90, дължината най-много 180. Първа е ширината.',
  'areas.typed.line.which-s':
    'Ред {line}, „{text}“: S е юг на английски и север на славянските езици. Напишете минус за юг или оставете без буква.',
  'areas.fault.few-corners': 'За област са нужни поне три различни ъгъла.',
  'areas.fault.crossing': 'Страните, които започват от ъгли {first} и {second}, се пресичат или допират.',
  'areas.fault.too-wide':
    'Една страна обикаля половината свят: със същия успех може да върви и в другата посока.',
  'areas.fault.torn':
    'Частите ѝ не можаха да се съберат: линиите почти лежат една върху друга. Преместете ъгъл или изберете друго разстояние.',
  'areas.fault.failed': 'Областта не можа да се изчисли. Опитайте пак или с по-малко ъгли.',
  'areas.working': 'Областта се изчислява.',
  'areas.fault.nothing': 'Не остава нищо: нямат обща площ или едната лежи изцяло в другата.',
  'areas.fault.edge-of-map':
    'Тя би прехвърлила полюс или 180-ия меридиан, където областта не може да продължи.',
  'areas.fault.distance': 'Разстоянието е число над 0, до {most} км.',

  'areas.around.what': 'Около',
  'areas.around.none':
    'Изберете на картата отсечка, граничен пункт, пристанище или граница или създайте област: тогава може да се загради.',
  'areas.around.selected': '{name} (избрано на картата)',
  'areas.around.distance': 'В рамките на',
  'areas.around.unit': 'Мерна единица',
  'areas.unit.km': 'километри',
  'areas.unit.m': 'метри',
  'areas.unit.nmi': 'морски мили',
  'areas.unit.mi': 'мили',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Създаване на областта',
  'areas.around.schematic':
    'Линията на тази отсечка е схематична: какво лежи на дадено разстояние от нея е само ориентир.',

  'areas.combine.first': 'Една област',
  'areas.combine.second': 'Друга',
  'areas.combine.how': 'Как',
  'areas.combine.union': 'двете заедно',
  'areas.combine.intersection': 'общото между тях',
  'areas.combine.difference': 'първата без втората',
  'areas.combine.make': 'Съчетаване',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Първо създайте две области.',

  'areas.file.name': 'области на интерес',
  'areas.file.taken': '{count, plural, one {Отворена е # област} other {Отворени са # области}} от {name}.',
  'areas.file.not-json':
    '{name} не е GeoJSON: ред {line}, колона {column} не се разчита. Запазете го отново като GeoJSON.',
  'areas.file.too-large': '{name} е по-голям от 20 MB. Областите са малки; махнете това, което не е област.',
  'areas.file.not-geojson':
    '{name} е JSON, но от ред {line} нататък не е GeoJSON. Запазете го отново като GeoJSON.',
  'areas.file.no-areas': 'В {name} няма многоъгълник. Точките и линиите не са области.',
  'areas.file.no-position':
    '{name}, ред {line}: там трябва да стоят дължина и ширина в градуси (WGS 84). Запазете го в тази координатна система.',
  'areas.file.too-many-corners': '{name} има над 200 000 ъгъла. Първо го опростете.',
  'areas.file.unreadable': '{name} не можа да се прочете от диска. Опитайте пак.',
  'areas.file.area': 'От {name} не е взето нищо. {area}: {fault}',

  'areas.bars': 'Област на интерес',
  'areas.bar': '{name}: {count, plural, one {# инцидент} other {# инцидента}} вътре',
  'areas.bar.chosen': '{name}: {count, plural, one {# инцидент} other {# инцидента}} вътре, избрано',
  'areas.bars.side': 'Кои инциденти преминават',
  'areas.bars.inside': 'вътре',
  'areas.bars.outside': 'отвън',
  'areas.bars.neither':
    '{count, plural, one {# инцидент без положение не е} other {# инцидента без положение не са}} нито вътре, нито отвън.',

  'areas.notation': 'Запис на положенията',
  'areas.notation.decimal': 'десетични градуси',
  'areas.notation.dms': 'градуси, минути, секунди',
  'areas.notation.mgrs': 'координати по мрежата (MGRS)',

  'areas.sketch.draw.title': 'Чертане на област',
  'areas.sketch.measure.title': 'Измерване',
  'areas.sketch.region': 'Карта за чертане',
  'areas.sketch.keys':
    'Стрелките местят кръстчето, с Shift на малки стъпки. Enter поставя ъгъл; Enter още веднъж на същото място завършва. Backspace връща последния ъгъл, Escape прекратява. Плюс и минус мащабират.',
  'areas.sketch.pointer.area':
    'Натиснете картата за всеки ъгъл. За край натиснете още веднъж първия или последния ъгъл или Enter; издърпайте ъгъл, за да го преместите.',
  'areas.sketch.pointer.measure':
    'Натиснете картата за всеки ъгъл от пътя. За край натиснете още веднъж последния или Enter; издърпайте ъгъл, за да го преместите.',
  'areas.sketch.corner': 'Ъгъл {number}',
  'areas.sketch.corner.finish': 'Ъгъл {number}: натиснете за край',
  'areas.sketch.between': 'Нов ъгъл на страната след ъгъл {number}',
  'areas.sketch.set': 'Ъгъл {number}: {position}.',
  'areas.sketch.takenBack': 'Ъгъл {number} е върнат.',
  'areas.sketch.nothingToTakeBack': 'Няма ъгъл за връщане.',
  'areas.sketch.gaveUp': 'Прекратено: нищо не е променено.',
  'areas.sketch.standsAt.from': '{position}, {distance} от последния ъгъл',
  'areas.sketch.back': 'Връщане',
  'areas.sketch.finish': 'Край',
  'areas.sketch.corners': '{count, plural, =0 {Още няма ъгъл} one {# ъгъл} other {# ъгъла}}',
  'areas.sketch.length': 'Дължина {length}',
  'areas.sketch.within': '{area} вътре, ако краищата ѝ се съединят',
  'areas.sketch.schematic':
    'Само ориентир: {legs} {count, plural, one {е схематична линия, начертана} other {са схематични линии, начертани}} на ръка и не по измерване на място.',
  'areas.sketch.changed': '{name} е променена: {size}.',
  'areas.copy': 'Копиране: {what}',
  'areas.copied': 'Копирано',
  'areas.notCopied': 'Браузърът не позволи копиране.',
};

export default areas;
