import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Опфат на освртот',
  'coverage.intro':
    'Секој пасаж од освртот е на број: со што е поврзан на картата, што не именува место, што не е за темата и каде освртот молчи. Филтрите на картата тука не менуваат ништо.',
  'coverage.sum':
    '{all, number} пасажи: {linked, number} поврзани со места, {noPlace, number} без место, {outOfScope, number} не се за темата; {mentions, number} спомнувања на објекти.',
  'coverage.loading': 'Се презема прераскажувањето…',
  'coverage.download': 'Преземи како CSV',
  'coverage.downloaded': 'Табелата на опфатот е во преземањата: {file}',
  'coverage.print': 'Печати',
  'coverage.sections': 'По делови',
  'coverage.sections.note': 'Броевите на еден дел ги опфаќаат и неговите потточки и фусноти.',
  'coverage.section': 'Дел',
  'coverage.passages': 'Пасажи',
  'coverage.status.linked': 'Поврзани со место',
  'coverage.status.no-place': 'Без место',
  'coverage.status.out-of-scope': 'Вон темата',
  'coverage.mentions': 'Спомнувања',
  'coverage.total': 'Целиот осврт',
  'coverage.jurisdictions': 'По јурисдикции',
  'coverage.jurisdictions.note':
    'Секој пасаж еднаш, според тоа како стигнува до јурисдикцијата: заедно се сите пасажи од освртот.',
  'coverage.jurisdiction': 'Јурисдикција',
  'coverage.reach.asserts': 'Освртот вели',
  'coverage.reach.overtaken': 'Надминато оттогаш',
  'coverage.reach.context': 'Попатно',
  'coverage.reach.through': 'Само преку група',
  'coverage.reach.silent': 'Воопшто не',
  'coverage.gaps': 'Каде освртот молчи',
  'coverage.gaps.sections': 'Делови што никогаш не ја именуваат',
  'coverage.gaps.markets': 'Пазари што освртот не ги сместува таму',
  'coverage.gaps.none': 'нема',
  'coverage.gaps.all': 'сите шест',
  'coverage.no-place': 'Без место',
  'coverage.no-place.note': 'Зборуваат за темата, но не за место на картата.',
  'coverage.out-of-scope': 'Вон темата и зошто',
  'coverage.passage': 'Пасаж',
  'coverage.subject': 'За што се работи',
  'coverage.reason': 'Причина',
  'coverage.csv.id': 'пасаж',
  'coverage.csv.section': 'дел',
  'coverage.csv.kind': 'вид',
  'coverage.csv.page': 'страница',
  'coverage.csv.title': 'наслов',
  'coverage.csv.status': 'статус',
  'coverage.csv.reason': 'причина',
  'coverage.csv.mentions': 'спомнувања',
  'coverage.csv.words': 'зборови на изворникот',
};

export default coverage;
