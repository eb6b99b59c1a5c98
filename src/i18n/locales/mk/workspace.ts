import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Работен простор …',
  'workspace.title': 'Работен простор',
  'workspace.lede':
    'Сѐ што планирате како една целина: инциденти, рецепти, оценки, подрачја, проценки, белешки, сопствени мрежи, што сте ја прашале мрежата и што сте затвориле во неа, и брифинзи. Останува на овој компјутер освен ако некому не дадете датотека со тоа.',
  'workspace.name.areas': 'Подрачја од интерес',
  'workspace.name.assessments': 'Проценки',
  'workspace.name.jottings': 'Белешки',
  'workspace.name.recipes': 'Рецепти',
  'workspace.name.gradings': 'Оценети записи',
  'workspace.name.briefings': 'Брифинзи',
  'workspace.name.networks': 'Сопствени мрежи',
  'workspace.name.scenario': 'Прашање до мрежата и затворања',
  'workspace.name.imports': 'Увезени датотеки',
  'workspace.name.closures': 'Затворања',
  'workspace.name.question': 'Прашање до мрежата',
  'workspace.undo': 'Врати ја последната промена',
  'workspace.redo': 'Повтори го вратеното',
  'workspace.undo.done': 'Вратено: {what}.',
  'workspace.redo.done': 'Повторено: {what}.',
  'workspace.undo.none': 'Нема што да се врати.',
  'workspace.redo.none': 'Нема што да се повтори.',
  'workspace.save': 'Зачувај како датотека',
  'workspace.save.files': 'Со увезените датотеки',
  'workspace.save.without':
    'Кој ќе ја отвори, ќе биде прашан за датотеките: наведени се со име, големина и SHA-256.',
  'workspace.save.do': 'Зачувај ја датотеката',
  'workspace.save.working': 'Датотеката се прави …',
  'workspace.save.done': 'Зачувано: {file}, {size}.',
  'workspace.save.empty': 'Сѐ уште нема што да се зачува.',
  'workspace.save.failed': 'Датотеката не можеше да се направи. Зачувајте ја без увезените датотеки.',
  'workspace.unkept':
    'Преголеми за чување или веќе не се читаат: {names}. Чувајте ги тие датотеки сами, а работниот простор зачувајте го без нив.',
  'workspace.passphrase': 'Лозинка',
  'workspace.passphrase.again': 'Лозинката уште еднаш',
  'workspace.passphrase.about':
    'Без лозинка датотеката може да ја отвори секој. Ако се заборави лозинката, никој веќе не може да ја отвори.',
  'workspace.passphrase.differ': 'Двете лозинки не се исти. Напишете ги повторно.',
  'workspace.passphrase.impossible':
    'За лозинка е потребна безбедна адреса (https): без неа овој прелистувач ништо не шифрира.',
  'workspace.open': 'Отвори датотека',
  'workspace.open.pick': 'Избери датотека …',
  'workspace.open.working': 'Се проверува „{name}“ …',
  'workspace.open.locked': '„{name}“ е под лозинка.',
  'workspace.open.unlock': 'Отклучи',
  'workspace.open.about': '„{name}“, зачувано {time}, содржи:',
  'workspace.open.asks': 'Ќе бидете прашани за датотеки што не се во неа: {names}.',
  'workspace.open.beside': 'Отвори покрај отвореното',
  'workspace.open.instead': 'Отвори на негово место',
  'workspace.open.unkept':
    'Отвореното не се чува во овој прелистувач: на негово место значи без него. Прво зачувајте го како датотека.',
  'workspace.open.ways':
    'Покрај: каде што и двете кажуваат нешто за исто, останува отвореното. На негово место: отвореното останува зачувано во овој прелистувач; рецептите и брифинзите само се додаваат.',
  'workspace.open.done': '„{name}“ е отворено.',
  'workspace.open.notTaken': 'Овој прелистувач не прифати: {parts}. Сѐ друго е отворено.',
  'workspace.refused.damaged': '{part}: оштетено и изоставено. Земете друг примерок од датотеката.',
  'workspace.refused.newer': '{part}: од понова верзија на атласот и изоставено. Отворете ја таму.',
  'workspace.refused.unknown': '{part}: непознато за оваа верзија на атласот и изоставено.',
  'workspace.refused.unfit':
    '{part}: не е како што го пишува атласот и е изоставено. Прашајте кој ја направил датотеката.',
  'workspace.fault': '„{name}“ не е отворена. Ништо отворено не е променето.',
  'workspace.fault.unreadable':
    'Прелистувачот не може да ја прочита. Видете дали сѐ уште е таму и изберете ја повторно.',
  'workspace.fault.too-large':
    'Има {megabytes} MB, а најмногу може {limit} MB. Зачувајте ја без увезените датотеки.',
  'workspace.fault.not-a-workspace':
    'Тоа не е работен простор. Изберете датотека што завршува на .crossroads.',
  'workspace.fault.newer-version':
    'Од верзија {version} е, а овој атлас познава верзии до {known}. Отворете ја во понов атлас.',
  'workspace.fault.damaged': 'Оштетена е и на ништо во неа не може да се потпрете. Земете друг примерок.',
  'workspace.fault.wrong-passphrase':
    'Лозинката е друга или датотеката е оштетена. Напишете ја повторно или земете друг примерок.',
  'workspace.fault.no-secure-page':
    'Под лозинка е, за која е потребна безбедна адреса (https). Отворете ја таму или во атлас што е една датотека.',
  'workspace.awaited': 'Датотеки што недостигаат',
  'workspace.awaited.about': 'Изберете ги и ќе се прочитаат како и претходно.',
  'workspace.awaited.drop': 'Изостави',
  'workspace.awaited.other': 'Тоа е друга датотека: нејзиниот SHA-256 не е забележаниот.',
  'workspace.kept': 'Зачувано во овој прелистувач',
  'workspace.kept.at': 'Зачувано во овој прелистувач: {time}.',
  'workspace.kept.none': 'Во овој прелистувач сѐ уште ништо не е зачувано.',
  'workspace.kept.off': 'Во овој прелистувач ништо не се чува, како што сакавте: завршува со страницата.',
  'workspace.kept.stopped': 'Во овој прелистувач ништо не се чува додека страницата не се вчита повторно.',
  'workspace.kept.full':
    'Во овој прелистувач нема повеќе место и последната промена не е зачувана. Зачувајте го работниот простор како датотека или избришете други.',
  'workspace.kept.refused':
    'Овој прелистувач ништо не чува и последната промена би се изгубила. Зачувајте го работниот простор како датотека.',
  'workspace.kept.of': 'Работен простор од {time}',
  'workspace.kept.earlier': 'Отвори ја состојбата од {time}',
  'workspace.kept.older': 'Последното зачувано веќе не се чита; ова е состојбата пред тоа.',
  'workspace.kept.lost': 'Тука се чува работен простор што веќе не може да се прочита.',
  'workspace.kept.saveRecord': 'Зачувај го преостанатото',
  'workspace.kept.gone': 'Таа состојба веќе не се чува. Видете што се чува.',
  'workspace.kept.unreadable':
    'Овој прелистувач не дозволува да се чита ништо од она што го чува. Дозволете му да чува податоци од оваа страница и вчитајте ја повторно.',
  'workspace.keeps': 'Чувај го она што го планирам во овој прелистувач',
  'workspace.keeps.about':
    'И увезените датотеки. Исклучете го каде што и други го користат овој компјутер: тогаш се брише зачуваното од работните простори.',
  'workspace.waiting': 'Вашата работа од {time} е зачувана во овој прелистувач.',
  'workspace.goOn': 'Отвори',
  'workspace.look': 'Види што е зачувано',
  'workspace.resumed': 'Работниот простор од {time} повторно е отворен.',
  'workspace.forked':
    'Друг прозорец го променил овој работен простор. Она што го правите тука се чува покрај него, како посебен.',
  'workspace.forget': 'Избриши го оној од {time}',
  'workspace.forget.lost': 'Избриши го',
  'workspace.forget.done': 'Веќе не се чува.',
  'workspace.forget.failed':
    'Овој прелистувач не го избриша. Избришете ги податоците од оваа страница во неговите поставки.',
  'workspace.forgetAll': 'Избриши сѐ што се чува тука …',
  'workspace.forgetAll.sure':
    'Работните простори со датотеките, подрачјата, проценките, белешките, рецептите, оценките и брифинзите се бришат од овој прелистувач засекогаш. Она што е на екранот останува додека не се затвори страницата и не се чува.',
  'workspace.forgetAll.too': 'Истото важи за документ што се чувал овде и за времињата од проби.',
  'workspace.forgetAll.do': 'Избриши го сето тоа',
  'workspace.forgetAll.done': 'Ништо од вашата работа веќе не се чува во овој прелистувач.',
};

export default workspace;
