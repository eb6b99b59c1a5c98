import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Составляемый брифинг',
  'compose.title': 'Название брифинга',
  'compose.untitled': 'Брифинг без названия',
  'compose.untitledChapter': 'Глава {number}',
  'compose.add': 'Добавить этот вид',
  'compose.added': 'Добавлено как глава {number} брифинга «{title}».',
  'compose.full': 'В брифинге может быть не более {most} глав. Сначала уберите одну.',
  'compose.undo': 'Отменить',
  'compose.redo': 'Вернуть',
  'compose.undone': 'Отменено.',
  'compose.redone': 'Возвращено.',
  'compose.present': 'Показать',
  'compose.presentFromHere': 'Показать отсюда',
  'compose.export': 'Экспортировать',
  'compose.file': 'Сохранить в файл',
  'compose.close': 'Закрыть брифинг',
  'compose.empty':
    'Глав пока нет. Двигайте карту, выбирайте рынки и слои, пока она не покажет то, о чём вы говорите, — затем добавьте этот вид.',
  'compose.needsChapter': 'Сначала нужна глава.',
  'compose.about':
    '{chapters, plural, one {# глава} few {# главы} many {# глав} other {# главы}}, {minutes, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'compose.saved': 'Сохранено в этом браузере в {time}.',
  'compose.saving': 'Сохраняется…',
  'compose.notYet': 'Сохраняется в этом браузере с первого изменения.',
  'compose.off': 'В этом браузере ничего не хранится, как вы и хотели: всё кончается вместе со страницей.',
  'compose.refused':
    'Этот браузер больше ничего не сохраняет: нет места или хранилище отключено. Сохраните брифинг в файл.',
  'compose.chapters': 'Главы',
  'compose.moveUp': 'Выше: {title}',
  'compose.moveDown': 'Ниже: {title}',
  'compose.moved': '«{title}» — теперь глава {number}.',
  'compose.notMoved': '«{title}» остаётся на прежнем месте.',
  'compose.drag': 'Перетащить на другое место',
  'compose.duplicate': 'Дублировать',
  'compose.duplicated': 'Дублировано как глава {number}.',
  'compose.remove': 'Убрать',
  'compose.removed': 'Глава «{title}» убрана. «Отменить» вернёт её.',
  'compose.chapterTitle': 'Заголовок',
  'compose.text': 'Текст',
  'compose.text.note':
    'Каждая строка — абзац. Чтобы назвать объект или сослаться на фрагмент, выберите объект или читайте фрагмент.',
  'compose.text.long':
    'Слов на экране: {words}. Не больше {most}: то, что начинается с новой строки, стоит под «Далее».',
  'compose.text.rest': 'Слов на экране: {words}. Остальное стоит под «Далее» и в заметках слайдов.',
  'compose.fieldFull':
    'Поле заполнено: в нём помещается букв: {most}. Всё сверх этого, в том числе вставленное, отброшено.',
  'compose.notes': 'Что говорит докладчик',
  'compose.insert.feature': 'Назвать здесь: {name}',
  'compose.insert.cite': 'Сослаться здесь: {passage}',
  'compose.insert.source': 'Сослаться на источник: {name}',
  'compose.inserted': 'Добавлено: {name}',
  'compose.unlink': 'Убрать ссылку: {name}',
  'compose.paste':
    'Это заменит {count, plural, one {# ссылку на источник} few {# ссылки на источники} many {# ссылок на источники} other {# ссылки на источники}}.',
  'compose.paste.replace': 'Заменить',
  'compose.seconds': 'Секунд по плану',
  'compose.view': 'Вид',
  'compose.takeView': 'Взять вид с экрана',
  'compose.viewTaken': 'Теперь глава показывает вид с экрана.',
  'compose.showView': 'Показать его на карте',
  'compose.layers': 'Слои',
  'compose.highlight': 'Что выделено',
  'compose.highlight.none': 'Объекты, которые нарисованы ярче других, пока показана глава.',
  'compose.highlight.add': 'Выделить: {name}',
  'compose.highlight.remove': 'Больше не выделять: {name}',
  'compose.highlight.added': 'Выделено: {name}.',
  'compose.highlight.removed': 'Больше не выделено: {name}.',
  'compose.highlight.point': 'Указать объекты на карте',
  'compose.highlight.pointing':
    'Выбирайте объекты на карте или поиском; уже выделенный объект снимается. Escape завершает.',
  'compose.highlight.full': 'В главе выделяется не более {most} объектов.',
  'compose.callouts': 'Выноски',
  'compose.callouts.none': 'Слова, которые стоят на карте рядом с объектом.',
  'compose.callouts.add': 'Добавить у объекта: {name}',
  'compose.callouts.select': 'Чтобы добавить выноску, выберите объект на карте или поиском.',
  'compose.callouts.point': 'Указать на карте',
  'compose.callouts.pointing': 'Выберите объект на карте. Escape завершает.',
  'compose.callouts.added': 'Выноска: {name}. Напишите её текст.',
  'compose.callouts.taken': 'У этого объекта уже есть выноска: {name}.',
  'compose.callouts.full': 'В главе может быть не более {most} выносок.',
  'compose.callout': 'У объекта: {name}',
  'compose.callout.move': 'Перенести к объекту: {name}',
  'compose.callout.remove': 'Убрать выноску: {name}',
  'compose.figure': 'Ключевой показатель',
  'compose.figure.none': 'Нет',
  'compose.figure.schengen': 'Шенгенская зона',
  'compose.figure.detections': 'Неурегулированные пересечения границы',
  'compose.figure.seizures': 'Наркотики, найденные в портах',
  'compose.figure.scores': 'Баллы рынков',
  'compose.figure.coverage': 'Охват',
  'compose.figure.changes': 'Изменения',
  'compose.figure.passages': 'Фрагменты',
  'compose.figure.business-model': 'Бизнес-модель',
  'compose.figure.landscape': 'Незаконные рынки',
  'compose.passages': 'Фрагменты записки',
  'compose.passages.add': 'Добавить открытый отрывок: {passage}',
  'compose.passages.remove': 'Убрать: {passage}',
  'compose.passages.note':
    'Откройте фрагмент в записке, чтобы добавить его: при показе он целиком открывается одной клавишей.',
  'compose.summary': 'О чём он',
  'compose.problems': 'Это издание данных знает не всё из этого. То, чего оно не знает, остаётся в брифинге.',
  'compose.problem.feature': 'Объект {id}',
  'compose.problem.cited': 'Фрагмент или источник {id}',
  'compose.problem.figure': 'Ключевой показатель {id}',
  'compose.own': 'Ваши брифинги',
  'compose.own.intro':
    'Хранятся только в этом браузере, пока вы их не удалите или не очистите его данные; браузер, которому не хватает места, может очистить их сам. То, что нельзя потерять, сохраните в файл.',
  'compose.own.notDeleted':
    'Брифинг «{title}» не удалён: этот браузер отказывается менять то, что хранит. Попробуйте ещё раз или загрузите страницу заново.',
  'compose.own.notRestored':
    'Брифинг «{title}» вернуть не удалось: этот браузер отказывается его хранить. Освободите место и попробуйте ещё раз, прежде чем закрыть этот список.',
  'compose.own.new': 'Составить новый',
  'compose.own.open': 'Открыть файл',
  'compose.own.edit': 'Продолжить составление',
  'compose.own.delete': 'Удалить',
  'compose.own.deleted': 'Брифинг «{title}» удалён.',
  'compose.own.restore': 'Вернуть',
  'compose.own.changed': 'изменён {time}',
  'compose.own.isOpen': 'сейчас составляется',
  'compose.own.refused': 'Этот браузер не отдаёт то, что хранит: хранилище отключено.',
  'compose.own.unreadable':
    'То, что этот браузер хранит от брифинга «{title}», больше не читается: оно повреждено или сохранено более новой версией атласа «Перекрёстки». Сохранённый вами файл брифинга открыть можно.',
  'compose.own.saveRecord': 'Сохранить то, что ещё читается',
  'compose.own.gone': 'Этот браузер больше не хранит брифинг «{title}»: тем временем он был удалён.',
  'compose.own.older':
    'Последние изменения брифинга «{title}» прочитать не удалось; он показан таким, каким был сохранён раньше.',
  'compose.copyOf': '{title} (копия)',
  'compose.resumed': 'Брифинг «{title}» снова открыт в том виде, в каком он был сохранён в {time}.',
  'compose.waiting': 'Вы составляли брифинг «{title}», сохранённый в {time}.',
  'compose.goOn': 'Продолжить',
  'compose.atRisk':
    'Этот браузер не хранит последние изменения брифинга «{title}». Ваше действие приведёт к их потере, если сначала не сохранить брифинг в файл.',
  'compose.fileSaved': 'Файл передан в загрузки браузера.',
  'compose.goOnWithout': 'Продолжить без них',
  'compose.lost':
    'Этот браузер отказался хранить последние изменения брифинга «{title}», который уже закрыт. Сохраните его в файл сейчас, иначе они пропадут.',
  'compose.viewTooLong': 'В виде на экране больше выбранного, чем вмещает глава. Глава остаётся прежней.',
  'compose.fault.unreadable':
    'Браузер не смог его прочитать: возможно, с тех пор файл перемещён, изменён или заблокирован. Выберите его снова.',
  'compose.forked':
    'Тот же брифинг был изменён в другом окне. Сохранены оба: то, что вы составляете здесь, — теперь отдельный брифинг.',
  'compose.deletedElsewhere':
    'Этот брифинг был удалён в другом окне. Здесь он открыт и потому снова хранится: чтобы удалить его, закройте его.',
  'compose.besides':
    'Этот браузер хранит другое состояние того же брифинга. Файл открыт рядом с ним как отдельный брифинг.',
  'compose.alreadyOpen': 'Брифинг «{title}» уже открыт, точно такой же, как в файле.',
  'compose.fault': 'Файл «{name}» не открыт. Ничего из открытого не изменено.',
  'compose.fault.too-large':
    'В нём {megabytes} МБ; в брифинге не больше {limit} МБ. Выберите файл, сохранённый здесь.',
  'compose.fault.not-text': 'Это не текст, или текст повреждён. Выберите файл с окончанием .crossroads.json.',
  'compose.fault.syntax':
    'Он повреждён или это не брифинг: строка {line}, столбец {column} не читается. Возьмите другую копию файла.',
  'compose.fault.too-deep':
    'Строка {line}, столбец {column}: вложенность глубже, чем в любом брифинге. Выберите файл, сохранённый здесь.',
  'compose.fault.repeated-name':
    'Строка {line}, столбец {column}: «{found}» указано дважды. Уберите одно из двух.',
  'compose.fault.not-a-briefing':
    'Это файл чего-то другого. Файлы брифингов оканчиваются на .crossroads.json.',
  'compose.fault.newer-version':
    'Он сохранён более новой версией атласа «Перекрёстки» (версия файла {version}; эта читает до {known}). Откройте его там или загрузите страницу заново, чтобы получить новую версию.',
  'compose.fault.missing':
    'Строка {line}: отсутствует {pointer}. Добавьте это или возьмите другую копию файла.',
  'compose.fault.unknown-field': 'Строка {line}: {pointer} не относится к брифингу. Уберите это из файла.',
  'compose.fault.wrong-kind':
    'Строка {line}: {pointer} имеет не тот вид, нужен {limit}. Исправьте это в файле.',
  'compose.fault.not-allowed': 'Строка {line}: {pointer} содержит недопустимое. Исправьте это в файле.',
  'compose.fault.too-long':
    'Строка {line}: в {pointer} больше допустимого числа букв ({limit}). Сократите это в файле.',
  'compose.fault.too-many':
    'Строка {line}: в {pointer} больше допустимого числа записей ({limit}). Уберите часть из файла.',
  'compose.fault.out-of-range': 'Строка {line}: {pointer} вне пределов {limit}. Исправьте это в файле.',
  'compose.fault.unfit-letters':
    'Строка {line}: {pointer} содержит управляющие символы или знаки, меняющие направление текста. Уберите их из файла.',
  'compose.fault.repeated': 'Строка {line}: {pointer} стоит дважды. Уберите одно из двух.',
};

export default compose;
