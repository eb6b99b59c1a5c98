import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Собственная сеть',
  'ownNetwork.intro':
    'Вместо узлов и участков атласа можно спросить ваши, в GeoJSON. Они проверяются по тем правилам атласа, которые к ним относятся, остаются на этом компьютере и не попадают ни в ссылку, ни в картинку, ни в брифинг.',
  'ownNetwork.asked': 'Какую сеть спрашивать',
  'ownNetwork.atlas': 'Сеть атласа',
  'ownNetwork.load': 'Загрузить сеть…',
  'ownNetwork.example': 'Сохранить пример',
  'ownNetwork.example.file': 'собственная сеть',
  'ownNetwork.format': 'Что должно быть в файлах',
  'ownNetwork.format.features':
    'GeoJSON в WGS 84, в одном файле или в нескольких: точки — узлы, линии — участки. Линия начинается и кончается точно в своих узлах; всё связано.',
  'ownNetwork.format.nodes': 'У узла есть',
  'ownNetwork.format.legs': 'У участка есть',
  'ownNetwork.format.others': 'Можно добавить',
  'ownNetwork.format.rest':
    'Где не указано, evidence — illustrative, а {fields} следуют из линии. Узел может стоять за порт или пункт пропуска атласа.',
  'ownNetwork.loading': '«{name}» проверяется.',
  'ownNetwork.taken': 'Теперь спрашивается «{name}».',
  'ownNetwork.nodes': 'Узлы',
  'ownNetwork.legs': 'Участки',
  'ownNetwork.joined': 'Соединённые узлы',
  'ownNetwork.joined.id': 'тот же id',
  'ownNetwork.joined.place': 'до {km}',
  'ownNetwork.joined.hand': 'вручную',
  'ownNetwork.joined.rule':
    'Узлы с тем же id, портом или пунктом пропуска соединяются до {far}, другие до {near}, если тип и юрисдикции совпадают.',
  'ownNetwork.joined.not': 'Не соединены: {count}.',
  'ownNetwork.join.form': 'Соединить узел вручную',
  'ownNetwork.join.own': 'Ваш узел',
  'ownNetwork.join.atlas': 'Узел атласа в тех же юрисдикциях, сначала ближайший',
  'ownNetwork.join.do': 'Соединить',
  'ownNetwork.join.done': 'Узел «{name}» соединён с «{atlas}».',
  'ownNetwork.join.undo': 'Отменить соединение',
  'ownNetwork.join.undo.of': 'Отменить соединение узла «{name}»',
  'ownNetwork.join.undone': 'Узел «{name}» больше не соединён.',
  'ownNetwork.repeated': 'Участки, которые уже есть в атласе',
  'ownNetwork.show': 'Показать всю на карте',
  'ownNetwork.remove': 'Убрать «{name}»',
  'ownNetwork.removed': 'Сеть «{name}» убрана. Отмена вернёт её.',
  'ownNetwork.failed': 'Проверить «{name}» не удалось. Выберите её снова или меньшую её часть.',
  'ownNetwork.refused': 'Сеть «{name}» не принята, ничего не изменилось. Что не так ({count}):',
  'ownNetwork.more': 'И ещё: {count}.',
  'ownNetwork.feature': '{file}, объект {number}',
  'ownNetwork.fault.too-large': 'Файл больше {limit} МБ. Уберите то, что далеко.',
  'ownNetwork.fault.not-json':
    'Его нельзя прочесть со строки {line}, столбца {column}: «{found}». Сохраните его заново в GeoJSON.',
  'ownNetwork.fault.no-collection': 'Это не набор объектов. Сохраните его как GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'В нём больше {limit} объектов или положений. Уберите то, что далеко.',
  'ownNetwork.fault.full': 'Больше {limit} собственных сетей хранить нельзя. Сначала уберите одну.',
  'ownNetwork.fault.none.node': 'В нём нет точек: точки — узлы. Загрузите их с участками.',
  'ownNetwork.fault.none.leg': 'В нём нет линий: линии — участки. Загрузите их с узлами.',
  'ownNetwork.fault.shape': 'Это не точка и не линия из [долгота, широта] в WGS 84. Исправьте геометрию.',
  'ownNetwork.fault.field': '«{field}» отсутствует или не может быть таким. Напишите {wanted}.',
  'ownNetwork.fault.unknown-field': '«{field}» неизвестно. Исправьте имя поля или уберите его.',
  'ownNetwork.fault.text':
    '«{field}» пусто, длиннее {limit} букв или содержит разметку или невидимые знаки. Напишите простой текст.',
  'ownNetwork.fault.id-again': 'Его id стоит дважды. Дайте одному из двух другой.',
  'ownNetwork.fault.id-differs': 'Вне своих свойств он называется {id}. Напишите один id в обоих местах.',
  'ownNetwork.fault.not-there': '«{field}» называет {id}, которого нет. Исправьте или добавьте его.',
  'ownNetwork.fault.off-node': 'Линия не доходит до {id}. Пусть начинается и кончается точно в своих узлах.',
  'ownNetwork.fault.tier-of-node': 'У него tier 2, а у {id} tier 1. Дайте ему tier 1.',
  'ownNetwork.fault.same-ends': 'Начинается и кончается в одном узле. Исправьте «from» или «to».',
  'ownNetwork.fault.detour':
    'Длина {km}, по прямой {straight}: короче или более чем вдвое длиннее быть не может. Исправьте линию или «lengthKm».',
  'ownNetwork.fault.lonely': 'Ни один участок до него не доходит. Добавьте участок или уберите узел.',
  'ownNetwork.fault.apart':
    'Сеть распадается. Узлов, до которых нет пути, с этим: {count}. Добавьте недостающий участок.',
  'ownNetwork.fault.apart.core':
    'Один tier 1 распадается. Узлов, до которых нет пути, с этим: {count}. Добавьте недостающий участок.',
  'ownNetwork.fault.place-elsewhere': 'Лежит не там, где {id}. Дайте ему то же положение.',
  'ownNetwork.fault.country-count': 'Кодов в «{field}»: {count}. У его вида их {due}.',
  'ownNetwork.fault.no-such-country': 'На карте нет {country}. Напишите код ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Лежит в {km} за пределами {country}. Исправьте положение, сначала долготу, или код.',
  'ownNetwork.fault.waypoint-on-land': 'Точка в море лежит на суше. Перенесите её в открытую воду.',
  'ownNetwork.fault.neither-side': 'Не проходит ничего, в чём лежит {id}. Исправьте линию или «{field}».',
  'ownNetwork.fault.land-leg-at-sea':
    'Идёт через {km} моря, и не судном. Исправьте «mode» или перенесите линию на сушу.',
  'ownNetwork.fault.sea-leg-on-land':
    'Идёт через {km} суши, сначала у {at}. Перенесите линию в воду или напишите «inland» для канала или реки.',
  'ownNetwork.fault.claims-brief':
    'Сама записка ничего такого не называет. Напишите «literature» с источником или «illustrative», а «inBrief» false.',
  'ownNetwork.fault.no-document':
    '«literature» не опирается ни на один документ. Назовите его в «sources» или напишите «illustrative».',
  'ownNetwork.fault.surveyed': 'Участок нарисован, а не снят. Напишите «schematic» или «inferred» в basis.',
  'ownNetwork.fault.twice': '{value} стоит дважды. Уберите одно из двух.',
};

export default ownNetwork;
