import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Vaši zapiski',
  'plannerNotes.private': 'Samo za vas: ni jih v nobeni povezavi, sliki, predstavitvi ali strani za druge.',
  'plannerNotes.unkept': 'V tem brskalniku se ne hranijo: vaši zapiski izginejo s stranjo.',
  'plannerNotes.text': 'Zapisek',
  'plannerNotes.room':
    '{count, plural, one {Še # znak.} two {Še # znaka.} few {Še # znaki.} other {Še # znakov.}}',
  'plannerNotes.full': 'Zapisek ima lahko največ {count} znakov. Preostanek napišite kot drugega.',
  'plannerNotes.tooMany': 'Ni mogoče hraniti več kot {count} zapiskov. Najprej jih nekaj izbrišite.',
  'plannerNotes.half': 'Napol napisano in še ne shranjeno.',
  'plannerNotes.save': 'Shrani zapisek',
  'plannerNotes.discard': 'Zavrzi',
  'plannerNotes.change': 'Spremeni',
  'plannerNotes.remove': 'Izbriši',
  'plannerNotes.made': 'Napisano {time}',
  'plannerNotes.changed': 'Napisano {made}, spremenjeno {changed}',
  'plannerNotes.saved': 'Zapisek je shranjen.',
  'plannerNotes.removed': 'Zapisek je izbrisan. To je mogoče razveljaviti.',
  'plannerNotes.discarded': 'Napol napisano je zavrženo.',
  'plannerNotes.all': 'Vsi vaši zapiski',
  'plannerNotes.none':
    'Niste še napisali nobenega. Napišite ga tukaj, pri objektu, ob odlomku dokumenta ali na mestu na zemljevidu.',
  'plannerNotes.search': 'Iskanje',
  'plannerNotes.found':
    '{count, plural, =0 {Noben zapisek} one {# zapisek} two {# zapiska} few {# zapiski} other {# zapiskov}} od {all}',
  'plannerNotes.order': 'Vrstni red',
  'plannerNotes.order.changed': 'Nazadnje spremenjeni najprej',
  'plannerNotes.order.made': 'Najstarejši najprej',
  'plannerNotes.order.tie': 'Po tem, o čem so',
  'plannerNotes.of.work': 'O delu kot celoti',
  'plannerNotes.write.work': 'O delu kot celoti …',
  'plannerNotes.of.place': 'Mesto na {position}',
  'plannerNotes.of.gone': 'Tega, o čemer govori, v tej izdaji ni: {id}',
  'plannerNotes.go': 'Pokaži: {name}',
  'plannerNotes.onMap': 'Označi jih na zemljevidu',
  'plannerNotes.placed': 'Zapisek na mestu na zemljevidu …',
  'plannerNotes.place.region': 'Mesto zapiska na zemljevidu',
  'plannerNotes.place.hint':
    'Pritisnite zemljevid tam, kamor zapisek sodi. S tipkovnico: puščice premikajo križec, s Shift v majhnih korakih; Enter tja postavi zapisek, Escape ga opusti.',
  'plannerNotes.place.put': 'Postavi ga h križcu',
  'plannerNotes.mark':
    '{count, plural, one {Vaš zapisek} two {# vaša zapiska} few {# vaši zapiski} other {# vaših zapiskov}}: {name}',
  'plannerNotes.file': 'Kot datoteka',
  'plannerNotes.file.csv': 'Shrani kot tabelo (CSV)',
  'plannerNotes.file.geojson': 'Shrani kot GeoJSON',
  'plannerNotes.file.open': 'Vzemi zapiske iz datoteke …',
  'plannerNotes.file.about': 'Kdor dobi tako datoteko, lahko bere vaše zapiske. Napol napisanih v njej ni.',
  'plannerNotes.file.name': 'zapiski',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Vsi zapiski iz „{name}“ so že tukaj.} one {# zapisek iz „{name}“ je nov ali pozneje spremenjen in je prevzet.} two {# zapiska iz „{name}“ sta nova ali pozneje spremenjena in sta prevzeta.} few {# zapiski iz „{name}“ so novi ali pozneje spremenjeni in so prevzeti.} other {# zapiskov iz „{name}“ je novih ali pozneje spremenjenih in je prevzetih.}}',
  'plannerNotes.file.unreadable':
    'Brskalnik ne more prebrati „{name}“. Poglejte, ali je še tam, in jo izberite znova.',
  'plannerNotes.file.too-large': '„{name}“ je prevelika za datoteko z zapiski. Nič ni bilo prevzeto.',
  'plannerNotes.file.none':
    '„{name}“ ni tabela ali GeoJSON z zapiski, kakršni se shranjujejo tukaj. Nič ni bilo prevzeto.',
  'plannerNotes.file.not-json':
    '„{name}“ ni GeoJSON: vrstice {line}, stolpca {column} ni mogoče prebrati. Nič ni bilo prevzeto.',
  'plannerNotes.file.record':
    'Zapisek {number} v „{name}“ ni tak, kakršni se shranjujejo tukaj. Nič ni bilo prevzeto.',
  'plannerNotes.onPaper': 'Z vašimi zapiski na papirju',
};

export default plannerNotes;
