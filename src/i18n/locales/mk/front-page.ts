import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Клучни показатели',
  'front.qualified.about': 'околу {value}',
  'front.qualified.over': 'над {value}',
  'front.qualified.nearly': 'речиси {value}',
  'front.schengen': 'јурисдикции се во шенген-зоната на копнените граници; на {day} беа {before, number}.',
  'front.detections':
    'нерегуларни преминувања на границата откриени на западнобалканската рута во {year} година; {peak} во {peakYear} година.',
  'front.detections.note':
    'Откривања за кои известил Frontex, а не лица. Тие зависат и од тоа каде и како се надгледуваат границите.',
  'front.seizures':
    '{market}, пристаниште {port}, {date}: најголемата датирана заплена во пристаниште од регионот.',
  'front.seizures.note':
    '{count, plural, one {Најголемата # датирана заплена} other {Најголемите # датирани заплени}} на хероин или кокаин во пристаништа од регионот; без оние кај кои видот на дрогата е спорен.',
  'front.scores':
    'просечна оценка на пазарот „{market}“ во {count, plural, one {# јурисдикција} other {# јурисдикции}}, највисоката меѓу {markets, plural, one {# незаконски пазар} other {# незаконски пазари}}.',
  'front.scores.note':
    'Оценките на јурисдикциите се од 1 до 10 (точки). Нивниот просек (линија) го пресметавме ние. Без оценка: {unscored}.',
  'front.coverage':
    'пасажи зборуваат за самата јурисдикција {name}, најмалку од сите. Ниедна јурисдикција нема повеќе од {most, number}.',
  'front.coverage.note': 'Пасажите за група не се бројат.',
  'front.changes':
    'белешки со датум за тоа што се сменило по освртот од {year} година; последната е од {date}.',
  'front.passages': 'пасажи од освртот, секој прераскажан; {linked, number} се поврзани со места на картата.',
  'front.business-model': 'фази на деловен модел: слика I од освртот, како што ја реконструираме.',
  'front.landscape': 'незаконски пазари: слика II од освртот.',
  'front.dated': 'Датум: {date}. Извор:',
  'front.someRows':
    'Прикажани се највисоките {shown, number} вредности и најниската, од вкупно {count, number}.',
  'front.series.eu': 'ЕУ',
  'front.series.schengen': 'Шенген',
  'front.series.linked': 'Поврзани со места',
  'front.series.no-place': 'Без место',
  'front.series.out-of-scope': 'Вон темата',
  'front.finds': 'Заплени на хероин или кокаин',
  'front.table': 'табела и {count, plural, one {# извор} other {# извори}}',
  'front.table.what': 'Предмет',
  'front.table.date': 'Датум',
  'front.table.market': 'Пазар',
  'front.table.value': 'Вредност',
  'front.table.mean': 'Просек',
};

export default frontPage;
