import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Сравнение с файлом {name}',
  'versions.failed':
    'Этот файл не удалось сравнить с записями на карте. Записи, которые есть и там, и там, будут учтены дважды.',
  'versions.none': 'В этом файле нет ни одной записи из файла {name}.',
  'versions.some':
    '{count, plural, one {# запись уже есть} few {# записи уже есть} many {# записей уже есть} other {# записи уже есть}} на карте, из файла {name}.',
  'versions.same': 'Все записи уже есть на карте, из файла {name}, и ни одна не изменилась.',
  'versions.added': 'Добавлено',
  'versions.changed': 'Изменено',
  'versions.unchanged': 'Без изменений',
  'versions.gone': 'Исчезло',
  'versions.answers': 'Ваши ответы для {name} используются снова.',
  'versions.keeps': 'Оценки остаются при своих записях. Прежняя версия хранится, и к ней можно вернуться.',
  'versions.update': 'Обновить: {name}',
  'versions.beside': 'Если вместо этого импортировать файл, эти записи будут учтены дважды.',
  'versions.updated': 'Файл {name} обновлён. Добавлено: {added}; изменено: {changed}; исчезло: {gone}.',
  'versions.keys': 'Столбцы, по которым различаются записи',
  'versions.keys.all': 'Если не выбран ни один, две записи считаются одной, когда совпадают все их поля.',
  'versions.onlyNewer': 'Только в этом файле: {columns}',
  'versions.onlyOlder': 'Только в файле {name}: {columns}',
  'versions.lines': 'Список изменений',
  'versions.line.what': 'Изменение',
  'versions.line.record': 'Запись',
  'versions.line.before': 'Было',
  'versions.line.after': 'Стало',
  'versions.leftOut':
    '{count, plural, one {Ещё # изменение не вошло} few {Ещё # изменения не вошли} many {Ещё # изменений не вошли} other {Ещё # изменения не вошли}} в список.',
  'versions.earlier':
    '{count, plural, one {# прежняя версия} few {# прежние версии} many {# прежних версий} other {# прежней версии}}',
  'versions.of': '{name}, импортирован {time}',
  'versions.next': 'В следующей версии добавлено: {added}; изменено: {changed}; исчезло: {gone}',
  'versions.open': 'Вернуться к этой версии',
  'versions.missing': 'Её файл отсутствует.',
  'versions.shared':
    '{count, plural, one {# запись есть} few {# записи есть} many {# записей есть} other {# записи есть}} и в файле {name}. Пока показаны оба файла, общие записи учитываются дважды.',
};

export default recordVersions;
