import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Радни простор…',
  'workspace.title': 'Радни простор',
  'workspace.intro':
    'Све што планирате као једна целина: инциденти, рецепти, оцене, подручја, процене, белешке, сопствене мреже, шта сте питали мрежу и затворили у њој, и брифинзи. Остаје на овом рачунару осим ако некоме дате датотеку с тим.',
  'workspace.name.areas': 'Подручја од интереса',
  'workspace.name.assessments': 'Процене',
  'workspace.name.jottings': 'Белешке',
  'workspace.name.recipes': 'Рецепти',
  'workspace.name.gradings': 'Оцењени записи',
  'workspace.name.briefings': 'Брифинзи',
  'workspace.name.networks': 'Сопствене мреже',
  'workspace.name.scenario': 'Питање мрежи и затварања',
  'workspace.name.imports': 'Увезене датотеке',
  'workspace.name.closures': 'Затварања',
  'workspace.name.question': 'Питање мрежи',
  'workspace.undo': 'Опозови последњу измену',
  'workspace.redo': 'Понови опозвано',
  'workspace.undo.done': 'Опозвано: {what}.',
  'workspace.redo.done': 'Поновљено: {what}.',
  'workspace.undo.none': 'Нема ничега за опозивање.',
  'workspace.redo.none': 'Нема ничега за понављање.',
  'workspace.save': 'Сачувај као датотеку',
  'workspace.save.files': 'С увезеним датотекама',
  'workspace.save.without':
    'Ко је отвори, биће упитан за датотеке: у њој су наведене именом, величином и вредношћу SHA-256.',
  'workspace.save.do': 'Сачувај датотеку',
  'workspace.save.working': 'Датотека се прави…',
  'workspace.save.done': 'Сачувано: {file}, {size}.',
  'workspace.save.empty': 'Још нема ничега за чување.',
  'workspace.save.failed': 'Датотека се није могла направити.',
  'workspace.save.failed.files': 'Сачувајте је без увезених датотека.',
  'workspace.save.unfit':
    '{parts}: више него што стане у датотеку или није како то атлас пише. Уклоните оно што је последње додато и сачувајте поново.',
  'workspace.unkept':
    'Превелике за чување или се више не могу читати: {names}. Чувајте те датотеке сами, а радни простор сачувајте без њих.',
  'workspace.passphrase': 'Лозинка',
  'workspace.passphrase.again': 'Лозинка још једном',
  'workspace.passphrase.about':
    'Без лозинке датотеку може отворити свако. Ако се лозинка заборави, нико је више не може отворити.',
  'workspace.passphrase.differ': 'Двије лозинке нису исте. Упишите их поново.',
  'workspace.passphrase.impossible':
    'За лозинку је потребна безбедна адреса (https): без ње овај прегледач ништа не шифрује.',
  'workspace.open': 'Отвори датотеку',
  'workspace.open.pick': 'Изабери датотеку…',
  'workspace.open.working': 'Проверава се „{name}“…',
  'workspace.open.locked': '„{name}“ је под лозинком.',
  'workspace.open.unlock': 'Откључај',
  'workspace.open.about': '„{name}“, сачувано {time}, садржи:',
  'workspace.open.asks': 'Бићете упитани за датотеке којих у њој нема: {names}.',
  'workspace.open.beside': 'Отвори поред отвореног',
  'workspace.open.instead': 'Отвори уместо отвореног',
  'workspace.open.unkept':
    'Оно што је отворено не чува се у овом прегледачу: уместо њега значи без њега. Прво га сачувајте као датотеку.',
  'workspace.open.ways':
    'Поред: где обоје говори о истом, остаје оно што је отворено. Уместо: оно што је отворено остаје сачувано у овом прегледачу; рецепти и брифинзи се само додају.',
  'workspace.open.done': '„{name}“ је отворено.',
  'workspace.open.notTaken': 'Овај прегледач није примио: {parts}. Све остало је отворено.',
  'workspace.refused.damaged': '{part}: оштећено и изостављено. Узмите други примерак датотеке.',
  'workspace.refused.newer': '{part}: из новије верзије атласа и изостављено. Отворите је тамо.',
  'workspace.refused.unknown': '{part}: непознато овој верзији атласа и изостављено.',
  'workspace.refused.unfit':
    '{part}: није како то атлас пише и изостављено је. Питајте онога ко је направио датотеку.',
  'workspace.fault': 'Датотека „{name}“ није отворена. Ништа од отвореног није измењено.',
  'workspace.fault.unreadable':
    'Прегледач је не може прочитати. Проверите да ли је још ту и изаберите је поново.',
  'workspace.fault.too-large':
    'Има {megabytes} MB, а највише може {limit} MB. Сачувајте је без увезених датотека.',
  'workspace.fault.not-a-workspace':
    'То није радни простор. Изаберите датотеку која се завршава на .crossroads.',
  'workspace.fault.newer-version':
    'Из верзије је {version}, а овај атлас познаје верзије до {known}. Отворите је у новијем атласу.',
  'workspace.fault.damaged': 'Оштећена је и ни на шта у њој се не може ослонити. Узмите други примерак.',
  'workspace.fault.wrong-passphrase':
    'Лозинка је друга или је датотека оштећена. Упишите је поново или узмите други примерак.',
  'workspace.fault.no-secure-page':
    'Под лозинком је, за коју је потребна безбедна адреса (https). Отворите је тамо или у атласу који је једна датотека.',
  'workspace.awaited': 'Датотеке које недостају',
  'workspace.awaited.about': 'Изаберите их и читају се као и пре.',
  'workspace.awaited.drop': 'Изостави',
  'workspace.awaited.other': 'То је друга датотека: њен SHA-256 није онај који је забиљежен.',
  'workspace.kept': 'Сачувано у овом прегледачу',
  'workspace.kept.at': 'Сачувано у овом прегледачу: {time}.',
  'workspace.kept.none': 'У овом прегледачу још ништа није сачувано.',
  'workspace.kept.off': 'У овом прегледачу се ништа не чува, како сте желели: нестаје са страницом.',
  'workspace.kept.stopped': 'У овом прегледачу се ништа не чува док се страница поново не учита.',
  'workspace.kept.full':
    'У овом прегледачу више нема места и последња измена није сачувана. Сачувајте радни простор као датотеку или обришите друге.',
  'workspace.kept.refused':
    'Овај прегледач ништа не чува и последња измена би се изгубила. Сачувајте радни простор као датотеку.',
  'workspace.kept.of': 'Радни простор од {time}',
  'workspace.kept.earlier': 'Отвори његово стање од {time}',
  'workspace.kept.older': 'Оно што је последње сачувано више се не може читати; ово је стање пре тога.',
  'workspace.kept.lost': 'Овде се чува радни простор који се више не може читати.',
  'workspace.kept.saveRecord': 'Сачувај оно што је остало',
  'workspace.kept.gone': 'То стање се више не чува. Погледајте шта се чува.',
  'workspace.kept.unreadable':
    'Овај прегледач не допушта да се чита ишта што чува. Допустите му да чува податке овог сајта и поново учитајте страницу.',
  'workspace.keeps': 'Чувај оно што планирам у овом прегледачу',
  'workspace.keeps.about':
    'И увезене датотеке. Искључите то где и други користе овај рачунар: тада се брише што је сачувано од радних простора. Тада се не чува ништа ново, ни брифинзи; што већ постоји остаје док га не заборавите.',
  'workspace.waiting': 'Ваш рад од {time} сачуван је у овом прегледачу.',
  'workspace.goOn': 'Отвори',
  'workspace.new': 'Започни нови радни простор',
  'workspace.new.done': 'Отворен је нови радни простор. Претходни остаје сачуван у овом прегледачу.',
  'workspace.look': 'Погледај шта је сачувано',
  'workspace.resumed': 'Радни простор од {time} поново је отворен.',
  'workspace.elsewhere.off':
    'У другом прозору је изабрано да се у овом прегледачу ништа не чува. Оно што је овде на екрану нестаје са страницом.',
  'workspace.elsewhere.forgotten':
    'У другом прозору је обрисано све што се у овом прегледачу чува. Оно што је овде на екрану остаје док се страница не затвори и не чува се.',
  'workspace.forked':
    'Други прозор је изменио овај радни простор. Оно што радите овде чува се поред њега, као засебан.',
  'workspace.delete': 'Обриши радни простор од {time}',
  'workspace.delete.lost': 'Обриши овај радни простор',
  'workspace.delete.done': 'Радни простор је обрисан.',
  'workspace.delete.failed':
    'Овај прегледач га није обрисао. Обришите податке овог сајта у његовим подешавањима.',
  'workspace.deleteAll': 'Обриши сав сачувани рад…',
  'workspace.deleteAll.sure':
    'Радни простори с датотекама, подручја, процене, белешке, рецепти, оцене и брифинзи бришу се из овог прегледача заувек. Оно што је на екрану остаје док се страница не затвори и не чува се.',
  'workspace.deleteAll.too': 'Исто важи за документ који се овде чувао и за времена проба.',
  'workspace.deleteAll.do': 'Обриши све то',
  'workspace.deleteAll.done': 'Сав сачувани рад је обрисан из овог прегледача.',
};

export default workspace;
