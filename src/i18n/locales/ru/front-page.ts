import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Ключевые показатели',
  'front.qualified.about': 'около {value}',
  'front.qualified.over': 'свыше {value}',
  'front.qualified.nearly': 'почти {value}',
  'front.schengen':
    'юрисдикций входят в Шенгенскую зону по сухопутным границам; на {day} было {before, number}.',
  'front.detections':
    'число неурегулированных пересечений границы, выявленных на западнобалканском маршруте в {year} году; в {peakYear} году — {peak}.',
  'front.detections.note':
    'Это случаи выявления, о которых сообщает Frontex, а не люди. Их число зависит и от того, где и как наблюдают за границами.',
  'front.seizures': '{market}, порт {port}, {date}: крупнейшая датированная находка в порту региона.',
  'front.seizures.note':
    'Крупнейшие датированные находки героина или кокаина в портах региона ({count, number}); без тех, где вид наркотика оспаривается.',
  'front.scores':
    'средний балл рынка «{market}» в {count, plural, one {# юрисдикции} few {# юрисдикциях} many {# юрисдикциях} other {# юрисдикции}}, наивысший среди незаконных рынков (всего {markets, number}).',
  'front.scores.note':
    'Баллы юрисдикций — от 1 до 10 (точки). Их среднее (линия) рассчитали мы. Без балла: {unscored}.',
  'front.coverage':
    'фрагментов говорят о самой юрисдикции ({name}), меньше всего. Больше {most, number} нет ни у одной юрисдикции.',
  'front.coverage.note': 'Фрагменты о группе не учитываются.',
  'front.changes':
    'число датированных примечаний о том, что изменилось после записки {year} года; последнее: {date}.',
  'front.passages': 'фрагментов записки, каждый в пересказе; с местами на карте связано {linked, number}.',
  'front.business-model': 'этапов бизнес-модели: рисунок I записки в нашей реконструкции.',
  'front.landscape': 'незаконных рынков: рисунок II записки.',
  'front.dated': 'Дата: {date}. Источник:',
  'front.someRows': 'Показаны наибольшие значения ({shown, number}) и наименьшее из {count, number}.',
  'front.series.eu': 'ЕС',
  'front.series.schengen': 'Шенген',
  'front.series.linked': 'Связаны с местами',
  'front.series.no-place': 'Без места',
  'front.series.out-of-scope': 'Не по теме',
  'front.finds': 'Находки героина или кокаина',
  'front.table':
    'таблица и {count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
  'front.table.what': 'Предмет',
  'front.table.date': 'Дата',
  'front.table.market': 'Рынок',
  'front.table.value': 'Значение',
  'front.table.mean': 'Среднее',
};

export default frontPage;
