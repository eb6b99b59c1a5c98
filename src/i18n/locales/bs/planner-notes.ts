import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Vaše bilješke',
  'plannerNotes.private': 'Samo za vas: nisu ni u jednom linku, slici, brifingu ni stranici za druge.',
  'plannerNotes.unkept': 'Ne čuvaju se u ovom pregledniku: vaše bilješke nestaju sa stranicom.',
  'plannerNotes.text': 'Bilješka',
  'plannerNotes.room': '{count, plural, one {Još # znak.} few {Još # znaka.} other {Još # znakova.}}',
  'plannerNotes.full': 'Bilješka ne može imati više od {count} znakova. Ostatak napišite kao drugu.',
  'plannerNotes.tooMany': 'Ne može se čuvati više od {count} bilješki. Prvo neke obrišite.',
  'plannerNotes.half': 'Napola napisano i još nesačuvano.',
  'plannerNotes.save': 'Sačuvaj bilješku',
  'plannerNotes.discard': 'Odbaci',
  'plannerNotes.change': 'Promijeni',
  'plannerNotes.remove': 'Obriši',
  'plannerNotes.made': 'Napisano {time}',
  'plannerNotes.changed': 'Napisano {made}, promijenjeno {changed}',
  'plannerNotes.saved': 'Bilješka je sačuvana.',
  'plannerNotes.removed': 'Bilješka je obrisana. To se može poništiti.',
  'plannerNotes.discarded': 'Napola napisano je odbačeno.',
  'plannerNotes.all': 'Sve vaše bilješke',
  'plannerNotes.none':
    'Još niste napisali nijednu. Napišite je ovdje, uz objekat, uz odlomak sažetka ili na mjestu na karti.',
  'plannerNotes.search': 'Traži',
  'plannerNotes.found':
    '{count, plural, =0 {Nijedna bilješka} one {# bilješka} few {# bilješke} other {# bilješki}} od {all}',
  'plannerNotes.order': 'Redoslijed',
  'plannerNotes.order.changed': 'Posljednje promijenjene prve',
  'plannerNotes.order.made': 'Najstarije prve',
  'plannerNotes.order.tie': 'Po tome o čemu su',
  'plannerNotes.of.work': 'O radu kao cjelini',
  'plannerNotes.write.work': 'O radu kao cjelini…',
  'plannerNotes.of.place': 'Mjesto na {position}',
  'plannerNotes.of.gone': 'Onoga o čemu je bilo riječi nema u ovom izdanju: {id}',
  'plannerNotes.go': 'Prikaži: {name}',
  'plannerNotes.onMap': 'Označi ih na karti',
  'plannerNotes.placed': 'Bilješka na mjestu na karti…',
  'plannerNotes.place.region': 'Mjesto bilješke na karti',
  'plannerNotes.place.hint':
    'Pritisnite kartu ondje gdje bilješka pripada. Tastaturom: strelice pomjeraju krstić, uz Shift malim koracima; Enter ondje stavlja bilješku, Escape odustaje.',
  'plannerNotes.place.put': 'Stavi je kod krstića',
  'plannerNotes.mark':
    '{count, plural, one {Vaša bilješka} few {# vaše bilješke} other {# vaših bilješki}}: {name}',
  'plannerNotes.file': 'Kao datoteka',
  'plannerNotes.file.csv': 'Sačuvaj kao tabelu (CSV)',
  'plannerNotes.file.geojson': 'Sačuvaj kao GeoJSON',
  'plannerNotes.file.open': 'Uzmi bilješke iz datoteke…',
  'plannerNotes.file.about':
    'Ko god dobije takvu datoteku može čitati vaše bilješke. Napola napisanih u njoj nema.',
  'plannerNotes.file.name': 'biljeske',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Sve bilješke iz „{name}“ već su ovdje.} one {# bilješka iz „{name}“ nova je ili kasnije promijenjena i preuzeta je.} few {# bilješke iz „{name}“ nove su ili kasnije promijenjene i preuzete su.} other {# bilješki iz „{name}“ novo je ili kasnije promijenjeno i preuzeto je.}}',
  'plannerNotes.file.unreadable':
    'Preglednik ne može pročitati „{name}“. Pogledajte je li još ondje i izaberite je ponovo.',
  'plannerNotes.file.too-large': '„{name}“ je prevelika za datoteku s bilješkama. Ništa nije preuzeto.',
  'plannerNotes.file.none':
    '„{name}“ nije tabela ni GeoJSON s bilješkama kakve se ovdje čuvaju. Ništa nije preuzeto.',
  'plannerNotes.file.not-json':
    '„{name}“ nije GeoJSON: red {line}, kolona {column} ne može se pročitati. Ništa nije preuzeto.',
  'plannerNotes.file.record': 'Bilješka {number} u „{name}“ nije kakve se ovdje čuvaju. Ništa nije preuzeto.',
  'plannerNotes.onPaper': 'S vašim bilješkama na papiru',
};

export default plannerNotes;
