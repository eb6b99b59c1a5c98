import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Работно пространство…',
  'workspace.title': 'Работно пространство',
  'workspace.intro':
    'Всичко, което планирате, като едно цяло: инциденти, рецепти, оценки, области, преценки, бележки, собствени мрежи, какво сте попитали мрежата и затворили в нея, и брифинги. Остава на този компютър, освен ако не предадете файл с него.',
  'workspace.name.areas': 'Области на интерес',
  'workspace.name.assessments': 'Преценки',
  'workspace.name.jottings': 'Бележки',
  'workspace.name.recipes': 'Рецепти',
  'workspace.name.gradings': 'Оценени записи',
  'workspace.name.briefings': 'Брифинги',
  'workspace.name.networks': 'Собствени мрежи',
  'workspace.name.scenario': 'Въпрос към мрежата и затваряния',
  'workspace.name.imports': 'Внесени файлове',
  'workspace.name.closures': 'Затваряния',
  'workspace.name.question': 'Въпрос към мрежата',
  'workspace.undo': 'Отмяна на последната промяна',
  'workspace.redo': 'Повтаряне на отмененото',
  'workspace.undo.done': 'Отменено: {what}.',
  'workspace.redo.done': 'Повторено: {what}.',
  'workspace.undo.none': 'Няма какво да се отмени.',
  'workspace.redo.none': 'Няма какво да се повтори.',
  'workspace.save': 'Запазване като файл',
  'workspace.save.files': 'С внесените файлове',
  'workspace.save.without':
    'Който го отвори, ще бъде попитан за файловете: те са посочени с име, размер и SHA-256.',
  'workspace.save.do': 'Запазване на файла',
  'workspace.save.working': 'Файлът се прави…',
  'workspace.save.done': 'Запазено: {file}, {size}.',
  'workspace.save.empty': 'Още няма какво да се запази.',
  'workspace.save.failed': 'Файлът не можа да бъде направен.',
  'workspace.save.failed.files': 'Запазете го без внесените файлове.',
  'workspace.save.unfit':
    '{parts}: повече, отколкото побира един файл, или не е както го пише атласът. Махнете последно добавеното и запазете отново.',
  'workspace.unkept':
    'Твърде големи, за да се пазят, или вече не се четат: {names}. Пазете тези файлове сами и запазете работното пространство без тях.',
  'workspace.passphrase': 'Парола',
  'workspace.passphrase.again': 'Паролата още веднъж',
  'workspace.passphrase.about':
    'Без парола всеки може да отвори файла. Забравената парола не може да се възстанови и файлът остава затворен.',
  'workspace.passphrase.differ': 'Двете пароли не са еднакви. Напишете ги отново.',
  'workspace.passphrase.impossible':
    'За парола е нужен защитен адрес (https): без него този браузър не шифрова нищо.',
  'workspace.open': 'Отваряне на файл',
  'workspace.open.pick': 'Избор на файл…',
  'workspace.open.working': '„{name}“ се проверява…',
  'workspace.open.locked': '„{name}“ е с парола.',
  'workspace.open.unlock': 'Отключване',
  'workspace.open.about': '„{name}“, запазен {time}, съдържа:',
  'workspace.open.asks': 'Ще бъдете попитани за файлове, които не са в него: {names}.',
  'workspace.open.beside': 'Отваряне до отвореното',
  'workspace.open.instead': 'Отваряне на негово място',
  'workspace.open.unkept':
    'Отвореното не се пази в този браузър: на негово място означава без него. Първо го запазете като файл.',
  'workspace.open.ways':
    'До него: където и двете казват нещо за едно и също, остава отвореното. На негово място: отвореното остава запазено в този браузър; рецепти и брифинги само се добавят.',
  'workspace.open.done': '„{name}“ е отворен.',
  'workspace.open.notTaken': 'Този браузър не прие: {parts}. Всичко друго е отворено.',
  'workspace.refused.damaged': '{part}: повредено и пропуснато. Вземете друго копие на файла.',
  'workspace.refused.newer': '{part}: от по-нова версия на атласа и пропуснато. Отворете го там.',
  'workspace.refused.unknown': '{part}: непознато на тази версия на атласа и пропуснато.',
  'workspace.refused.unfit':
    '{part}: не е както го пише атласът и е пропуснато. Попитайте кой е направил файла.',
  'workspace.fault': '„{name}“ не е отворен. Нищо отворено не е променено.',
  'workspace.fault.unreadable': 'Браузърът не може да го прочете. Вижте дали още е там и го изберете отново.',
  'workspace.fault.too-large':
    'Той е {megabytes} MB, а най-много може {limit} MB. Запазете го без внесените файлове.',
  'workspace.fault.not-a-workspace':
    'Това не е работно пространство. Изберете файл, който завършва на .crossroads.',
  'workspace.fault.newer-version':
    'Той е от версия {version}, а този атлас познава версии до {known}. Отворете го в по-нов атлас.',
  'workspace.fault.damaged': 'Той е повреден и на нищо в него не може да се разчита. Вземете друго копие.',
  'workspace.fault.wrong-passphrase':
    'Паролата е друга или файлът е повреден. Напишете я отново или вземете друго копие.',
  'workspace.fault.no-secure-page':
    'Той е с парола, за която е нужен защитен адрес (https). Отворете го там или в атлас от един файл.',
  'workspace.awaited': 'Липсващи файлове',
  'workspace.awaited.about': 'Изберете ги и те ще се прочетат както преди.',
  'workspace.awaited.drop': 'Пропускане',
  'workspace.awaited.other': 'Това е друг файл: неговият SHA-256 не е записаният.',
  'workspace.kept': 'Запазено в този браузър',
  'workspace.kept.at': 'Запазено в този браузър: {time}.',
  'workspace.kept.none': 'Още нищо не е запазено в този браузър.',
  'workspace.kept.off': 'Нищо не се пази в този браузър, както пожелахте: свършва със страницата.',
  'workspace.kept.stopped': 'Нищо не се пази в този браузър, докато страницата не се зареди отново.',
  'workspace.kept.full':
    'В този браузър няма повече място и последната промяна не е запазена. Запазете работното пространство като файл или изтрийте други.',
  'workspace.kept.refused':
    'Този браузър не пази нищо и последната промяна ще се загуби. Запазете работното пространство като файл.',
  'workspace.kept.of': 'Работно пространство от {time}',
  'workspace.kept.earlier': 'Отваряне на състоянието от {time}',
  'workspace.kept.older': 'Запазеното последно вече не се чете; това е състоянието преди него.',
  'workspace.kept.lost': 'Тук се пази работно пространство, което вече не може да се прочете.',
  'workspace.kept.saveRecord': 'Запазване на останалото от него',
  'workspace.kept.gone': 'Това състояние вече не се пази. Вижте какво се пази.',
  'workspace.kept.unreadable':
    'Този браузър не позволява да се прочете нищо от запазеното. Разрешете му да пази данни на този сайт и заредете страницата отново.',
  'workspace.keeps': 'Този браузър да пази каквото планирам',
  'workspace.keeps.about':
    'И внесените файлове. Изключете го, където и други ползват този компютър: тогава запазеното от работни пространства се изтрива. Тогава не се пази нищо ново, и брифинги; каквото има, остава, докато не го забравите.',
  'workspace.waiting': 'Работата ви от {time} е запазена в този браузър.',
  'workspace.goOn': 'Отваряне',
  'workspace.look': 'Какво е запазено',
  'workspace.resumed': 'Работното пространство от {time} отново е отворено.',
  'workspace.elsewhere.off':
    'В друг прозорец е избрано в този браузър да не се пази нищо. Каквото е на екрана тук, изчезва със страницата.',
  'workspace.elsewhere.forgotten':
    'В друг прозорец е изтрито всичко, което се пази в този браузър. Каквото е на екрана тук, остава до затваряне на страницата и не се пази.',
  'workspace.forked':
    'Друг прозорец е променил това работно пространство. Каквото правите тук, се пази до него като отделно.',
  'workspace.delete': 'Изтриване на това от {time}',
  'workspace.delete.lost': 'Изтриване',
  'workspace.delete.done': 'Вече не се пази.',
  'workspace.delete.failed': 'Този браузър не го изтри. Изтрийте данните на този сайт в настройките му.',
  'workspace.deleteAll': 'Изтриване на всичко запазено тук…',
  'workspace.deleteAll.sure':
    'Работните пространства с файловете им, областите, преценките, бележките, рецептите, оценките и брифингите се изтриват от този браузър завинаги. Каквото е на екрана, остава до затваряне на страницата и не се пази.',
  'workspace.deleteAll.too': 'Същото важи за документ, който е пазен тук, и за времената от репетиции.',
  'workspace.deleteAll.do': 'Изтриване на всичко това',
  'workspace.deleteAll.done': 'Нищо от работата ви вече не се пази в този браузър.',
};

export default workspace;
