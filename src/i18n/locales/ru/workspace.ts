import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Рабочее пространство…',
  'workspace.title': 'Рабочее пространство',
  'workspace.intro':
    'Вся ваша работа: записи, оценки, зоны, заметки, сети, брифинги и другое. Остаётся на этом компьютере, если вы не передадите кому-то файл.',
  'workspace.name.areas': 'Зоны интереса',
  'workspace.name.assessments': 'Суждения',
  'workspace.name.jottings': 'Заметки',
  'workspace.name.recipes': 'Рецепты',
  'workspace.name.gradings': 'Оценённые записи',
  'workspace.name.briefings': 'Брифинги',
  'workspace.name.networks': 'Собственные сети',
  'workspace.name.scenario': 'Вопрос к сети и закрытия',
  'workspace.name.imports': 'Импортированные файлы',
  'workspace.name.closures': 'Закрытия',
  'workspace.name.question': 'Вопрос к сети',
  'workspace.undo': 'Отменить последнее изменение',
  'workspace.redo': 'Вернуть отменённое',
  'workspace.undo.done': 'Отменено: {what}.',
  'workspace.redo.done': 'Возвращено: {what}.',
  'workspace.undo.none': 'Отменять нечего.',
  'workspace.redo.none': 'Возвращать нечего.',
  'workspace.save': 'Сохранить как файл',
  'workspace.save.files': 'С импортированными файлами',
  'workspace.save.without': 'Кто его откроет, должен будет указать файлы: они названы с размером и SHA-256.',
  'workspace.save.do': 'Сохранить файл',
  'workspace.save.working': 'Файл готовится…',
  'workspace.save.done': 'Сохранено: {file}, {size}.',
  'workspace.save.empty': 'Сохранять пока нечего.',
  'workspace.save.failed': 'Файл не удалось создать.',
  'workspace.save.failed.files': 'Сохраните его без импортированных файлов.',
  'workspace.save.unfit':
    '{parts}: слишком велико или не так, как пишет атлас. Уберите добавленное последним и сохраните снова.',
  'workspace.unkept':
    'Слишком велики для хранения или больше не читаются: {names}. Храните эти файлы сами и сохраните рабочее пространство без них.',
  'workspace.passphrase': 'Пароль',
  'workspace.passphrase.again': 'Пароль ещё раз',
  'workspace.passphrase.about':
    'Без пароля файл может открыть кто угодно. Если пароль забыт, открыть его больше не сможет никто.',
  'workspace.passphrase.differ': 'Пароли не совпадают. Введите их снова.',
  'workspace.passphrase.impossible':
    'Для пароля нужен защищённый адрес (https): без него этот браузер ничего не шифрует.',
  'workspace.open': 'Открыть файл',
  'workspace.open.pick': 'Выбрать файл…',
  'workspace.open.working': 'Проверяется «{name}»…',
  'workspace.open.locked': '«{name}» защищён паролем.',
  'workspace.open.unlock': 'Разблокировать',
  'workspace.open.about': '«{name}», сохранён {time}, содержит:',
  'workspace.open.asks': 'У вас спросят файлы, которых в нём нет: {names}.',
  'workspace.open.beside': 'Открыть рядом с открытым',
  'workspace.open.instead': 'Открыть вместо него',
  'workspace.open.unkept':
    'Открытое не хранится в этом браузере: вместо него — значит без него. Сначала сохраните его в файл.',
  'workspace.open.ways':
    'Рядом: при совпадении остаётся открытое. Вместо него: открытое остаётся сохранённым в этом браузере; рецепты и брифинги только добавляются.',
  'workspace.open.done': '«{name}» открыт.',
  'workspace.open.notTaken': 'Этот браузер не принял: {parts}. Всё остальное открыто.',
  'workspace.refused.damaged': '{part}: повреждено и пропущено. Возьмите другую копию файла.',
  'workspace.refused.newer': '{part}: из более новой версии атласа и пропущено. Откройте его там.',
  'workspace.refused.unknown': '{part}: неизвестно этой версии атласа и пропущено.',
  'workspace.refused.unfit': '{part}: не так, как пишет атлас, и пропущено. Спросите того, кто сделал файл.',
  'workspace.fault': 'Файл «{name}» не открыт. Ничего из открытого не изменено.',
  'workspace.fault.unreadable':
    'Браузер не может его прочитать. Проверьте, на месте ли он, и выберите его снова.',
  'workspace.fault.too-large':
    'В нём {megabytes} МБ, а предел — {limit} МБ. Сохраните его без импортированных файлов.',
  'workspace.fault.not-a-workspace':
    'Это не рабочее пространство. Выберите файл, который оканчивается на .crossroads.',
  'workspace.fault.newer-version':
    'Он версии {version}, а этот атлас открывает версии до {known}. Откройте его в более новом атласе.',
  'workspace.fault.damaged': 'Он повреждён, и доверять ему нельзя. Возьмите другую копию.',
  'workspace.fault.wrong-passphrase':
    'Пароль другой, или файл повреждён. Введите его снова или возьмите другую копию.',
  'workspace.fault.no-secure-page':
    'Для его пароля нужен защищённый адрес (https). Откройте его там или в атласе из одного файла.',
  'workspace.awaited': 'Недостающие файлы',
  'workspace.awaited.about': 'Выберите их, чтобы импортировать как раньше.',
  'workspace.awaited.drop': 'Пропустить',
  'workspace.awaited.other': 'Это другой файл: его SHA-256 не совпадает.',
  'workspace.kept': 'Хранится в этом браузере',
  'workspace.kept.at': 'Сохранено в этом браузере: {time}.',
  'workspace.kept.none': 'В этом браузере пока ничего не сохранено.',
  'workspace.kept.off': 'Хранение выключено: работа исчезнет при закрытии страницы.',
  'workspace.kept.stopped': 'Хранение остановлено. Загрузите страницу снова.',
  'workspace.kept.full':
    'В этом браузере нет места, и последнее изменение не сохранено. Сохраните файл или удалите другие рабочие пространства.',
  'workspace.kept.refused':
    'Этот браузер ничего не хранит, и последнее изменение пропало бы. Сохраните рабочее пространство как файл.',
  'workspace.kept.of': 'Рабочее пространство: {time}',
  'workspace.kept.earlier': 'Открыть его состояние: {time}',
  'workspace.kept.older': 'Сохранённое последним больше не читается; это состояние перед ним.',
  'workspace.kept.lost': 'Сохранённое рабочее пространство не читается.',
  'workspace.kept.saveRecord': 'Сохранить, что читается',
  'workspace.kept.gone': 'Это состояние больше не хранится. Посмотрите, что хранится.',
  'workspace.kept.unreadable':
    'Этот браузер не даёт читать сохранённое. Разрешите сайту хранить данные и загрузите страницу снова.',
  'workspace.keeps': 'Хранить мою работу в этом браузере',
  'workspace.keeps.about':
    'И импортированные файлы. Выключите на общем компьютере: сохранённые рабочие пространства тогда удаляются, а брифинги — нет.',
  'workspace.waiting': 'Ваша работа ({time}) сохранена в этом браузере.',
  'workspace.goOn': 'Открыть',
  'workspace.new': 'Начать новое рабочее пространство',
  'workspace.new.done': 'Открыто новое рабочее пространство. Прежнее остаётся сохранённым в этом браузере.',
  'workspace.look': 'Посмотреть, что хранится',
  'workspace.resumed': 'Рабочее пространство ({time}) снова открыто.',
  'workspace.elsewhere.off': 'Хранение выключено в другом окне. Работа здесь исчезнет при закрытии страницы.',
  'workspace.elsewhere.forgotten':
    'В другом окне удалена вся сохранённая работа. Открытое здесь не сохраняется и исчезнет при закрытии страницы.',
  'workspace.forked':
    'Другое окно изменило это рабочее пространство. Ваши изменения здесь хранятся отдельно.',
  'workspace.delete': 'Удалить рабочее пространство: {time}',
  'workspace.delete.lost': 'Удалить это рабочее пространство',
  'workspace.delete.done': 'Рабочее пространство удалено.',
  'workspace.delete.failed': 'Этот браузер его не удалил. Удалите данные этого сайта в его настройках.',
  'workspace.deleteAll': 'Удалить всю сохранённую работу…',
  'workspace.deleteAll.sure':
    'Рабочие пространства с файлами, зоны, суждения, заметки, рецепты, оценки и брифинги удаляются из этого браузера навсегда. То, что на экране, остаётся до закрытия страницы.',
  'workspace.deleteAll.too': 'Сохранённый здесь документ и время репетиций — тоже.',
  'workspace.deleteAll.do': 'Удалить всё это',
  'workspace.deleteAll.done': 'Вся сохранённая работа удалена из этого браузера.',
};

export default workspace;
