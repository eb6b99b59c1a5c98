import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Cifre-cheie',
  'front.qualified.about': 'circa {value}',
  'front.qualified.over': 'peste {value}',
  'front.qualified.nearly': 'aproape {value}',
  'front.schengen':
    'jurisdicții fac parte din spațiul Schengen la frontierele terestre; la {day} erau {before, number}.',
  'front.detections':
    'numărul trecerilor neregulamentare ale frontierei depistate pe ruta Balcanilor de Vest în {year}; {peak} în {peakYear}.',
  'front.detections.note':
    'Depistări raportate de Frontex, nu persoane. Ele depind și de locul și de modul în care sunt supravegheate frontierele.',
  'front.seizures':
    '{market}, portul {port}, {date}: cea mai mare descoperire datată într-un port al regiunii.',
  'front.seizures.note':
    'Cele mai mari descoperiri datate de heroină sau cocaină în porturi ale regiunii ({count, number}); fără cele la care tipul drogului este contestat.',
  'front.scores':
    'scorul mediu al pieței „{market}” în {count, plural, one {# jurisdicție} few {# jurisdicții} other {# de jurisdicții}}, cel mai mare dintre {markets, plural, one {# piață ilicită} few {# piețe ilicite} other {# de piețe ilicite}}.',
  'front.scores.note':
    'Scorurile jurisdicțiilor sunt de la 1 la 10 (puncte). Media lor (linia) este calculată de noi. Fără scor: {unscored}.',
  'front.coverage':
    'cel mai mic număr de pasaje despre o jurisdicție în sine: {name}. Nicio jurisdicție nu are mai mult de {most, number}.',
  'front.coverage.note': 'Pasajele despre un grup nu se numără.',
  'front.changes':
    'numărul notelor datate despre ce s-a schimbat de la documentul din {year}; cea mai recentă este din {date}.',
  'front.passages':
    'de pasaje ale documentului, fiecare parafrazat; {linked, number} sunt legate de locuri de pe hartă.',
  'front.business-model': 'etape ale unui model de afaceri: figura I a documentului, așa cum o reconstituim.',
  'front.landscape': 'piețe ilicite: figura II a documentului.',
  'front.dated': 'Data: {date}. Sursa:',
  'front.someRows': 'Se arată cele mai mari valori ({shown, number}) și cea mai mică, din {count, number}.',
  'front.series.eu': 'UE',
  'front.series.schengen': 'Schengen',
  'front.series.linked': 'Legate de locuri',
  'front.series.no-place': 'Fără loc',
  'front.series.out-of-scope': 'În afara subiectului',
  'front.finds': 'Descoperiri de heroină sau cocaină',
  'front.table': 'tabel și {count, plural, one {# sursă} few {# surse} other {# de surse}}',
  'front.table.what': 'Subiect',
  'front.table.date': 'Data',
  'front.table.market': 'Piață',
  'front.table.value': 'Valoare',
  'front.table.mean': 'Medie',
};

export default frontPage;
