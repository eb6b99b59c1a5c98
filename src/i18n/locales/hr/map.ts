import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  // Controls of the map
  'map.label': 'Karta jugoistočne Europe. Tipke sa strelicama vode od objekta do objekta.',
  'map.zoomIn': 'Približi',
  'map.zoomOut': 'Udalji',
  'map.north': 'Sjever gore, pogled odozgo',
  'map.legend': 'Legenda',
  'map.home': 'Prikaži cijelu regiju',
  'map.globe': 'Prikaži globus',
  'map.flat': 'Prikaži ravnu kartu',
  'map.copyLink': 'Kopiraj poveznicu na ovaj prikaz',
  'map.linkCopied': 'Poveznica je kopirana',
  'map.linkFailed': 'Preglednik nije dopustio kopiranje. Poveznica je u adresnoj traci.',
  'map.present': 'Brifinzi za prikazivanje',
  'map.addView': 'Dodaj ovaj prikaz u brifing',
  'map.embed': 'Ugradi ovo',
  'map.download': 'Preuzmi sliku',
  'map.help': 'Pomoć i tipke',
  'map.about': 'O atlasu, izvori i licencije',
  'map.theme': 'Tema',
  'map.theme.auto': 'Automatska',
  'map.theme.light': 'Svijetla',
  'map.theme.dark': 'Tamna',
  'map.theme.print': 'Za tisak',
  'map.theme.contrast': 'Visoki kontrast',
  'map.language': 'Jezik',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing':
    'U tom smjeru nema ničega. Pokušajte drugu strelicu ili Page Down za sljedeći objekt.',
  'map.empty': 'U vidnom polju nema ničega. Udaljite prikaz ili promijenite filtre.',
  'map.selected': 'Otvoreno: {feature}. Pojedinosti su uz kartu.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Odabir je poništen',
  'map.keys':
    'Strelice: kretanje · Enter: otvori · Page Down: sljedeće · zarez, točka: duž kraka · ?: sve tipke',
  'map.changed.filters': 'Karta prikazuje {shown, number} od {all, number} objekata.',
  'map.figureNotice':
    'Ovaj preglednik ne može nacrtati živu kartu (nedostaje WebGL). Objekti se i dalje mogu birati na slici.',
  'map.ownGroundNotice':
    'Podloga organizacije nije se mogla dohvatiti. Umjesto nje prikazana je podloga atlasa.',
  'map.missingNotice':
    'Živa karta nije se mogla dohvatiti pa vidite sliku. Ponovno učitajte stranicu i pokušajte opet.',
  'map.lostNotice': 'Grafički je procesor stao. Dok se ne vrati, vidite sliku.',
  'map.restored': 'Živa je karta opet tu.',

  // Help
  'help.intro': 'Sve radi s tipkovnice. Tipke karte rade dok je karta u fokusu.',
  'help.key.search': 'Prijeđi na pretragu',
  'help.key.help': 'Ova pomoć',
  'help.key.undo': 'Poništi posljednju promjenu',
  'help.key.redo': 'Ponovi poništeno',
  'help.key.tab': 'Na kartu, pa dalje na sljedeću kontrolu',
  'help.key.arrows': 'Kretanje: duž dionica od čvora do čvora, inače do najbližeg objekta u tom smjeru',
  'help.key.page': 'Sljedeći i prethodni objekt redom čitanja',
  'help.key.branch': 'Prethodna i sljedeća dionica duž kraka',
  'help.key.enter': 'Otvori objekt',
  'help.key.escape': 'Napusti objekt, zatim poništi odabir',
  'help.key.zoom': 'Približi i udalji',
  'help.key.globe': 'Globus ili ravna karta',
  'help.key.pan': 'Pomakni kartu',
  'help.keys.anywhere': 'Bilo gdje',
  'help.keys.map': 'Na karti',
  'help.pointer.title': 'Pokazivačem ili prstom',
  'help.pointer':
    'Pritisnite objekt da ga otvorite; preklopljene prolazite redom u pojedinostima. Povlačenjem pomičete kartu, a kotačićem ili dvama prstima približavate.',
};

export default map;
