import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Ваши заметки',
  'jottings.private': 'Только для вас: их нет ни в одной ссылке, картинке, брифинге или странице для других.',
  'jottings.unkept': 'В этом браузере не хранятся: ваши заметки исчезнут со страницей.',
  'jottings.text': 'Заметка',
  'jottings.room':
    '{count, plural, one {Ещё # знак.} few {Ещё # знака.} many {Ещё # знаков.} other {Ещё # знака.}}',
  'jottings.full': 'В заметке не больше {count} знаков. Остальное напишите другой заметкой.',
  'jottings.tooMany': 'Больше {count} заметок хранить нельзя. Сначала удалите часть.',
  'jottings.half': 'Написано наполовину и ещё не сохранено.',
  'jottings.save': 'Сохранить заметку',
  'jottings.discard': 'Отбросить',
  'jottings.change': 'Изменить',
  'jottings.remove': 'Удалить',
  'jottings.made': 'Написано {time}',
  'jottings.changed': 'Написано {made}, изменено {changed}',
  'jottings.saved': 'Заметка сохранена.',
  'jottings.removed': 'Заметка удалена. Это можно отменить.',
  'jottings.discarded': 'Недописанное отброшено.',
  'jottings.all': 'Все ваши заметки',
  'jottings.none':
    'Вы ещё не написали ни одной. Напишите её здесь, у объекта, рядом с фрагментом записки или в месте на карте.',
  'jottings.search': 'Поиск',
  'jottings.found':
    '{count, plural, =0 {Ни одной заметки} one {# заметка} few {# заметки} many {# заметок} other {# заметки}} из {all}',
  'jottings.order': 'Порядок',
  'jottings.order.changed': 'Сначала последние изменённые',
  'jottings.order.made': 'Сначала самые старые',
  'jottings.order.tie': 'По тому, о чём они',
  'jottings.of.work': 'О работе в целом',
  'jottings.write.work': 'О работе в целом…',
  'jottings.of.place': 'Место {position}',
  'jottings.of.gone': 'Того, о чём шла речь, нет в этом издании: {id}',
  'jottings.go': 'Показать: {name}',
  'jottings.onMap': 'Отмечать их на карте',
  'jottings.placed': 'Заметка в месте на карте…',
  'jottings.place.region': 'Место заметки на карте',
  'jottings.place.hint':
    'Нажмите на карту там, где место заметки. С клавиатуры: стрелки двигают крест, с Shift мелкими шагами; Enter ставит заметку туда, Escape отменяет.',
  'jottings.place.put': 'Поставить у креста',
  'jottings.place.giveUp': 'Отменить',
  'jottings.mark':
    '{count, plural, one {Ваша заметка} few {# ваши заметки} many {# ваших заметок} other {# вашей заметки}}: {name}',
  'jottings.close': 'Закрыть',
  'jottings.file': 'Файлом',
  'jottings.file.csv': 'Сохранить таблицей (CSV)',
  'jottings.file.geojson': 'Сохранить как GeoJSON',
  'jottings.file.open': 'Взять заметки из файла…',
  'jottings.file.about': 'Кто получит такой файл, сможет прочесть ваши заметки. Недописанных в нём нет.',
  'jottings.file.name': 'заметки',
  'jottings.file.taken':
    '{count, plural, =0 {Все заметки из «{name}» уже здесь.} one {# заметка из «{name}» новая или изменена позже и взята.} few {# заметки из «{name}» новые или изменены позже и взяты.} many {# заметок из «{name}» новых или изменённых позже взято.} other {# заметки из «{name}» взято.}}',
  'jottings.file.unreadable':
    'Браузер не может прочесть «{name}». Проверьте, на месте ли файл, и выберите его снова.',
  'jottings.file.too-large': '«{name}» слишком велик для файла заметок. Ничего не взято.',
  'jottings.file.none':
    '«{name}» — не таблица и не GeoJSON с заметками, какие сохраняются здесь. Ничего не взято.',
  'jottings.file.not-json':
    '«{name}» — не GeoJSON: строка {line}, столбец {column} не читается. Ничего не взято.',
  'jottings.file.record': 'Заметка {number} из «{name}» не такая, какие сохраняются здесь. Ничего не взято.',
  'jottings.onPaper': 'С вашими заметками на бумаге',
};

export default jottings;
