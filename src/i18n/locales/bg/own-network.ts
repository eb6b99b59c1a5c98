import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Собствена мрежа',
  'ownNetwork.intro':
    'Вместо възлите и отсечките на атласа могат да бъдат питани вашите, като GeoJSON. Те се проверяват по правилата на атласа, които важат за тях, остават на този компютър и ги няма в никоя връзка, картина или брифинг.',
  'ownNetwork.asked': 'Мрежа, която се пита',
  'ownNetwork.atlas': 'Мрежата на атласа',
  'ownNetwork.load': 'Зареждане на мрежа…',
  'ownNetwork.example': 'Запазване на пример',
  'ownNetwork.example.file': 'собствена мрежа',
  'ownNetwork.format': 'Какво трябва да имат файловете',
  'ownNetwork.format.features':
    'GeoJSON в WGS 84, в един файл или в няколко: точките са възли, линиите са отсечки. Линията започва и свършва точно в своите възли; всичко е свързано.',
  'ownNetwork.format.nodes': 'Възелът има',
  'ownNetwork.format.legs': 'Отсечката има',
  'ownNetwork.format.others': 'Може да се добави',
  'ownNetwork.format.rest':
    'Където е изпуснато, evidence е illustrative, а {fields} следват от линията. Възел може да стои за пристанище или пункт от атласа.',
  'ownNetwork.loading': '„{name}“ се проверява.',
  'ownNetwork.taken': 'Сега се пита „{name}“.',
  'ownNetwork.nodes': 'Възли',
  'ownNetwork.legs': 'Отсечки',
  'ownNetwork.joined': 'Свързани възли',
  'ownNetwork.joined.id': 'същото id',
  'ownNetwork.joined.place': 'до {km}',
  'ownNetwork.joined.hand': 'ръчно',
  'ownNetwork.joined.rule':
    'Възли със същото id, пристанище или пункт се свързват до {far}, другите до {near}, ако видът и юрисдикциите съвпадат.',
  'ownNetwork.joined.not': 'Несвързани: {count}.',
  'ownNetwork.join.form': 'Ръчно свързване на възел',
  'ownNetwork.join.own': 'Ваш възел',
  'ownNetwork.join.atlas': 'Възел на атласа в същите юрисдикции, най-близкият първи',
  'ownNetwork.join.do': 'Свързване',
  'ownNetwork.join.done': '„{name}“ е свързан с „{atlas}“.',
  'ownNetwork.join.undo': 'Отмяна на връзката',
  'ownNetwork.join.undo.of': 'Отмяна на връзката на „{name}“',
  'ownNetwork.join.undone': '„{name}“ вече не е свързан.',
  'ownNetwork.repeated': 'Отсечки, които атласът вече има',
  'ownNetwork.show': 'Показване на цялата на картата',
  'ownNetwork.remove': 'Премахване на „{name}“',
  'ownNetwork.removed': '„{name}“ е премахната. Отмяната я връща.',
  'ownNetwork.failed':
    '„{name}“ не може да бъде проверена. Изберете я отново или вземете по-малка част от нея.',
  'ownNetwork.refused': '„{name}“ не е приета и нищо не се е променило. Какво не е наред ({count}):',
  'ownNetwork.more': 'И още от това: {count}.',
  'ownNetwork.feature': '{file}, обект {number}',
  'ownNetwork.fault.too-large': 'По-голям е от {limit} MB. Изпуснете далечното.',
  'ownNetwork.fault.not-json':
    'Не може да се чете от ред {line}, колона {column}: „{found}“. Запазете го отново като GeoJSON.',
  'ownNetwork.fault.no-collection': 'Не е сбирка от обекти. Запазете го като GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Има повече от {limit} обекта или положения. Изпуснете далечното.',
  'ownNetwork.fault.full': 'Могат да се пазят най-много {limit} собствени мрежи. Първо премахнете някоя.',
  'ownNetwork.fault.none.node': 'В него няма точки: точките са възли. Заредете ги с отсечките.',
  'ownNetwork.fault.none.leg': 'В него няма линии: линиите са отсечки. Заредете ги с възлите.',
  'ownNetwork.fault.shape':
    'Не е точка или линия от [географска дължина, ширина] в WGS 84. Поправете геометрията.',
  'ownNetwork.fault.field': '„{field}“ липсва или не може да бъде това. Напишете {wanted}.',
  'ownNetwork.fault.unknown-field': '„{field}“ не е познато. Поправете името на полето или го махнете.',
  'ownNetwork.fault.text':
    '„{field}“ е празно, по-дълго от {limit} букви или има маркиране или невидими букви. Напишете обикновен текст.',
  'ownNetwork.fault.id-again': 'Неговият id стои два пъти. Дайте на единия друг.',
  'ownNetwork.fault.id-differs': 'Извън своите свойства се нарича {id}. Напишете същия id на двете места.',
  'ownNetwork.fault.not-there': '„{field}“ назовава {id}, а го няма. Поправете или го добавете.',
  'ownNetwork.fault.off-node': 'Линията не стига до {id}. Нека започва и свършва точно в своите възли.',
  'ownNetwork.fault.tier-of-node': 'Има tier 2, а {id} има tier 1. Дайте му tier 1.',
  'ownNetwork.fault.same-ends': 'Започва и свършва в един и същ възел. Поправете „from“ или „to“.',
  'ownNetwork.fault.detour':
    'Дълга е {km}, а направо {straight}: не може да е по-къса, нито повече от два пъти по-дълга. Поправете линията или „lengthKm“.',
  'ownNetwork.fault.lonely': 'Никоя отсечка не стига до него. Добавете отсечка или го махнете.',
  'ownNetwork.fault.apart':
    'Мрежата се разпада. Възли, до които не се стига, този сред тях: {count}. Добавете липсващата отсечка.',
  'ownNetwork.fault.apart.core':
    'Само tier 1 се разпада. Възли, до които не се стига, този сред тях: {count}. Добавете липсващата отсечка.',
  'ownNetwork.fault.place-elsewhere': 'Лежи другаде от {id}. Дайте му това положение.',
  'ownNetwork.fault.country-count': 'Кодове в „{field}“: {count}. Неговият вид има {due}.',
  'ownNetwork.fault.no-such-country': 'Картата няма {country}. Напишете код по ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Лежи на {km} извън {country}. Поправете положението, първо дължината, или кода.',
  'ownNetwork.fault.waypoint-on-land': 'Точка в морето лежи на суша. Преместете я в открито море.',
  'ownNetwork.fault.neither-side': 'Не минава през нищо, в което лежи {id}. Поправете линията или „{field}“.',
  'ownNetwork.fault.land-leg-at-sea':
    'Минава през {km} море, а не с кораб. Поправете „mode“ или преместете линията на сушата.',
  'ownNetwork.fault.sea-leg-on-land':
    'Минава през {km} суша, първо при {at}. Преместете линията във водата или напишете „inland“ за канал или река.',
  'ownNetwork.fault.claims-brief':
    'Самият обзор не назовава такова нещо. Напишете „literature“ с източник или „illustrative“, а „inBrief“ false.',
  'ownNetwork.fault.no-document':
    '„literature“ не се опира на никакъв документ. Посочете го в „sources“ или напишете „illustrative“.',
  'ownNetwork.fault.surveyed':
    'Отсечката е начертана, а не заснета. Като basis напишете „schematic“ или „inferred“.',
  'ownNetwork.fault.twice': '{value} стои два пъти. Махнете едното от двете.',
};

export default ownNetwork;
