import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'Ta datoteka je poškodovana ali spremenjena in njenega atlasa ni mogoče odpreti. Priskrbite si svežo kopijo. Odpreti je ne more niti brskalnik izpred leta 2023.',
  'file.note': 'Datoteka ({date}) · {title}',
  'file.intro':
    'Celoten atlas s to predstavitvijo v eni datoteki. Ne potrebuje omrežja in od nikogar ničesar ne zahteva.',
  'file.made': 'Narejeno iz izdaje {edition} podatkov ({date}).',
  'file.present': 'Predstavi',
  'file.toMap': 'Na zemljevid',
  'file.allBriefings': 'Vse predstavitve',
  'file.length':
    '{chapters, plural, one {# poglavje} two {# poglavji} few {# poglavja} other {# poglavij}} · {minutes, plural, one {# minuta} two {# minuti} few {# minute} other {# minut}}',
  'file.holds': 'Kaj vsebuje ta datoteka',
  'file.compared': 'Doslej primerjani deli: {done} od {total}.',
  'file.asListed': 'Vsi deli ({total}) so taki, kot pravi njihov SHA-256 na seznamu ({size} MB razpakirano).',
  'file.notAsListed':
    '{count, plural, one {# del ni tak} two {# dela nista taka} few {# deli niso taki} other {# delov ni takih}}, kot pravi seznam: datoteka je poškodovana ali spremenjena. Ne zanašajte se nanjo in si priskrbite svežo kopijo.',
  'file.limits':
    'To pokaže poškodbo, ne ponaredka: kdor spremeni datoteko, lahko spremeni tudi njen seznam. Za gotovost primerjajte SHA-256 celotne datoteke s tistim, ki je bil sporočen ob njenem nastanku.',
  'file.part': 'Del',
  'file.bytes': 'Bajti',
  'file.is': 'Kot na seznamu',
  'file.yes': 'da',
  'file.no': 'ne',
  'file.waiting': 'še ni primerjano',
  'file.apart':
    'Okvir strani s prvo sliko in sam seznam ne štejeta za dela. Brskalnik požene oba skripta le, če sta tista, ki ju navaja varnostna politika strani.',
};

export default oneFile;
