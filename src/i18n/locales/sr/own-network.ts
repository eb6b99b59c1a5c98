import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Сопствена мрежа',
  'ownNetwork.intro':
    'Уместо чворова и деоница атласа могу се питати ваши, као GeoJSON. Проверавају се по правилима атласа која се на њих односе, остају на овом рачунару и нема их ни у једној вези, слици или брифингу.',
  'ownNetwork.asked': 'Мрежа која се пита',
  'ownNetwork.atlas': 'Мрежа атласа',
  'ownNetwork.load': 'Учитај мрежу…',
  'ownNetwork.example': 'Сачувај пример',
  'ownNetwork.example.file': 'сопствена мрежа',
  'ownNetwork.format': 'Шта датотеке морају имати',
  'ownNetwork.format.features':
    'GeoJSON у WGS 84, у једној датотеци или у више њих: тачке су чворови, линије су деонице. Линија почиње и завршава се тачно у својим чворовима; све је повезано.',
  'ownNetwork.format.nodes': 'Чвор има',
  'ownNetwork.format.legs': 'Деоница има',
  'ownNetwork.format.others': 'Може се додати',
  'ownNetwork.format.rest':
    'Где је изостављено, evidence је illustrative, а {fields} следе из линије. Чвор може стајати за луку или прелаз из атласа.',
  'ownNetwork.loading': '„{name}“ се проверава.',
  'ownNetwork.taken': 'Сада се пита „{name}“.',
  'ownNetwork.nodes': 'Чворови',
  'ownNetwork.legs': 'Деонице',
  'ownNetwork.joined': 'Спојени чворови',
  'ownNetwork.joined.id': 'исти id',
  'ownNetwork.joined.place': 'до {km}',
  'ownNetwork.joined.hand': 'ручно',
  'ownNetwork.joined.rule':
    'Чворови са истим id, луком или прелазом спајају се до {far}, остали до {near}, ако се врста и јурисдикције подударају.',
  'ownNetwork.joined.not': 'Неспојени: {count}.',
  'ownNetwork.join.form': 'Ручно спајање чвора',
  'ownNetwork.join.own': 'Ваш чвор',
  'ownNetwork.join.atlas': 'Чвор атласа у истим јурисдикцијама, најближи први',
  'ownNetwork.join.do': 'Споји',
  'ownNetwork.join.done': '„{name}“ је спојен са „{atlas}“.',
  'ownNetwork.join.undo': 'Поништи спајање',
  'ownNetwork.join.undo.of': 'Поништи спајање чвора „{name}“',
  'ownNetwork.join.undone': '„{name}“ више није спојен.',
  'ownNetwork.repeated': 'Деонице које атлас већ има',
  'ownNetwork.show': 'Прикажи целу на карти',
  'ownNetwork.remove': 'Уклони „{name}“',
  'ownNetwork.removed': '„{name}“ је уклоњена. Поништавање је враћа.',
  'ownNetwork.failed': '„{name}“ се не може проверити. Изаберите је поново или узмите њен мањи део.',
  'ownNetwork.refused': '„{name}“ није преузета и ништа се није променило. Шта није у реду ({count}):',
  'ownNetwork.more': 'И још тога: {count}.',
  'ownNetwork.feature': '{file}, објекат {number}',
  'ownNetwork.fault.too-large': 'Већа је од {limit} MB. Изоставите оно што је далеко.',
  'ownNetwork.fault.not-json':
    'Не може се читати од реда {line}, колоне {column}: „{found}“. Сачувајте је поново као GeoJSON.',
  'ownNetwork.fault.no-collection': 'Није збирка објеката. Сачувајте је као GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Има више од {limit} објеката или положаја. Изоставите оно што је далеко.',
  'ownNetwork.fault.full': 'Не може се чувати више од {limit} сопствених мрежа. Прво једну уклоните.',
  'ownNetwork.fault.none.node': 'У њој нема тачака: тачке су чворови. Учитајте их с деоницама.',
  'ownNetwork.fault.none.leg': 'У њој нема линија: линије су деонице. Учитајте их с чворовима.',
  'ownNetwork.fault.shape':
    'Није тачка ни линија од [географска дужина, ширина] у WGS 84. Исправите геометрију.',
  'ownNetwork.fault.field': '„{field}“ недостаје или не може бити то. Упишите {wanted}.',
  'ownNetwork.fault.unknown-field': '„{field}“ није познато. Исправите име поља или га уклоните.',
  'ownNetwork.fault.text':
    '„{field}“ је празно, дуже од {limit} слова или има ознаке или невидљива слова. Упишите обичан текст.',
  'ownNetwork.fault.id-again': 'Његов id стоји двапут. Дајте једном од два други.',
  'ownNetwork.fault.id-differs': 'Изван својих својстава зове се {id}. Упишите исти id на оба места.',
  'ownNetwork.fault.not-there': '„{field}“ именује {id}, чега нема. Исправите или додајте то.',
  'ownNetwork.fault.off-node': 'Линија не дотиче {id}. Нека почиње и завршава се тачно у својим чворовима.',
  'ownNetwork.fault.tier-of-node': 'Има tier 2, а {id} има tier 1. Дајте му tier 1.',
  'ownNetwork.fault.same-ends': 'Почиње и завршава се у истом чвору. Исправите „from“ или „to“.',
  'ownNetwork.fault.detour':
    'Дугачка је {km}, а право {straight}: не може бити краћа, ни више него двапут дужа. Исправите линију или „lengthKm“.',
  'ownNetwork.fault.lonely': 'Ниједна га деоница не дотиче. Додајте деоницу или га уклоните.',
  'ownNetwork.fault.apart':
    'Мрежа се распада. Чворова до којих се не може доћи, овај међу њима: {count}. Додајте деоницу која недостаје.',
  'ownNetwork.fault.apart.core':
    'Сам tier 1 се распада. Чворова до којих се не може доћи, овај међу њима: {count}. Додајте деоницу која недостаје.',
  'ownNetwork.fault.place-elsewhere': 'Лежи другде него {id}. Дајте му тај положај.',
  'ownNetwork.fault.country-count': 'Кодова у „{field}“: {count}. Његова врста има {due}.',
  'ownNetwork.fault.no-such-country': 'Карта нема {country}. Упишите код по ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Лежи {km} изван {country}. Исправите положај, прво географску дужину, или код.',
  'ownNetwork.fault.waypoint-on-land': 'Тачка на мору лежи на копну. Померите је на отворено море.',
  'ownNetwork.fault.neither-side': 'Не пролази ничим у чему лежи {id}. Исправите линију или „{field}“.',
  'ownNetwork.fault.land-leg-at-sea':
    'Иде преко {km} мора, а не бродом. Исправите „mode“ или померите линију на копно.',
  'ownNetwork.fault.sea-leg-on-land':
    'Иде преко {km} копна, први пут код {at}. Померите линију у воду или упишите „inland“ за канал или реку.',
  'ownNetwork.fault.claims-brief':
    'Сам сажетак не именује ништа такво. Упишите „literature“ с извором или „illustrative“, а „inBrief“ false.',
  'ownNetwork.fault.no-document':
    '„literature“ не почива ни на једном документу. Наведите га у „sources“ или упишите „illustrative“.',
  'ownNetwork.fault.surveyed':
    'Деоница је нацртана, а не снимљена. Као basis упишите „schematic“ или „inferred“.',
  'ownNetwork.fault.twice': '{value} стоји двапут. Уклоните једно од два.',
};

export default ownNetwork;
