import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Ключови показатели',
  'front.qualified.about': 'около {value}',
  'front.qualified.over': 'над {value}',
  'front.qualified.nearly': 'почти {value}',
  'front.schengen':
    'юрисдикции са в Шенгенското пространство по сухопътните граници; на {day} бяха {before, number}.',
  'front.detections':
    'нередовни преминавания на границата, установени по Западнобалканския маршрут през {year} г.; {peak} през {peakYear} г.',
  'front.detections.note':
    'Установени случаи, съобщени от Frontex, а не лица. Те зависят и от това къде и как се наблюдават границите.',
  'front.seizures':
    '{market}, пристанище {port}, {date}: най-голямото датирано залавяне в пристанище от региона.',
  'front.seizures.note':
    '{count, plural, one {Най-голямото # датирано залавяне} other {Най-големите # датирани залавяния}} на хероин или кокаин в пристанища от региона; без тези, при които видът на наркотика е спорен.',
  'front.scores':
    'средна оценка на пазара „{market}“ в {count, plural, one {# юрисдикция} other {# юрисдикции}}, най-високата сред {markets, plural, one {# незаконен пазар} other {# незаконни пазара}}.',
  'front.scores.note':
    'Оценките на юрисдикциите са от 1 до 10 (точки). Средната им стойност (линия) е изчислена от нас. Без оценка: {unscored}.',
  'front.coverage':
    'пасажа говорят за самата юрисдикция {name}, най-малко от всички. Никоя юрисдикция няма повече от {most, number}.',
  'front.coverage.note': 'Пасажите за група не се броят.',
  'front.changes':
    'бележки с дата за това какво се е променило след обзора от {year} г.; последната е от {date}.',
  'front.passages': 'пасажа от обзора, всеки преразказан; {linked, number} са свързани с места на картата.',
  'front.business-model': 'етапа на бизнес модел: фигура I от обзора, както я възстановяваме.',
  'front.landscape': 'незаконни пазара: фигура II от обзора.',
  'front.dated': 'Дата: {date}. Източник:',
  'front.someRows':
    'Показани са най-високите {shown, number} стойности и най-ниската, от общо {count, number}.',
  'front.series.eu': 'ЕС',
  'front.series.schengen': 'Шенген',
  'front.series.linked': 'Свързани с места',
  'front.series.no-place': 'Без място',
  'front.series.out-of-scope': 'Извън темата',
  'front.finds': 'Залавяния на хероин или кокаин',
  'front.table': 'таблица и {count, plural, one {# източник} other {# източника}}',
  'front.table.what': 'Предмет',
  'front.table.date': 'Дата',
  'front.table.market': 'Пазар',
  'front.table.value': 'Стойност',
  'front.table.mean': 'Средно',
};

export default frontPage;
