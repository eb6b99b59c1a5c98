import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Евиденцијата',
  'ledger.intro':
    'Секој пасаж од освртот е на број: со што е поврзан на картата, што не именува место, што не е за темата и каде освртот молчи. Филтрите на картата тука не менуваат ништо.',
  'ledger.sum':
    '{all, number} пасажи: {linked, number} поврзани со места, {noPlace, number} без место, {outOfScope, number} не се за темата; {mentions, number} спомнувања на објекти.',
  'ledger.loading': 'Се презема прераскажувањето…',
  'ledger.download': 'Преземи како CSV',
  'ledger.downloaded': 'Евиденцијата е во преземањата: {file}',
  'ledger.print': 'Печати',
  'ledger.sections': 'По делови',
  'ledger.sections.note': 'Броевите на еден дел ги опфаќаат и неговите потточки и фусноти.',
  'ledger.section': 'Дел',
  'ledger.passages': 'Пасажи',
  'ledger.status.linked': 'Поврзани со место',
  'ledger.status.no-place': 'Без место',
  'ledger.status.out-of-scope': 'Вон темата',
  'ledger.mentions': 'Спомнувања',
  'ledger.total': 'Целиот осврт',
  'ledger.jurisdictions': 'По јурисдикции',
  'ledger.jurisdictions.note':
    'Секој пасаж еднаш, според тоа како стигнува до јурисдикцијата: заедно се сите пасажи од освртот.',
  'ledger.jurisdiction': 'Јурисдикција',
  'ledger.reach.asserts': 'Освртот вели',
  'ledger.reach.overtaken': 'Надминато оттогаш',
  'ledger.reach.context': 'Попатно',
  'ledger.reach.through': 'Само преку група',
  'ledger.reach.silent': 'Воопшто не',
  'ledger.silence': 'Каде освртот молчи',
  'ledger.silence.sections': 'Делови што никогаш не ја именуваат',
  'ledger.silence.markets': 'Пазари што освртот не ги сместува таму',
  'ledger.silence.none': 'нема',
  'ledger.silence.all': 'сите шест',
  'ledger.no-place': 'Без место',
  'ledger.no-place.note': 'Зборуваат за темата, но не за место на картата.',
  'ledger.out-of-scope': 'Вон темата и зошто',
  'ledger.passage': 'Пасаж',
  'ledger.subject': 'За што се работи',
  'ledger.reason': 'Причина',
  'ledger.csv.id': 'пасаж',
  'ledger.csv.section': 'дел',
  'ledger.csv.kind': 'вид',
  'ledger.csv.page': 'страница',
  'ledger.csv.title': 'наслов',
  'ledger.csv.status': 'статус',
  'ledger.csv.reason': 'причина',
  'ledger.csv.mentions': 'спомнувања',
  'ledger.csv.words': 'зборови на изворникот',
};

export default ledger;
