import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Подручја од интереса и мерење',
  'areas.intro': 'Подручја цртате сами и нема их ни у једној вези.',
  'areas.engine': 'Подручје по којем филтрирате шаље се на {host}.',
  'areas.refused': 'Прегледач их не чува: сачувајте их у датотеку пре него што затворите страницу.',
  'areas.tools': 'Прављење подручја и мерење',
  'areas.draw': 'Цртај на карти',
  'areas.measure': 'Мери',
  'areas.noMap': 'За цртање и мерење потребна је жива карта, које нема. Темена се могу уписати.',
  'areas.type': 'Упиши темена',
  'areas.around': 'Око нечега',
  'areas.combine': 'Споји два',
  'areas.open': 'Отвори датотеку GeoJSON',
  'areas.save': 'Сачувај сва у датотеку',
  'areas.undo': 'Опозови',
  'areas.redo': 'Понови',
  'areas.undone':
    'Опозвано. {count, plural, =0 {Нема више подручја} one {# подручје} few {# подручја} other {# подручја}}.',
  'areas.redone':
    'Поновљено. {count, plural, =0 {Нема више подручја} one {# подручје} few {# подручја} other {# подручја}}.',
  'areas.name': 'Назив',
  'areas.name.of': 'Назив подручја {name}',
  'areas.numbered': 'Подручје {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': 'површина {area}, обим {length}',
  'areas.list': 'Сачувана подручја',
  'areas.zoom.to': 'Иди на {name}',
  'areas.edit': 'Измени темена',
  'areas.edit.of': 'Измени темена подручја {name}',
  'areas.remove': 'Уклони {name}',
  'areas.removed': '{name} је уклоњено. Може се опозвати.',

  'areas.typed.corners': 'Темена, по једно у реду, прво географска ширина',
  'areas.typed.about':
    'Као степени (44.81, 20.45), са минутима и секундама (44°48′36″ N 20°27′0″ E) или као ознаке мреже (34T DQ 56508 61991). Странице иду право од темена до темена по географској дужини и ширини.',
  'areas.typed.make': 'Направи подручје',
  'areas.typed.line.unreadable': 'Ред {line}, „{text}“: положај се не може прочитати.',
  'areas.typed.line.out-of-range':
    'Ред {line}, „{text}“: ширина је највише 90, дужина највише 180. Ширина је прва.',
  'areas.typed.line.which-s':
    'Ред {line}, „{text}“: S је југ на енглеском, а север на словенским језицима. Упишите минус за југ, или ниједно слово.',
  'areas.fault.few-corners': 'Подручју су потребна бар три различита темена.',
  'areas.fault.crossing': 'Странице које почињу у теменима {first} и {second} секу се или додирују.',
  'areas.fault.too-wide': 'Једна страница иде око пола света: могла би ићи и на другу страну.',
  'areas.fault.torn':
    'Делови се нису могли спојити: линије леже готово једна на другој. Померите теме или изаберите друго растојање.',
  'areas.fault.failed': 'Подручје није могло да се израчуна. Покушајте поново, или са мање темена.',
  'areas.working': 'Подручје се израчунава.',
  'areas.fault.nothing': 'Не остаје ништа: немају заједничког тла, или је једно сасвим у другом.',
  'areas.fault.edge-of-map': 'Прешло би преко пола или 180. меридијана, где се подручје не може наставити.',
  'areas.fault.distance': 'Растојање је број већи од 0, до {most} km.',

  'areas.around.what': 'Око',
  'areas.around.none':
    'Изаберите на карти деоницу, прелаз, луку или границу, или направите подручје: тада се може окружити.',
  'areas.around.selected': '{name} (изабрано на карти)',
  'areas.around.distance': 'Унутар',
  'areas.around.unit': 'Јединица',
  'areas.unit.km': 'километри',
  'areas.unit.m': 'метри',
  'areas.unit.nmi': 'наутичке миље',
  'areas.unit.mi': 'миље',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Направи подручје',
  'areas.around.schematic':
    'Линија ове деонице је шематска: шта лежи на неком растојању од ње само је оријентационо.',

  'areas.combine.first': 'Једно подручје',
  'areas.combine.second': 'Друго',
  'areas.combine.how': 'Како',
  'areas.combine.union': 'оба заједно',
  'areas.combine.intersection': 'шта им је заједничко',
  'areas.combine.difference': 'прво без другог',
  'areas.combine.make': 'Споји',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Прво направите два подручја.',

  'areas.file.name': 'подручја од интереса',
  'areas.file.taken':
    '{count, plural, one {Отворено је # подручје} few {Отворена су # подручја} other {Отворено је # подручја}} из {name}.',
  'areas.file.not-json':
    '{name} није GeoJSON: ред {line}, колона {column} не може се прочитати. Сачувајте поново као GeoJSON.',
  'areas.file.too-large': '{name} је веће од 20 MB. Подручја су мала; изоставите оно што то није.',
  'areas.file.not-geojson': '{name} је JSON, али од реда {line} није GeoJSON. Сачувајте поново као GeoJSON.',
  'areas.file.no-areas': '{name} нема ниједан полигон. Тачке и линије нису подручја.',
  'areas.file.no-position':
    '{name}, ред {line}: ту треба да стоје дужина и ширина у степенима (WGS 84). Сачувајте у том координатном систему.',
  'areas.file.too-many-corners': '{name} има више од 200.000 темена. Прво га поједноставите.',
  'areas.file.unreadable': '{name} није могуће прочитати с диска. Покушајте поново.',
  'areas.file.area': 'Из {name} није преузето ништа. {area}: {fault}',

  'areas.bars': 'Подручје од интереса',
  'areas.bar': '{name}: {count, plural, one {# инцидент} few {# инцидента} other {# инцидената}} унутра',
  'areas.bar.chosen':
    '{name}: {count, plural, one {# инцидент} few {# инцидента} other {# инцидената}} унутра, изабрано',
  'areas.bars.side': 'Који инциденти пролазе',
  'areas.bars.inside': 'унутра',
  'areas.bars.outside': 'изван',
  'areas.bars.neither':
    '{count, plural, one {# инцидент без положаја није} few {# инцидента без положаја нису} other {# инцидената без положаја није}} ни унутра ни изван.',

  'areas.notation': 'Пиши положаје као',
  'areas.notation.decimal': 'децимални степени',
  'areas.notation.dms': 'степени, минути, секунде',
  'areas.notation.mgrs': 'ознака мреже (MGRS)',

  'areas.sketch.draw.title': 'Цртање подручја',
  'areas.sketch.measure.title': 'Мерење',
  'areas.sketch.region': 'Карта по којој се црта',
  'areas.sketch.keys':
    'Стрелице померају крст, са Shift малим корацима. Enter поставља теме; Enter још једном на истом месту завршава. Backspace враћа последње теме, Escape одустаје. Плус и минус увећавају и умањују.',
  'areas.sketch.pointer.area':
    'Притисните карту за свако теме. За крај притисните још једном прво или последње теме, или Enter; повуците теме да га померите.',
  'areas.sketch.pointer.measure':
    'Притисните карту за свако теме пута. За крај притисните последње још једном, или Enter; повуците теме да га померите.',
  'areas.sketch.corner': 'Теме {number}',
  'areas.sketch.corner.finish': 'Теме {number}: притисните за крај',
  'areas.sketch.between': 'Ново теме на страници после темена {number}',
  'areas.sketch.set': 'Теме {number}: {position}.',
  'areas.sketch.takenBack': 'Теме {number} је враћено.',
  'areas.sketch.nothingToTakeBack': 'Нема темена које би се вратило.',
  'areas.sketch.gaveUp': 'Одустало се: ништа није промењено.',
  'areas.sketch.standsAt.from': '{position}, {distance} од последњег темена',
  'areas.sketch.back': 'Врати теме',
  'areas.sketch.finish': 'Заврши',
  'areas.sketch.corners':
    '{count, plural, =0 {Још нема темена} one {# теме} few {# темена} other {# темена}}',
  'areas.sketch.length': 'Дужина {length}',
  'areas.sketch.within': '{area} унутра, ако се крајеви споје',
  'areas.sketch.schematic':
    'Само оријентационо: {legs} {count, plural, one {је шематска линија} few {су шематске линије} other {су шематске линије}}, нацртане руком, а не измерене на тлу.',
  'areas.sketch.changed': '{name} је измењено: {size}.',
  'areas.copy': 'Копирај: {what}',
  'areas.copied': 'Копирано',
  'areas.notCopied': 'Прегледач није дозволио копирање.',
};

export default areas;
