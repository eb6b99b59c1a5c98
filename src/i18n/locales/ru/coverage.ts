import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Охват записки',
  'coverage.intro':
    'Учтён каждый фрагмент записки: с чем на карте он связан, какие не называют мест, какие не относятся к теме и о чём записка молчит. Фильтры карты здесь ничего не меняют.',
  'coverage.sum':
    'Фрагментов {all, number}: связано с местами {linked, number}, без места {noPlace, number}, не по теме {outOfScope, number}; упоминаний объектов {mentions, number}.',
  'coverage.loading': 'Загружается пересказ…',
  'coverage.download': 'Скачать как CSV',
  'coverage.downloaded': 'Таблица охвата в загрузках: {file}',
  'coverage.print': 'Печать',
  'coverage.sections': 'По разделам',
  'coverage.sections.note': 'Числа раздела включают его подразделы и сноски.',
  'coverage.section': 'Раздел',
  'coverage.passages': 'Фрагменты',
  'coverage.status.linked': 'Связано с местом',
  'coverage.status.no-place': 'Без места',
  'coverage.status.out-of-scope': 'Не по теме',
  'coverage.mentions': 'Упоминания',
  'coverage.total': 'Вся записка',
  'coverage.jurisdictions': 'По юрисдикциям',
  'coverage.jurisdictions.note':
    'Каждый фрагмент один раз, по тому, как он относится к юрисдикции: вместе это все фрагменты записки.',
  'coverage.jurisdiction': 'Юрисдикция',
  'coverage.reach.asserts': 'Записка сообщает',
  'coverage.reach.overtaken': 'С тех пор устарело',
  'coverage.reach.context': 'Вскользь',
  'coverage.reach.through': 'Только через группу',
  'coverage.reach.silent': 'Никак',
  'coverage.gaps': 'О чём записка молчит',
  'coverage.gaps.sections': 'Разделы, где она не названа',
  'coverage.gaps.markets': 'Рынки, которые записка там не отмечает',
  'coverage.gaps.none': 'нет',
  'coverage.gaps.all': 'все шесть',
  'coverage.no-place': 'Без места',
  'coverage.no-place.note': 'Они говорят по теме, но ни об одном месте на карте.',
  'coverage.out-of-scope': 'Не по теме, и почему',
  'coverage.passage': 'Фрагмент',
  'coverage.subject': 'О чём он',
  'coverage.reason': 'Причина',
  'coverage.csv.id': 'фрагмент',
  'coverage.csv.section': 'раздел',
  'coverage.csv.kind': 'вид',
  'coverage.csv.page': 'страница',
  'coverage.csv.title': 'заголовок',
  'coverage.csv.status': 'статус',
  'coverage.csv.reason': 'причина',
  'coverage.csv.mentions': 'упоминания',
  'coverage.csv.words': 'слова оригинала',
};

export default coverage;
