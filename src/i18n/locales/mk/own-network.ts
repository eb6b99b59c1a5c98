import type { Translated } from '../../messages.ts';
import type en from '../en/own-network.ts';

const ownNetwork: Translated<typeof en> = {
  'ownNetwork.title': 'Сопствена мрежа',
  'ownNetwork.intro':
    'Наместо јазлите и делниците на атласот може да се прашаат вашите, како GeoJSON. Се проверуваат по правилата на атласот што важат за нив, остануваат на овој компјутер и ги нема во ниедна врска, слика или брифинг.',
  'ownNetwork.asked': 'Мрежа што се прашува',
  'ownNetwork.atlas': 'Мрежата на атласот',
  'ownNetwork.load': 'Вчитај мрежа…',
  'ownNetwork.example': 'Зачувај пример',
  'ownNetwork.example.file': 'сопствена мрежа',
  'ownNetwork.format': 'Што мора да имаат датотеките',
  'ownNetwork.format.features':
    'GeoJSON во WGS 84, во една датотека или во повеќе: точките се јазли, линиите се делници. Линијата почнува и завршува точно во своите јазли; сѐ е поврзано.',
  'ownNetwork.format.nodes': 'Јазолот има',
  'ownNetwork.format.legs': 'Делницата има',
  'ownNetwork.format.others': 'Може да се додаде',
  'ownNetwork.format.rest':
    'Каде што е изоставено, evidence е illustrative, а {fields} следат од линијата. Јазол може да стои за пристаниште или премин од атласот.',
  'ownNetwork.loading': '„{name}“ се проверува.',
  'ownNetwork.taken': 'Сега се прашува „{name}“.',
  'ownNetwork.nodes': 'Јазли',
  'ownNetwork.legs': 'Делници',
  'ownNetwork.joined': 'Споени јазли',
  'ownNetwork.joined.id': 'исто id',
  'ownNetwork.joined.place': 'до {km}',
  'ownNetwork.joined.hand': 'рачно',
  'ownNetwork.joined.rule':
    'Јазли со исто id, пристаниште или премин се спојуваат до {far}, другите до {near}, ако видот и јурисдикциите се совпаѓаат.',
  'ownNetwork.joined.not': 'Неспоени: {count}.',
  'ownNetwork.join.form': 'Рачно спојување јазол',
  'ownNetwork.join.own': 'Ваш јазол',
  'ownNetwork.join.atlas': 'Јазол на атласот во истите јурисдикции, најблискиот прв',
  'ownNetwork.join.do': 'Спој',
  'ownNetwork.join.done': '„{name}“ е споен со „{atlas}“.',
  'ownNetwork.join.undo': 'Поништи спојување',
  'ownNetwork.join.undo.of': 'Поништи спојување на „{name}“',
  'ownNetwork.join.undone': '„{name}“ повеќе не е споен.',
  'ownNetwork.repeated': 'Делници што атласот веќе ги има',
  'ownNetwork.show': 'Прикажи ја целата на картата',
  'ownNetwork.remove': 'Отстрани ја „{name}“',
  'ownNetwork.removed': '„{name}“ е отстранета. Поништувањето ја враќа.',
  'ownNetwork.failed': '„{name}“ не може да се провери. Изберете ја повторно или земете помал дел од неа.',
  'ownNetwork.refused': '„{name}“ не е преземена и ништо не се смени. Што не е во ред ({count}):',
  'ownNetwork.more': 'И уште од тоа: {count}.',
  'ownNetwork.feature': '{file}, објект {number}',
  'ownNetwork.fault.too-large': 'Поголема е од {limit} MB. Изоставете го она што е далеку.',
  'ownNetwork.fault.not-json':
    'Не може да се чита од ред {line}, колона {column}: „{found}“. Зачувајте ја повторно како GeoJSON.',
  'ownNetwork.fault.no-collection': 'Не е збирка објекти. Зачувајте ја како GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'Има повеќе од {limit} објекти или положби. Изоставете го она што е далеку.',
  'ownNetwork.fault.full': 'Не може да се чуваат повеќе од {limit} сопствени мрежи. Прво отстранете една.',
  'ownNetwork.fault.none.node': 'Во неа нема точки: точките се јазли. Вчитајте ги со делниците.',
  'ownNetwork.fault.none.leg': 'Во неа нема линии: линиите се делници. Вчитајте ги со јазлите.',
  'ownNetwork.fault.shape':
    'Не е точка ни линија од [географска должина, ширина] во WGS 84. Поправете ја геометријата.',
  'ownNetwork.fault.field': '„{field}“ недостига или не може да биде тоа. Напишете {wanted}.',
  'ownNetwork.fault.unknown-field': '„{field}“ не е познато. Поправете го името на полето или извадете го.',
  'ownNetwork.fault.text':
    '„{field}“ е празно, подолго од {limit} букви или има ознаки или невидливи букви. Напишете обичен текст.',
  'ownNetwork.fault.id-again': 'Неговиот id стои двапати. Дајте му на едниот друг.',
  'ownNetwork.fault.id-differs': 'Надвор од своите својства се вика {id}. Напишете ист id на двете места.',
  'ownNetwork.fault.not-there': '„{field}“ именува {id}, а тоа го нема. Поправете или додајте го тоа.',
  'ownNetwork.fault.off-node': 'Линијата не допира {id}. Нека почнува и завршува точно во своите јазли.',
  'ownNetwork.fault.tier-of-node': 'Има tier 2, а {id} има tier 1. Дајте му tier 1.',
  'ownNetwork.fault.same-ends': 'Почнува и завршува во ист јазол. Поправете „from“ или „to“.',
  'ownNetwork.fault.detour':
    'Долга е {km}, а право {straight}: не може да биде пократка, ни повеќе од двапати подолга. Поправете ја линијата или „lengthKm“.',
  'ownNetwork.fault.lonely': 'Ниту една делница не го допира. Додајте делница или извадете го.',
  'ownNetwork.fault.apart':
    'Мрежата се распаѓа. Јазли до кои не може да се дојде, овој меѓу нив: {count}. Додајте ја делницата што недостига.',
  'ownNetwork.fault.apart.core':
    'Само tier 1 се распаѓа. Јазли до кои не може да се дојде, овој меѓу нив: {count}. Додајте ја делницата што недостига.',
  'ownNetwork.fault.place-elsewhere': 'Лежи на друго место од {id}. Дајте му ја таа положба.',
  'ownNetwork.fault.country-count': 'Кодови во „{field}“: {count}. Неговиот вид има {due}.',
  'ownNetwork.fault.no-such-country': 'Картата нема {country}. Напишете код според ISO 3166.',
  'ownNetwork.fault.outside-country':
    'Лежи {km} надвор од {country}. Поправете ја положбата, прво географската должина, или кодот.',
  'ownNetwork.fault.waypoint-on-land': 'Точка на море лежи на копно. Преместете ја на отворено море.',
  'ownNetwork.fault.neither-side':
    'Не минува низ ништо во што лежи {id}. Поправете ја линијата или „{field}“.',
  'ownNetwork.fault.land-leg-at-sea':
    'Оди преку {km} море, а не со брод. Поправете „mode“ или преместете ја линијата на копно.',
  'ownNetwork.fault.sea-leg-on-land':
    'Оди преку {km} копно, првпат кај {at}. Преместете ја линијата во вода или напишете „inland“ за канал или река.',
  'ownNetwork.fault.claims-brief':
    'Самиот осврт не именува ништо такво. Напишете „literature“ со извор или „illustrative“, а „inBrief“ false.',
  'ownNetwork.fault.no-document':
    '„literature“ не почива на ниту еден документ. Наведете го во „sources“ или напишете „illustrative“.',
  'ownNetwork.fault.surveyed':
    'Делницата е нацртана, а не снимена. Како basis напишете „schematic“ или „inferred“.',
  'ownNetwork.fault.twice': '{value} стои двапати. Извадете едно од двете.',
};

export default ownNetwork;
