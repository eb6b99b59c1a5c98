import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Vaše bilješke',
  'jottings.private': 'Samo za vas: nisu ni u jednoj poveznici, slici, brifingu ni stranici za druge.',
  'jottings.unkept': 'Ne čuvaju se u ovom pregledniku: vaše bilješke nestaju sa stranicom.',
  'jottings.text': 'Bilješka',
  'jottings.room': '{count, plural, one {Još # znak.} few {Još # znaka.} other {Još # znakova.}}',
  'jottings.full': 'Bilješka ne može imati više od {count} znakova. Ostatak napišite kao drugu.',
  'jottings.tooMany': 'Ne može se čuvati više od {count} bilješki. Prvo neke izbrišite.',
  'jottings.half': 'Napola napisano i još nespremljeno.',
  'jottings.save': 'Spremi bilješku',
  'jottings.discard': 'Odbaci',
  'jottings.change': 'Promijeni',
  'jottings.remove': 'Izbriši',
  'jottings.made': 'Napisano {time}',
  'jottings.changed': 'Napisano {made}, promijenjeno {changed}',
  'jottings.saved': 'Bilješka je spremljena.',
  'jottings.removed': 'Bilješka je izbrisana. To se može poništiti.',
  'jottings.discarded': 'Napola napisano je odbačeno.',
  'jottings.all': 'Sve vaše bilješke',
  'jottings.none':
    'Još niste napisali nijednu. Napišite je ovdje, uz objekt, uz odlomak sažetka ili na mjestu na karti.',
  'jottings.search': 'Traži',
  'jottings.found':
    '{count, plural, =0 {Nijedna bilješka} one {# bilješka} few {# bilješke} other {# bilješki}} od {all}',
  'jottings.order': 'Redoslijed',
  'jottings.order.changed': 'Zadnje promijenjene prve',
  'jottings.order.made': 'Najstarije prve',
  'jottings.order.tie': 'Po tome o čemu su',
  'jottings.of.work': 'O radu kao cjelini',
  'jottings.write.work': 'O radu kao cjelini…',
  'jottings.of.place': 'Mjesto na {position}',
  'jottings.of.gone': 'Onoga o čemu je bilo riječi nema u ovom izdanju: {id}',
  'jottings.go': 'Prikaži: {name}',
  'jottings.onMap': 'Označi ih na karti',
  'jottings.placed': 'Bilješka na mjestu na karti…',
  'jottings.place.region': 'Mjesto bilješke na karti',
  'jottings.place.hint':
    'Pritisnite kartu ondje gdje bilješka pripada. Tipkovnicom: strelice pomiču križić, uz Shift malim koracima; Enter ondje stavlja bilješku, Escape odustaje.',
  'jottings.place.put': 'Stavi je kod križića',
  'jottings.place.giveUp': 'Odustani',
  'jottings.mark':
    '{count, plural, one {Vaša bilješka} few {# vaše bilješke} other {# vaših bilješki}}: {name}',
  'jottings.close': 'Zatvori',
  'jottings.file': 'Kao datoteka',
  'jottings.file.csv': 'Spremi kao tablicu (CSV)',
  'jottings.file.geojson': 'Spremi kao GeoJSON',
  'jottings.file.open': 'Uzmi bilješke iz datoteke…',
  'jottings.file.about':
    'Tko god dobije takvu datoteku može čitati vaše bilješke. Napola napisanih u njoj nema.',
  'jottings.file.name': 'biljeske',
  'jottings.file.taken':
    '{count, plural, =0 {Sve bilješke iz „{name}“ već su ovdje.} one {# bilješka iz „{name}“ nova je ili kasnije promijenjena i preuzeta je.} few {# bilješke iz „{name}“ nove su ili kasnije promijenjene i preuzete su.} other {# bilješki iz „{name}“ novo je ili kasnije promijenjeno i preuzeto je.}}',
  'jottings.file.unreadable':
    'Preglednik ne može pročitati „{name}“. Pogledajte je li još ondje i odaberite je ponovno.',
  'jottings.file.too-large': '„{name}“ je prevelika za datoteku s bilješkama. Ništa nije preuzeto.',
  'jottings.file.none':
    '„{name}“ nije tablica ni GeoJSON s bilješkama kakve se ovdje spremaju. Ništa nije preuzeto.',
  'jottings.file.not-json':
    '„{name}“ nije GeoJSON: redak {line}, stupac {column} ne može se pročitati. Ništa nije preuzeto.',
  'jottings.file.record': 'Bilješka {number} u „{name}“ nije kakve se ovdje spremaju. Ništa nije preuzeto.',
  'jottings.onPaper': 'S vašim bilješkama na papiru',
};

export default jottings;
