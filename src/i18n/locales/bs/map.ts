import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  // Controls of the map
  'map.label': 'Karta jugoistočne Evrope. Tipke sa strelicama vode od objekta do objekta.',
  'map.zoomIn': 'Približi',
  'map.zoomOut': 'Udalji',
  'map.north': 'Sjever gore, pogled odozgo',
  'map.legend': 'Legenda',
  'map.home': 'Prikaži cijelu regiju',
  'map.globe': 'Prikaži globus',
  'map.flat': 'Prikaži ravnu kartu',
  'map.copyLink': 'Kopiraj link na ovaj prikaz',
  'map.linkCopied': 'Link je kopiran',
  'map.linkFailed': 'Preglednik nije dozvolio kopiranje. Link je u adresnoj traci.',
  'map.present': 'Brifinzi za prikazivanje',
  'map.addView': 'Dodaj ovaj prikaz u brifing',
  'map.embed': 'Ugradi ovo',
  'map.download': 'Preuzmi sliku',
  'map.help': 'Pomoć i tipke',
  'map.about': 'O atlasu, izvori i licence',
  'map.theme': 'Tema',
  'map.theme.auto': 'Automatska',
  'map.theme.light': 'Svijetla',
  'map.theme.dark': 'Tamna',
  'map.theme.print': 'Za štampu',
  'map.theme.contrast': 'Visoki kontrast',
  'map.language': 'Jezik',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing':
    'U tom smjeru nema ničega. Pokušajte drugu strelicu ili Page Down za sljedeći objekat.',
  'map.empty': 'U vidnom polju nema ničega. Udaljite prikaz ili promijenite filtre.',
  'map.selected': 'Otvoreno: {feature}. Pojedinosti su uz kartu.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Odabir je poništen',
  'map.keys':
    'Strelice: kretanje · Enter: otvori · Page Down: sljedeće · zarez, tačka: duž kraka · ?: sve tipke',
  'map.changed.filters': 'Karta prikazuje {shown, number} od {all, number} objekata.',
  'map.figureNotice':
    'Ovaj preglednik ne može nacrtati živu kartu (nedostaje WebGL). Objekti se i dalje mogu birati na slici.',
  'map.ownGroundNotice':
    'Podloga organizacije nije se mogla preuzeti. Umjesto nje prikazana je podloga atlasa.',
  'map.missingNotice':
    'Živa karta nije se mogla preuzeti pa vidite sliku. Ponovo učitajte stranicu i pokušajte opet.',
  'map.lostNotice': 'Grafički je procesor stao. Dok se ne vrati, vidite sliku.',
  'map.restored': 'Živa je karta opet tu.',

  // Help
  'help.intro': 'Sve radi s tastature. Tipke karte rade dok je karta u fokusu.',
  'help.key.search': 'Pređi na pretragu',
  'help.key.help': 'Ova pomoć',
  'help.key.undo': 'Poništi posljednju promjenu',
  'help.key.redo': 'Ponovi poništeno',
  'help.key.tab': 'Na kartu, pa dalje na sljedeću kontrolu',
  'help.key.arrows': 'Kretanje: duž dionica od čvora do čvora, inače do najbližeg objekta u tom smjeru',
  'help.key.page': 'Sljedeći i prethodni objekat redom čitanja',
  'help.key.branch': 'Prethodna i sljedeća dionica duž kraka',
  'help.key.enter': 'Otvori objekat',
  'help.key.escape': 'Napusti objekat, zatim poništi odabir',
  'help.key.zoom': 'Približi i udalji',
  'help.key.globe': 'Globus ili ravna karta',
  'help.key.pan': 'Pomjeri kartu',
  'help.keys.anywhere': 'Bilo gdje',
  'help.keys.map': 'Na karti',
  'help.pointer.title': 'Pokazivačem ili prstom',
  'help.pointer':
    'Pritisnite objekat da ga otvorite; preklopljene prolazite redom u pojedinostima. Povlačenjem pomjerate kartu, a točkićem ili dvama prstima približavate.',
};

export default map;
