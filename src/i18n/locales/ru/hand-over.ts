import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Передача инцидентов',
  'handOver.intro':
    'Файл с записями, которые вы выберете. Он создаётся в этом браузере и сохраняется на этом устройстве: ничего никуда не отправляется.',
  'handOver.set': 'Записи из',
  'handOver.format': 'Формат',
  'handOver.rows': 'Какие записи',
  'handOver.rows.all': 'Все: {count}',
  'handOver.rows.passing': 'Те, что проходят фильтры: {count}',
  'handOver.rows.picked': 'Те, что выбраны в таблице: {count}',
  'handOver.position': 'Координаты',
  'handOver.position.exact': 'как есть',
  'handOver.position.cell': 'середина ячейки {side} км',
  'handOver.position.jurisdiction': 'только юрисдикция',
  'handOver.position.none': 'опущены',
  'handOver.date': 'Даты',
  'handOver.date.exact': 'как есть',
  'handOver.date.month': 'только месяц и год',
  'handOver.date.year': 'только год',
  'handOver.date.none': 'опущены',
  'handOver.coarse':
    'Все ячейки одной площади. Записи перемешиваются и нумеруются заново, свободные тексты опускаются, если вы их не добавите, а поле файла, где дата или место указаны точнее, остаётся пустым. Добавленные слова всё же могут сказать больше: прочтите предварительный просмотр.',
  'handOver.columns': 'Столбцы',
  'handOver.quantity': 'Количество и единица',
  'handOver.grades': 'С вашими оценками',
  'handOver.tags': 'С юрисдикцией и ближайшими участком, пунктом пропуска, портом и границей',
  'handOver.tags.coarse': 'С юрисдикцией',
  'handOver.tags.waiting': 'Где находятся записи, ещё выясняется.',
  'handOver.handling': 'Гриф',
  'handOver.preview': 'Что передаётся',
  'handOver.preview.records': 'Записей: {count}, из них с координатами {placed}, с датой {dated}.',
  'handOver.preview.shared':
    'Мест: {cells}; наименьшее число записей, у которых одно место на всех: {least}. Записей, чьё место делят меньше четырёх других: {few}.',
  'handOver.preview.emptied':
    'Поля, которые остаются пустыми, потому что дата или место указаны в них точнее: {cells}; просмотрено записей: {rows}.',
  'handOver.preview.size': 'Файл займёт около {size}.',
  'handOver.preview.none': 'Не выбрано ни одной записи.',
  'handOver.preview.making': 'Вычисляется…',
  'handOver.save': 'Сохранить файл',
  'handOver.stop': 'Остановить',
  'handOver.saveAbout': 'Сохранить сведения о файле (TXT)',
  'handOver.about.beside': 'В CSV нет места для грифа и фильтров: сохраните их рядом.',
  'handOver.working': 'Идёт запись: {percent}',
  'handOver.done': 'Сохранено: {file}, {size}.',
  'handOver.stopped': 'Остановлено. Ничего не сохранено.',
  'handOver.failed': 'Не удалось создать файл.',
  'handOver.failed.too-many-rows':
    'Этот формат не вмещает столько записей. Выберите меньше или другой формат.',
  'handOver.failed.too-many-columns':
    'Этот формат не вмещает столько столбцов. Выберите меньше или другой формат.',
  'handOver.failed.text-too-long':
    'Один из текстов длиннее, чем допускает поле этого формата. Опустите его столбец или выберите другой формат.',
  'handOver.failed.too-large':
    'Файл был бы больше, чем допускает этот формат. Выберите меньше записей или другой формат.',
  'handOver.about.filters': 'Фильтры',
  'handOver.about.exactness': 'Точность',
  'handOver.about.made': 'Создано',
  'handOver.about.madeBy': 'в Crossroads, {date}',
  'handOver.about.notes': 'Примечания о названиях и границах',
  'handOver.about.noFilters': 'нет',
  'handOver.filter.period': 'Период',
  'handOver.filter.weekday': 'Месяц и день недели',
  'handOver.filter.text': 'Текст',
  'handOver.filter.inside': 'Внутри областей',
  'handOver.filter.outside': 'Вне областей',
  'handOver.fileName': 'инциденты',
};

export default handOver;
