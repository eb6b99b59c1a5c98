import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Ваши заметки',
  'plannerNotes.private':
    'Только для вас: их нет ни в одной ссылке, картинке, брифинге или странице для других.',
  'plannerNotes.unkept': 'В этом браузере не хранятся: ваши заметки исчезнут со страницей.',
  'plannerNotes.text': 'Заметка',
  'plannerNotes.room':
    '{count, plural, one {Ещё # знак.} few {Ещё # знака.} many {Ещё # знаков.} other {Ещё # знака.}}',
  'plannerNotes.full': 'В заметке не больше {count} знаков. Остальное напишите другой заметкой.',
  'plannerNotes.tooMany': 'Больше {count} заметок хранить нельзя. Сначала удалите часть.',
  'plannerNotes.half': 'Написано наполовину и ещё не сохранено.',
  'plannerNotes.save': 'Сохранить заметку',
  'plannerNotes.discard': 'Отбросить',
  'plannerNotes.change': 'Изменить',
  'plannerNotes.remove': 'Удалить',
  'plannerNotes.made': 'Написано {time}',
  'plannerNotes.changed': 'Написано {made}, изменено {changed}',
  'plannerNotes.saved': 'Заметка сохранена.',
  'plannerNotes.removed': 'Заметка удалена. Это можно отменить.',
  'plannerNotes.discarded': 'Недописанное отброшено.',
  'plannerNotes.all': 'Все ваши заметки',
  'plannerNotes.none':
    'Вы ещё не написали ни одной. Напишите её здесь, у объекта, рядом с фрагментом записки или в месте на карте.',
  'plannerNotes.search': 'Поиск',
  'plannerNotes.found':
    '{count, plural, =0 {Ни одной заметки} one {# заметка} few {# заметки} many {# заметок} other {# заметки}} из {all}',
  'plannerNotes.order': 'Порядок',
  'plannerNotes.order.changed': 'Сначала последние изменённые',
  'plannerNotes.order.made': 'Сначала самые старые',
  'plannerNotes.order.tie': 'По тому, о чём они',
  'plannerNotes.of.work': 'О работе в целом',
  'plannerNotes.write.work': 'О работе в целом…',
  'plannerNotes.of.place': 'Место {position}',
  'plannerNotes.of.gone': 'Того, о чём шла речь, нет в этом издании: {id}',
  'plannerNotes.go': 'Показать: {name}',
  'plannerNotes.onMap': 'Отмечать их на карте',
  'plannerNotes.placed': 'Заметка в месте на карте…',
  'plannerNotes.place.region': 'Место заметки на карте',
  'plannerNotes.place.hint':
    'Нажмите на карту там, где место заметки. С клавиатуры: стрелки двигают крест, с Shift мелкими шагами; Enter ставит заметку туда, Escape отменяет.',
  'plannerNotes.place.put': 'Поставить у креста',
  'plannerNotes.mark':
    '{count, plural, one {Ваша заметка} few {# ваши заметки} many {# ваших заметок} other {# вашей заметки}}: {name}',
  'plannerNotes.file': 'Файлом',
  'plannerNotes.file.csv': 'Сохранить таблицей (CSV)',
  'plannerNotes.file.geojson': 'Сохранить как GeoJSON',
  'plannerNotes.file.open': 'Взять заметки из файла…',
  'plannerNotes.file.about': 'Кто получит такой файл, сможет прочесть ваши заметки. Недописанных в нём нет.',
  'plannerNotes.file.name': 'заметки',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Все заметки из «{name}» уже здесь.} one {# заметка из «{name}» новая или изменена позже и взята.} few {# заметки из «{name}» новые или изменены позже и взяты.} many {# заметок из «{name}» новых или изменённых позже взято.} other {# заметки из «{name}» взято.}}',
  'plannerNotes.file.unreadable':
    'Браузер не может прочесть «{name}». Проверьте, на месте ли файл, и выберите его снова.',
  'plannerNotes.file.too-large': '«{name}» слишком велик для файла заметок. Ничего не взято.',
  'plannerNotes.file.none':
    '«{name}» — не таблица и не GeoJSON с заметками, какие сохраняются здесь. Ничего не взято.',
  'plannerNotes.file.not-json':
    '«{name}» — не GeoJSON: строка {line}, столбец {column} не читается. Ничего не взято.',
  'plannerNotes.file.record':
    'Заметка {number} из «{name}» не такая, какие сохраняются здесь. Ничего не взято.',
  'plannerNotes.onPaper': 'С вашими заметками на бумаге',
};

export default plannerNotes;
