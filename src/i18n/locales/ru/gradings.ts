import type { Translated } from '../../messages.ts';
import type en from '../en/gradings.ts';

const gradings: Translated<typeof en> = {
  'gradings.title': 'Оценки',
  'gradings.intro': 'Как вы оцениваете каждую запись.',
  'gradings.saved':
    'Оценки хранятся в этом браузере. Тот же файл получит их снова, а для более нового они предлагаются.',
  'gradings.found': 'Из этих записей вы оценили {count} в файле {file}.',
  'gradings.found.add': 'Добавить эти оценки',
  'gradings.found.added': 'Оценки добавлены.',
  'gradings.found.refuse': 'Не добавлять эти оценки',
  'gradings.notSaved': 'Для файла {name} они не хранятся и действуют, пока страница не закрыта.',
  'gradings.by.reliability': 'Надёжность источника',
  'gradings.by.credibility': 'Достоверность сведений',
  'gradings.by.validation': 'Проверка',
  'gradings.by.impact': 'Воздействие',
  'gradings.by.confidence': 'Уверенность',
  'gradings.ungraded': 'без оценки',
  'gradings.fromFile': 'В файле: {grade}',
  'gradings.reliability.A': 'A · Полностью надёжен',
  'gradings.reliability.B': 'B · Обычно надёжен',
  'gradings.reliability.C': 'C · Довольно надёжен',
  'gradings.reliability.D': 'D · Обычно ненадёжен',
  'gradings.reliability.E': 'E · Ненадёжен',
  'gradings.reliability.F': 'F · О надёжности судить нельзя',
  'gradings.credibility.1': '1 · Подтверждено другими источниками',
  'gradings.credibility.2': '2 · Вероятно, правда',
  'gradings.credibility.3': '3 · Возможно, правда',
  'gradings.credibility.4': '4 · Сомнительно',
  'gradings.credibility.5': '5 · Маловероятно',
  'gradings.credibility.6': '6 · О правдивости судить нельзя',
  'gradings.validation.open': 'Ещё не проверено',
  'gradings.validation.confirmed': 'Подтверждено',
  'gradings.validation.disputed': 'Оспаривается',
  'gradings.validation.refuted': 'Опровергнуто',
  'gradings.impact.low': 'Низкое',
  'gradings.impact.moderate': 'Среднее',
  'gradings.impact.high': 'Высокое',
  'gradings.impact.severe': 'Тяжёлое',
  'gradings.confidence.low': 'Низкая уверенность',
  'gradings.confidence.moderate': 'Средняя уверенность',
  'gradings.confidence.high': 'Высокая уверенность',
  'gradings.scale':
    'Надёжность и достоверность обозначены буквами и цифрами системы «шесть на шесть» (адмиралтейской).',
  'gradings.bulk': 'Оценить все проходящие',
  'gradings.bulk.grading': 'Признак',
  'gradings.bulk.grade': 'Оценка',
  'gradings.bulk.do':
    'Оценить {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  'gradings.bulk.done':
    '{count, plural, one {Оценена # запись} few {Оценены # записи} many {Оценено # записей} other {Оценено # записи}}: {grading}, {grade}.',
  'gradings.bulk.none': 'Ни одна запись не меняется: у всех проходящих уже такая оценка.',
  'gradings.picked': 'Оценить выбранные записи',
  'gradings.picked.count':
    '{count, plural, one {Выбрана # запись} few {Выбраны # записи} many {Выбрано # записей} other {Выбрано # записи}}.',
  'gradings.picked.hidden': 'Ещё {count} скрыто фильтрами и не оценивается.',
  'gradings.picked.clear': 'Снять выбор',
  'gradings.undo': 'Отменить',
  'gradings.redo': 'Вернуть',
  'gradings.undone':
    'Отменено: {grading}, {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}.',
  'gradings.redone':
    'Возвращено: {grading}, {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}.',
  'gradings.export': 'Сохранить как CSV',
  'gradings.exporting': 'Записывается: {percent}',
  'gradings.exported':
    '{count, plural, one {Сохранена # запись} few {Сохранены # записи} many {Сохранено # записей} other {Сохранено # записи}}, с оценками словами.',
};

export default gradings;
