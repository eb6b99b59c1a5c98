import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Кључни подаци',
  'front.qualified.about': 'око {value}',
  'front.qualified.over': 'више од {value}',
  'front.qualified.nearly': 'скоро {value}',
  'front.schengen':
    'јурисдикција припада шенгенском простору и на копненим границама; на дан {day} било их је {before, number}.',
  'front.detections':
    'откривених нерегуларних прелазака границе на западнобалканској рути у {year}. години; у {peakYear}. години {peak}.',
  'front.detections.note':
    'Откривања о којима извештава Фронтекс, а не особе. Зависе и од тога где се и како границе надзиру.',
  'front.seizures': '{market}, {port} ({date}): највећа датирана заплена у лукама региона.',
  'front.seizures.note':
    '{count, plural, one {# највећа датирана заплена} few {# највеће датиране заплене} other {# највећих датираних заплена}} хероина или кокаина у лукама региона; без оних код којих је врста дроге спорна.',
  'front.scores':
    'просечна оцена тржишта „{market}“ у {count, plural, one {# јурисдикцији} few {# јурисдикције} other {# јурисдикција}}, највиша од {markets, number} незаконитих тржишта.',
  'front.scores.note':
    'Оцене јурисдикција иду од 1 до 10 (тачке). Њихов просек (линија) израчунали смо ми. Без оцене: {unscored}.',
  'front.coverage':
    'одломака говори о самој јурисдикцији {name}, најмање од свих. Ниједна јурисдикција их нема више од {most, number}.',
  'front.coverage.note': 'Одломци о групи се не броје.',
  'front.changes':
    'датираних напомена бележи шта се променило од сажетка из {year}. године; датум последње: {date}.',
  'front.passages':
    'одломака сажетка, сваки препричан нашим речима; за места на карти везано их је {linked, number}.',
  'front.business-model': 'фаза пословног модела: слика I сажетка, у нашој реконструкцији.',
  'front.landscape': 'незаконитих тржишта: слика II сажетка.',
  'front.dated': 'Датум: {date}. Извор:',
  'front.someRows': 'Приказано: {shown, number} највиших и најнижа вредност, од укупно {count, number}.',
  'front.series.eu': 'ЕУ',
  'front.series.schengen': 'Шенген',
  'front.series.linked': 'Везано за места',
  'front.series.no-place': 'Без места',
  'front.series.out-of-scope': 'Ван теме',
  'front.finds': 'Заплене хероина или кокаина',
  'front.table': 'табела и {count, plural, one {# извор} few {# извора} other {# извора}}',
  'front.table.what': 'Предмет',
  'front.table.date': 'Датум',
  'front.table.market': 'Тржиште',
  'front.table.value': 'Вредност',
  'front.table.mean': 'Просек',
};

export default frontPage;
