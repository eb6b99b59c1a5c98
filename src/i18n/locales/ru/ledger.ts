import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Реестр',
  'ledger.intro':
    'Учтён каждый фрагмент записки: с чем на карте он связан, какие не называют мест, какие не относятся к теме и о чём записка молчит. Фильтры карты здесь ничего не меняют.',
  'ledger.sum':
    'Фрагментов {all, number}: связано с местами {linked, number}, без места {noPlace, number}, не по теме {outOfScope, number}; упоминаний объектов {mentions, number}.',
  'ledger.loading': 'Загружается пересказ…',
  'ledger.download': 'Скачать как CSV',
  'ledger.downloaded': 'Реестр в загрузках: {file}',
  'ledger.print': 'Печать',
  'ledger.sections': 'По разделам',
  'ledger.sections.note': 'Числа раздела включают его подразделы и сноски.',
  'ledger.section': 'Раздел',
  'ledger.passages': 'Фрагменты',
  'ledger.status.linked': 'Связано с местом',
  'ledger.status.no-place': 'Без места',
  'ledger.status.out-of-scope': 'Не по теме',
  'ledger.mentions': 'Упоминания',
  'ledger.total': 'Вся записка',
  'ledger.jurisdictions': 'По юрисдикциям',
  'ledger.jurisdictions.note':
    'Каждый фрагмент один раз, по тому, как он относится к юрисдикции: вместе это все фрагменты записки.',
  'ledger.jurisdiction': 'Юрисдикция',
  'ledger.reach.asserts': 'Записка сообщает',
  'ledger.reach.overtaken': 'С тех пор устарело',
  'ledger.reach.context': 'Вскользь',
  'ledger.reach.through': 'Только через группу',
  'ledger.reach.silent': 'Никак',
  'ledger.silence': 'О чём записка молчит',
  'ledger.silence.sections': 'Разделы, где она не названа',
  'ledger.silence.markets': 'Рынки, которые записка там не отмечает',
  'ledger.silence.none': 'нет',
  'ledger.silence.all': 'все шесть',
  'ledger.no-place': 'Без места',
  'ledger.no-place.note': 'Они говорят по теме, но ни об одном месте на карте.',
  'ledger.out-of-scope': 'Не по теме, и почему',
  'ledger.passage': 'Фрагмент',
  'ledger.subject': 'О чём он',
  'ledger.reason': 'Причина',
  'ledger.csv.id': 'фрагмент',
  'ledger.csv.section': 'раздел',
  'ledger.csv.kind': 'вид',
  'ledger.csv.page': 'страница',
  'ledger.csv.title': 'заголовок',
  'ledger.csv.status': 'статус',
  'ledger.csv.reason': 'причина',
  'ledger.csv.mentions': 'упоминания',
  'ledger.csv.words': 'слова оригинала',
};

export default ledger;
