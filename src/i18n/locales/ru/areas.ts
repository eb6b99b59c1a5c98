import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Зоны интереса и измерения',
  'areas.intro': 'Зоны рисуете вы сами, и в ссылки они не попадают.',
  'areas.engine': 'Зона, по которой вы фильтруете, отправляется на {host}.',
  'areas.refused': 'Браузер их не хранит: сохраните их в файл, прежде чем закрыть страницу.',
  'areas.tools': 'Создание зон и измерение',
  'areas.draw': 'Рисовать на карте',
  'areas.measure': 'Измерить',
  'areas.noMap':
    'Для рисования и измерения нужна интерактивная карта, а её нет. Вершины можно ввести с клавиатуры.',
  'areas.type': 'Ввести вершины',
  'areas.around': 'Вокруг объекта',
  'areas.combine': 'Соединить две',
  'areas.open': 'Открыть файл GeoJSON',
  'areas.save': 'Сохранить все в файл',
  'areas.undo': 'Отменить',
  'areas.redo': 'Вернуть',
  'areas.undone':
    'Отменено. {count, plural, =0 {Зон не осталось} one {Осталась # зона} few {Осталось # зоны} many {Осталось # зон} other {Осталось # зоны}}.',
  'areas.redone':
    'Возвращено. {count, plural, =0 {Зон не осталось} one {Теперь # зона} few {Теперь # зоны} many {Теперь # зон} other {Теперь # зоны}}.',
  'areas.name': 'Название',
  'areas.name.of': 'Название зоны «{name}»',
  'areas.numbered': 'Зона {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': 'площадь {area}, периметр {length}',
  'areas.list': 'Сохранённые зоны',
  'areas.zoom.to': 'Приблизить: {name}',
  'areas.edit': 'Изменить вершины',
  'areas.edit.of': 'Изменить вершины зоны «{name}»',
  'areas.remove': 'Удалить: {name}',
  'areas.removed': 'Зона «{name}» удалена. Это можно отменить.',

  'areas.typed.corners': 'Вершины, по одной в строке, сначала широта',
  'areas.typed.about':
    'В градусах (44.81, 20.45), с минутами и секундами (44°48′36″ N 20°27′0″ E) или как координаты сетки (34T DQ 56508 61991). Стороны идут прямо от вершины к вершине по долготе и широте.',
  'areas.typed.make': 'Создать зону',
  'areas.typed.line.unreadable': 'Строка {line}, «{text}»: положение прочитать не удаётся.',
  'areas.typed.line.out-of-range':
    'Строка {line}, «{text}»: широта не больше 90, долгота не больше 180. Сначала идёт широта.',
  'areas.typed.line.which-s':
    'Строка {line}, «{text}»: S по-английски означает юг, а в славянских языках — север. Для юга поставьте минус или уберите букву.',
  'areas.fault.few-corners': 'Зоне нужны хотя бы три разные вершины.',
  'areas.fault.crossing':
    'Стороны, которые начинаются в вершинах {first} и {second}, пересекаются или касаются друг друга.',
  'areas.fault.too-wide':
    'Одна сторона огибает половину земного шара: она с тем же успехом могла бы идти в другую сторону.',
  'areas.fault.torn':
    'Соединить части не удалось: линии почти накладываются друг на друга. Сдвиньте вершину или выберите другое расстояние.',
  'areas.fault.failed': 'Рассчитать зону не удалось. Попробуйте ещё раз или возьмите меньше вершин.',
  'areas.working': 'Зона рассчитывается.',
  'areas.fault.nothing':
    'Ничего не остаётся: у зон нет общей территории, или одна целиком лежит внутри другой.',
  'areas.fault.edge-of-map': 'Зона вышла бы за полюс или за 180-й меридиан, где она не может продолжаться.',
  'areas.fault.distance': 'Расстояние — это число больше 0 и не более {most} км.',

  'areas.around.what': 'Вокруг чего',
  'areas.around.none':
    'Выберите на карте участок, пункт пропуска, порт или границу либо создайте зону: тогда вокруг них можно построить новую.',
  'areas.around.selected': '{name} (выбрано на карте)',
  'areas.around.distance': 'В пределах',
  'areas.around.unit': 'Единица',
  'areas.unit.km': 'километры',
  'areas.unit.m': 'метры',
  'areas.unit.nmi': 'морские мили',
  'areas.unit.mi': 'мили',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Создать зону',
  'areas.around.schematic':
    'Линия этого участка схематична: то, что лежит в заданном расстоянии от неё, показано лишь ориентировочно.',

  'areas.combine.first': 'Одна зона',
  'areas.combine.second': 'Другая зона',
  'areas.combine.how': 'Как',
  'areas.combine.union': 'обе вместе',
  'areas.combine.intersection': 'их общая часть',
  'areas.combine.difference': 'первая без второй',
  'areas.combine.make': 'Соединить',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Сначала создайте две зоны.',

  'areas.file.name': 'зоны интереса',
  'areas.file.taken':
    'Из файла {name} {count, plural, one {открыта # зона} few {открыто # зоны} many {открыто # зон} other {открыто # зоны}}.',
  'areas.file.not-json':
    '{name} — не GeoJSON: строка {line}, столбец {column} не читается. Сохраните файл заново как GeoJSON.',
  'areas.file.too-large': '{name} больше 20 МБ. Зоны невелики; уберите из файла всё, что ими не является.',
  'areas.file.not-geojson':
    '{name} — это JSON, но начиная со строки {line} не GeoJSON. Сохраните файл заново как GeoJSON.',
  'areas.file.no-areas': 'В файле {name} нет многоугольников. Точки и линии — не зоны.',
  'areas.file.no-position':
    '{name}, строка {line}: здесь должны стоять долгота и широта в градусах (WGS 84). Сохраните файл в этой системе координат.',
  'areas.file.too-many-corners': 'В файле {name} больше 200 000 вершин. Сначала упростите его.',
  'areas.file.unreadable': 'Прочитать {name} с диска не удалось. Попробуйте ещё раз.',
  'areas.file.area': 'Из файла {name} ничего не взято. {area}: {fault}',

  'areas.bars': 'Зона интереса',
  'areas.bar':
    '{name}: внутри {count, plural, one {# инцидент} few {# инцидента} many {# инцидентов} other {# инцидента}}',
  'areas.bar.chosen':
    '{name}: внутри {count, plural, one {# инцидент} few {# инцидента} many {# инцидентов} other {# инцидента}}, выбрано',
  'areas.bars.side': 'Какие инциденты проходят',
  'areas.bars.inside': 'внутри',
  'areas.bars.outside': 'снаружи',
  'areas.bars.neither':
    '{count, plural, one {# инцидент без положения не находится} few {# инцидента без положения не находятся} many {# инцидентов без положения не находятся} other {# инцидента без положения не находятся}} ни внутри, ни снаружи.',

  'areas.notation': 'Записывать положение как',
  'areas.notation.decimal': 'десятичные градусы',
  'areas.notation.dms': 'градусы, минуты, секунды',
  'areas.notation.mgrs': 'координаты сетки (MGRS)',

  'areas.sketch.draw.title': 'Рисование зоны',
  'areas.sketch.measure.title': 'Измерение',
  'areas.sketch.region': 'Карта для рисования',
  'areas.sketch.keys':
    'Стрелки двигают перекрестие, с Shift — мелкими шагами. Enter ставит вершину; ещё раз Enter на том же месте завершает. Backspace убирает последнюю вершину, Escape прекращает. Плюс и минус меняют масштаб.',
  'areas.sketch.pointer.area':
    'Нажимайте на карту для каждой вершины. Чтобы завершить, нажмите ещё раз первую или последнюю вершину либо Enter; вершину можно перетащить.',
  'areas.sketch.pointer.measure':
    'Нажимайте на карту для каждой вершины пути. Чтобы завершить, нажмите ещё раз последнюю либо Enter; вершину можно перетащить.',
  'areas.sketch.corner': 'Вершина {number}',
  'areas.sketch.corner.finish': 'Вершина {number}: нажмите, чтобы завершить',
  'areas.sketch.between': 'Новая вершина на стороне после вершины {number}',
  'areas.sketch.set': 'Вершина {number}: {position}.',
  'areas.sketch.takenBack': 'Вершина {number} убрана.',
  'areas.sketch.nothingToTakeBack': 'Нет вершины, которую можно убрать.',
  'areas.sketch.gaveUp': 'Прекращено: ничего не изменено.',
  'areas.sketch.standsAt.from': '{position}, {distance} от последней вершины',
  'areas.sketch.back': 'Убрать',
  'areas.sketch.finish': 'Завершить',
  'areas.sketch.corners':
    '{count, plural, =0 {Вершин пока нет} one {# вершина} few {# вершины} many {# вершин} other {# вершины}}',
  'areas.sketch.length': 'Длина {length}',
  'areas.sketch.within': 'площадь {area}, если соединить концы',
  'areas.sketch.schematic':
    'Лишь ориентировочно: {legs} — {count, plural, one {схематичная линия, нарисованная вручную, а не измеренная} few {схематичные линии, нарисованные вручную, а не измеренные} many {схематичные линии, нарисованные вручную, а не измеренные} other {схематичные линии, нарисованные вручную, а не измеренные}} на местности.',
  'areas.sketch.changed': 'Зона «{name}» изменена: {size}.',
  'areas.copy': 'Копировать: {what}',
  'areas.copied': 'Скопировано',
  'areas.notCopied': 'Браузер не разрешил копирование.',
};

export default areas;
