import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Arată pe hartă ca',
  'incidentMap.points': 'Puncte',
  'incidentMap.density': 'Densitate',
  'incidentMap.hexagons': 'Hexagoane',
  'incidentMap.legs': 'De-a lungul tronsoanelor',
  'incidentMap.difference': 'Diferența pe tronsoane',
  'incidentMap.clusters': 'Aglomerări în afara rețelei',
  'incidentMap.about.points':
    '{count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}}, fiecare acolo unde se află; fără loc: {unplaced}.',
  'incidentMap.about.density':
    'Câte înregistrări se află pe 1000 km², netezit: fiecare este răspândită pe circa {km} în jurul ei. Ce este mai rar decât prima clasă rămâne alb.',
  'incidentMap.about.density.measured':
    'Cantități pe 1000 km², netezite: fiecare este răspândită pe circa {km} în jur. Valorile sub prima clasă rămân albe.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}} în hexagoane de {area} fiecare, tot mai mici pe măsură ce apropiați; fără loc: {unplaced}.',
  'incidentMap.about.hexagons.measured':
    '{sum} în hexagoane de {area} fiecare, tot mai mici pe măsură ce apropiați; fără loc: {unplaced}.',
  'incidentMap.counting': 'Se numără…',
  'incidentMap.legend': 'Legenda înregistrărilor de pe hartă',
  'incidentMap.noMarket': 'Fără piață',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': 'de la {from} la {to}',
  'incidentMap.class.more': '{from} și mai multe',
  'incidentMap.perArea': '{class} pe 1000 km²',
  'incidentMap.hexagonTable': 'Hexagoanele ca tabel',
  'incidentMap.column.middle': 'Mijlocul hexagonului',
  'incidentMap.column.records': 'Înregistrări',
  'incidentMap.place': '{lat}° N, {lng}° E',
  'incidentMap.about.legs':
    '{count, plural, one {# înregistrare se află} few {# înregistrări se află} other {# de înregistrări se află}} la cel mult {km} de un tronson. Fâșiile de lângă un tronson sunt cu atât mai late cu cât sunt mai multe înregistrări pe acea parte, privind în direcția lui; numărul este pentru ambele părți. Apăsați pe un număr sau pe un tronson din tabel pentru a vedea doar înregistrările lui.',
  'incidentMap.about.legs.measured':
    '{sum} la cel mult {km} de un tronson. Lățimea fâșiei: cantitatea pe acea parte. Numărul: ambele părți.',
  'incidentMap.strip':
    '{count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}} pe o parte',
  'incidentMap.strip.measured': '{sum} pe o parte',
  'incidentMap.offCorridor': 'La mai mult de {km} de orice tronson',
  'incidentMap.unplaced': 'Fără loc',
  'incidentMap.legTable': 'Tronsoanele ca tabel',
  'incidentMap.column.leg': 'Tronson',
  'incidentMap.column.left': 'Stânga',
  'incidentMap.column.on': 'Pe linie',
  'incidentMap.column.right': 'Dreapta',
  'incidentMap.column.all': 'Toate',
  'incidentMap.chooseLeg': 'Doar înregistrările de la {leg}',
  'incidentMap.own.alone':
    'Înregistrările dumneavoastră sunt numărate pe tronsoanele din „{name}”, nu din atlas.',
  'incidentMap.own.added':
    'Înregistrările dumneavoastră sunt numărate la cel mai apropiat tronson, din atlas sau din „{name}”.',
  'incidentMap.own.failed':
    'Înregistrările dumneavoastră nu au putut fi numărate pe tronsoanele din „{name}”.',
  'incidentMap.own.section': '{name} (rețeaua dumneavoastră)',
  'incidentMap.splitView.hexagons':
    'Înregistrări în hexagoane de {area} fiecare, tot mai mici pe măsură ce apropiați.',
  'incidentMap.splitView.legs':
    'Înregistrări la cel mult {km} de un tronson. Fâșiile de lângă el sunt cu atât mai late cu cât sunt mai multe înregistrări pe acea parte, privind în direcția lui, și la fel de late în ambele jumătăți pentru tot atâtea; numărul este pentru ambele părți.',
  'incidentMap.splitView.atLegs': 'La cel mult {km} de un tronson',
  'incidentMap.splitView.sides': 'stânga {left}, pe linie {on}, dreapta {right}',
  'incidentMap.here': 'Înregistrarea {number} din {count} aici',
  'incidentMap.here.before': 'Precedenta',
  'incidentMap.here.next': 'Următoarea',
  'incidentMap.goTo': 'Arată {place} pe hartă',
};

export default incidentMap;
