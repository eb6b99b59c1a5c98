import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Vaši zapiski',
  'jottings.private': 'Samo za vas: ni jih v nobeni povezavi, sliki, predstavitvi ali strani za druge.',
  'jottings.unkept': 'V tem brskalniku se ne hranijo: vaši zapiski izginejo s stranjo.',
  'jottings.text': 'Zapisek',
  'jottings.room':
    '{count, plural, one {Še # znak.} two {Še # znaka.} few {Še # znaki.} other {Še # znakov.}}',
  'jottings.full': 'Zapisek ima lahko največ {count} znakov. Preostanek napišite kot drugega.',
  'jottings.tooMany': 'Ni mogoče hraniti več kot {count} zapiskov. Najprej jih nekaj izbrišite.',
  'jottings.half': 'Napol napisano in še ne shranjeno.',
  'jottings.save': 'Shrani zapisek',
  'jottings.discard': 'Zavrzi',
  'jottings.change': 'Spremeni',
  'jottings.remove': 'Izbriši',
  'jottings.made': 'Napisano {time}',
  'jottings.changed': 'Napisano {made}, spremenjeno {changed}',
  'jottings.saved': 'Zapisek je shranjen.',
  'jottings.removed': 'Zapisek je izbrisan. To je mogoče razveljaviti.',
  'jottings.discarded': 'Napol napisano je zavrženo.',
  'jottings.all': 'Vsi vaši zapiski',
  'jottings.none':
    'Niste še napisali nobenega. Napišite ga tukaj, pri objektu, ob odlomku dokumenta ali na mestu na zemljevidu.',
  'jottings.search': 'Iskanje',
  'jottings.found':
    '{count, plural, =0 {Noben zapisek} one {# zapisek} two {# zapiska} few {# zapiski} other {# zapiskov}} od {all}',
  'jottings.order': 'Vrstni red',
  'jottings.order.changed': 'Nazadnje spremenjeni najprej',
  'jottings.order.made': 'Najstarejši najprej',
  'jottings.order.tie': 'Po tem, o čem so',
  'jottings.of.work': 'O delu kot celoti',
  'jottings.write.work': 'O delu kot celoti …',
  'jottings.of.place': 'Mesto na {position}',
  'jottings.of.gone': 'Tega, o čemer govori, v tej izdaji ni: {id}',
  'jottings.go': 'Pokaži: {name}',
  'jottings.onMap': 'Označi jih na zemljevidu',
  'jottings.placed': 'Zapisek na mestu na zemljevidu …',
  'jottings.place.region': 'Mesto zapiska na zemljevidu',
  'jottings.place.hint':
    'Pritisnite zemljevid tam, kamor zapisek sodi. S tipkovnico: puščice premikajo križec, s Shift v majhnih korakih; Enter tja postavi zapisek, Escape ga opusti.',
  'jottings.place.put': 'Postavi ga h križcu',
  'jottings.place.giveUp': 'Opusti',
  'jottings.mark':
    '{count, plural, one {Vaš zapisek} two {# vaša zapiska} few {# vaši zapiski} other {# vaših zapiskov}}: {name}',
  'jottings.close': 'Zapri',
  'jottings.file': 'Kot datoteka',
  'jottings.file.csv': 'Shrani kot tabelo (CSV)',
  'jottings.file.geojson': 'Shrani kot GeoJSON',
  'jottings.file.open': 'Vzemi zapiske iz datoteke …',
  'jottings.file.about': 'Kdor dobi tako datoteko, lahko bere vaše zapiske. Napol napisanih v njej ni.',
  'jottings.file.name': 'zapiski',
  'jottings.file.taken':
    '{count, plural, =0 {Vsi zapiski iz „{name}“ so že tukaj.} one {# zapisek iz „{name}“ je nov ali pozneje spremenjen in je prevzet.} two {# zapiska iz „{name}“ sta nova ali pozneje spremenjena in sta prevzeta.} few {# zapiski iz „{name}“ so novi ali pozneje spremenjeni in so prevzeti.} other {# zapiskov iz „{name}“ je novih ali pozneje spremenjenih in je prevzetih.}}',
  'jottings.file.unreadable':
    'Brskalnik ne more prebrati „{name}“. Poglejte, ali je še tam, in jo izberite znova.',
  'jottings.file.too-large': '„{name}“ je prevelika za datoteko z zapiski. Nič ni bilo prevzeto.',
  'jottings.file.none':
    '„{name}“ ni tabela ali GeoJSON z zapiski, kakršni se shranjujejo tukaj. Nič ni bilo prevzeto.',
  'jottings.file.not-json':
    '„{name}“ ni GeoJSON: vrstice {line}, stolpca {column} ni mogoče prebrati. Nič ni bilo prevzeto.',
  'jottings.file.record':
    'Zapisek {number} v „{name}“ ni tak, kakršni se shranjujejo tukaj. Nič ni bilo prevzeto.',
  'jottings.onPaper': 'Z vašimi zapiski na papirju',
};

export default jottings;
