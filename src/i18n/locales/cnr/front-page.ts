import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Ključni podaci',
  'front.qualified.about': 'oko {value}',
  'front.qualified.over': 'više od {value}',
  'front.qualified.nearly': 'skoro {value}',
  'front.schengen':
    'jurisdikcija pripada šengenskom prostoru i na kopnenim granicama; na dan {day} bilo ih je {before, number}.',
  'front.detections':
    'otkrivenih neregularnih prelazaka granice na zapadnobalkanskoj ruti u {year}. godini; u {peakYear}. godini {peak}.',
  'front.detections.note':
    'Otkrivanja o kojima izvještava Frontex, a ne osobe. Zavise i od toga gdje se i kako granice nadziru.',
  'front.seizures': '{market}, {port} ({date}): najveća datirana zapljena u lukama regiona.',
  'front.seizures.note':
    '{count, plural, one {# najveća datirana zapljena} few {# najveće datirane zapljene} other {# najvećih datiranih zapljena}} heroina ili kokaina u lukama regiona; bez onih kod kojih je vrsta droge sporna.',
  'front.scores':
    'prosječna ocjena tržišta „{market}“ u {count, plural, one {# jurisdikciji} few {# jurisdikcije} other {# jurisdikcija}}, najviša od {markets, number} nezakonitih tržišta.',
  'front.scores.note':
    'Ocjene jurisdikcija idu od 1 do 10 (tačke). Njihov prosjek (linija) izračunali smo mi. Bez ocjene: {unscored}.',
  'front.coverage':
    'odlomaka govori o samoj jurisdikciji {name}, najmanje od svih. Nijedna jurisdikcija ih nema više od {most, number}.',
  'front.coverage.note': 'Odlomci o grupi se ne broje.',
  'front.changes':
    'datiranih napomena bilježi šta se promijenilo od sažetka iz {year}. godine; datum posljednje: {date}.',
  'front.passages':
    'odlomaka sažetka, svaki prepričan našim riječima; za mjesta na karti vezano ih je {linked, number}.',
  'front.business-model': 'faza poslovnog modela: slika I sažetka, u našoj rekonstrukciji.',
  'front.landscape': 'nezakonitih tržišta: slika II sažetka.',
  'front.dated': 'Datum: {date}. Izvor:',
  'front.someRows': 'Prikazano: {shown, number} najviših i najniža vrijednost, od ukupno {count, number}.',
  'front.series.eu': 'EU',
  'front.series.schengen': 'Šengen',
  'front.series.linked': 'Vezano za mjesta',
  'front.series.no-place': 'Bez mjesta',
  'front.series.out-of-scope': 'Van teme',
  'front.finds': 'Zapljene heroina ili kokaina',
  'front.table': 'tabela i {count, plural, one {# izvor} few {# izvora} other {# izvora}}',
  'front.table.what': 'Predmet',
  'front.table.date': 'Datum',
  'front.table.market': 'Tržište',
  'front.table.value': 'Vrijednost',
  'front.table.mean': 'Prosjek',
};

export default frontPage;
