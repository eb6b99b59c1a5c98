import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# înregistrare se află} few {# înregistrări se află} other {# de înregistrări se află}} la mai mult de {km} de orice tronson: {inside} în {clusters, plural, one {# aglomerare} few {# aglomerări} other {# de aglomerări}}, {alone} în niciuna.',
  'clusters.candidate':
    'Fiecare este un posibil tronson, după înregistrările dumneavoastră, nu după atlas. Locul în care înregistrările sunt dese spune unde au fost făcute, ceea ce poate fi un loc de control la fel de bine ca un drum.',
  'clusters.within': 'Apropiate între ele la cel mult, km',
  'clusters.least': 'Cel puțin atâtea înregistrări',
  'clusters.looking': 'Se caută aglomerări…',
  'clusters.failed':
    'Aglomerările nu au putut fi găsite. Schimbați distanța sau filtrele pentru a încerca din nou.',
  'clusters.none': 'Nicăieri acolo înregistrările nu sunt atât de apropiate.',
  'clusters.outline': 'Posibil tronson: suprafața din jurul înregistrărilor unei aglomerări, cu totalul lor',
  'clusters.record': 'O înregistrare la mai mult de {km} de orice tronson',
  'clusters.table': 'Aglomerările ca tabel',
  'clusters.column.place': 'Unde',
  'clusters.column.records': 'Înregistrări',
  'clusters.column.span': 'De la – până la',
  'clusters.column.size': 'Cel mult, de la mijloc',
  'clusters.place': '{km} la {direction} de {node}',
  'clusters.here': 'în jurul nodului {node}',
  'clusters.goTo': 'Arată pe hartă: {place}',
  'clusters.gone': 'Harta arată aglomerarea {place}.',
  'clusters.undated': 'fără date',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'nord',
  'clusters.direction.ne': 'nord-est',
  'clusters.direction.e': 'est',
  'clusters.direction.se': 'sud-est',
  'clusters.direction.s': 'sud',
  'clusters.direction.sw': 'sud-vest',
  'clusters.direction.w': 'vest',
  'clusters.direction.nw': 'nord-vest',
  'clusters.method':
    'Metoda: DBSCAN (Ester și alții, 1996) cu distanțe pe cercul mare al sferei medii, cu abateri de până la 0,5 % față de elipsoid. O înregistrare care are cel puțin atâtea altele la distanța aleasă, ea însăși inclusă, este un nucleu; nucleele apropiate formează o aglomerare, iar celelalte înregistrări din apropierea unui nucleu țin de cel mai apropiat. Aceleași înregistrări dau aceleași aglomerări. Suprafața este cea mai mică suprafață convexă, cu o margine în jur.',
};

export default clusters;
