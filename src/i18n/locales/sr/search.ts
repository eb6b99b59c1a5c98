import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.commands': 'Команде и помоћ',
  'search.briefings': 'Поглавља брифинга',
  'search.texts.digest': 'Одломци документа',
  'search.texts.original': 'У оригиналу',
  'search.in.original': 'у оригиналу',
  'search.in.heading': 'у наслову',
  'search.forgiven': 'опроштен правопис: {words}',
  'search.seeAll': 'Погледај све одломке у документу: {count, number}',
  'search.loading': 'Преузимају се одломци…',
  'search.failed': 'Одломци нису могли бити преузети: претражују се само имена.',
  'search.without': 'без „{words}“',
  'search.do.present': 'Прикажи брифинг',
  'search.do.present.words':
    'покрени почни презентација слајдови прича приче брифинзи презентуј отвори библиотека',
  'search.do.import': 'Увези записе',
  'search.do.import.words':
    'увоз учитај отвори датотека фајл подаци инциденти заплене csv excel geojson kml shapefile табела',
  'search.do.network': 'Пронађи алтернативне путање',
  'search.do.network.words':
    'мрежа путања пут рута затварање затвори симулација сценарио заобилазница обилазак',
  'search.do.read': 'Читај документ',
  'search.do.read.words': 'отвори текст одломци читач сажетак препричано оригинал прочитај',
  'search.do.coverage': 'Шта документ обухвата',
  'search.do.coverage.words': 'покривеност празнине статистика преглед одломци јурисдикције недостаје',
  'search.do.figure1': 'Слика I: пословни модел',
  'search.do.figure1.words': 'слика један 1 дијаграм од почетка до краја организовани криминал',
  'search.do.figure2': 'Слика II: преглед организованог криминала',
  'search.do.figure2.words': 'слика два 2 карта приказ тржишта организовани криминал',
  'search.do.briefOnly': 'Прикажи само оно што каже сажетак или све',
  'search.do.briefOnly.words': 'само сажетак документ филтер филтрирај докази извори сакриј',
  'search.do.reset': 'Уклони све филтере',
  'search.do.reset.words': 'поништи очисти обриши филтери филтри прикажи све',
  'search.do.home.words': 'почетак почетни приказ удаљи врати средина преглед',
  'search.do.globe': 'Пребаци између глобуса и равне карте',
  'search.do.globe.words': 'пројекција свет меркатор 3d глобус равна',
  'search.do.embed': 'Угради страницу атласа',
  'search.do.embed.words': 'iframe код сајт веб чланак подели дели објави уградња',
  'search.do.download': 'Преузми слику карте',
  'search.do.download.words': 'png svg слика извоз извези сачувај штампа снимак екрана',
  'search.do.notes': 'Ваше белешке',
  'search.do.notes.words': 'отвори белешка свеска запажања коментари запиши пиши',
  'search.do.workspace': 'Сачувај или отвори свој рад',
  'search.do.workspace.words': 'радни простор датотека копија сачувано обриши избриши подаци врати лозинка',
  'search.do.help.words': 'тастатура пречице тастери упутство приручник како користити',
  'search.do.about.words': 'лиценца извори аутори верзија издање исправке како читати карту приватност',
  'search.do.theme': 'Тема: {theme}',
  'search.do.theme.words': 'промени изглед боје режим тамно светло ноћ контраст',
  'search.do.language': 'Језик: {language}',
  'search.do.language.words': 'промени пребаци преведи превод језици',
  'search.do.dossier': 'Досије: {name}',
  'search.do.dossier.word': 'досиј',
  'search.hidden':
    '{count, plural, one {# резултат је скривен} few {# резултата су скривена} other {# резултата је скривено}} филтерима',
  'search.noPassage':
    'Ниједан одломак нема {count, plural, one {ову реч} few {све ове речи} other {све ове речи}}.',
  'search.do.compare.words': 'упореди поређење једна поред друге пре после разлика година',
};

export default search;
