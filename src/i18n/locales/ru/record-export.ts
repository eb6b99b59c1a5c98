import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Передача инцидентов',
  'recordExport.intro':
    'Файл с записями, которые вы выберете. Он создаётся в этом браузере и сохраняется на этом устройстве: ничего никуда не отправляется.',
  'recordExport.set': 'Записи из',
  'recordExport.rows': 'Какие записи',
  'recordExport.rows.all': 'Все: {count}',
  'recordExport.rows.passing': 'Те, что проходят фильтры: {count}',
  'recordExport.rows.picked': 'Те, что выбраны в таблице: {count}',
  'recordExport.position': 'Координаты',
  'recordExport.position.exact': 'как есть',
  'recordExport.position.cell': 'середина ячейки {side} км',
  'recordExport.position.jurisdiction': 'только юрисдикция',
  'recordExport.position.none': 'опущены',
  'recordExport.date': 'Даты',
  'recordExport.date.exact': 'как есть',
  'recordExport.date.month': 'только месяц и год',
  'recordExport.date.year': 'только год',
  'recordExport.date.none': 'опущены',
  'recordExport.coarse':
    'Все ячейки одной площади. Записи перемешиваются и нумеруются заново, свободные тексты опускаются, если вы их не добавите, а поле файла, где дата или место указаны точнее, остаётся пустым. Добавленные слова всё же могут сказать больше: прочтите предварительный просмотр.',
  'recordExport.columns': 'Столбцы',
  'recordExport.quantity': 'Количество и единица',
  'recordExport.grades': 'С вашими оценками',
  'recordExport.tags': 'С юрисдикцией и ближайшими участком, пунктом пропуска, портом и границей',
  'recordExport.tags.coarse': 'С юрисдикцией',
  'recordExport.tags.waiting': 'Где находятся записи, ещё выясняется.',
  'recordExport.preview': 'Что передаётся',
  'recordExport.preview.records': 'Записей: {count}, из них с координатами {placed}, с датой {dated}.',
  'recordExport.preview.shared':
    'Мест: {cells}; наименьшее число записей, у которых одно место на всех: {least}. Записей, чьё место делят меньше четырёх других: {few}.',
  'recordExport.preview.emptied':
    'Поля, которые остаются пустыми, потому что дата или место указаны в них точнее: {cells}; просмотрено записей: {rows}.',
  'recordExport.preview.size': 'Файл займёт около {size}.',
  'recordExport.preview.none': 'Не выбрано ни одной записи.',
  'recordExport.preview.making': 'Вычисляется…',
  'recordExport.save': 'Сохранить файл',
  'recordExport.stop': 'Остановить',
  'recordExport.saveAbout': 'Сохранить сведения о файле (TXT)',
  'recordExport.about.beside': 'В CSV нет места для грифа и фильтров: сохраните их рядом.',
  'recordExport.working': 'Идёт запись: {percent}',
  'recordExport.done': 'Сохранено: {file}, {size}.',
  'recordExport.stopped': 'Остановлено. Ничего не сохранено.',
  'recordExport.failed': 'Не удалось создать файл.',
  'recordExport.failed.too-many-rows':
    'Этот формат не вмещает столько записей. Выберите меньше или другой формат.',
  'recordExport.failed.too-many-columns':
    'Этот формат не вмещает столько столбцов. Выберите меньше или другой формат.',
  'recordExport.failed.text-too-long':
    'Один из текстов длиннее, чем допускает поле этого формата. Опустите его столбец или выберите другой формат.',
  'recordExport.failed.too-large':
    'Файл был бы больше, чем допускает этот формат. Выберите меньше записей или другой формат.',
  'recordExport.about.filters': 'Фильтры',
  'recordExport.about.exactness': 'Точность',
  'recordExport.about.made': 'Создано',
  'recordExport.about.madeBy': 'в Crossroads, {date}',
  'recordExport.about.noFilters': 'нет',
  'recordExport.filter.period': 'Период',
  'recordExport.filter.weekday': 'Месяц и день недели',
  'recordExport.filter.text': 'Текст',
  'recordExport.filter.inside': 'Внутри областей',
  'recordExport.filter.outside': 'Вне областей',
  'recordExport.fileName': 'инциденты',
};

export default recordExport;
