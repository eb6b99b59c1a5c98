import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  // Controls of the map
  'map.label': 'Karta jugoistočne Evrope. Tasteri sa strelicama vode od objekta do objekta.',
  'map.zoomIn': 'Približi',
  'map.zoomOut': 'Udalji',
  'map.north': 'Sjever gore, pogled odozgo',
  'map.legend': 'Legenda',
  'map.home': 'Prikaži cio region',
  'map.globe': 'Prikaži globus',
  'map.flat': 'Prikaži ravnu kartu',
  'map.copyLink': 'Kopiraj vezu ka ovom prikazu',
  'map.linkCopied': 'Veza je kopirana',
  'map.linkFailed': 'Pregledač nije dozvolio kopiranje. Veza je u polju za adresu.',
  'map.present': 'Brifinzi za prikazivanje',
  'map.addView': 'Dodaj ovaj prikaz u brifing',
  'map.embed': 'Ugradi ovo',
  'map.download': 'Preuzmi sliku',
  'map.help': 'Pomoć i tasteri',
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
    'U tom smjeru nema ničega. Probajte drugu strelicu ili Page Down za sljedeći objekat.',
  'map.empty': 'U vidnom polju nema ničega. Udaljite prikaz ili promijenite filtere.',
  'map.selected': 'Otvoreno: {feature}. Pojedinosti su pored karte.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Izbor je poništen',
  'map.keys':
    'Strelice: kretanje · Enter: otvori · Page Down: sljedeće · zarez, tačka: duž kraka · ?: svi tasteri',
  'map.changed.filters': 'Karta prikazuje {shown, number} od {all, number} objekata.',
  'map.figureNotice':
    'Ovaj pregledač ne može da nacrta živu kartu (nedostaje WebGL). Objekti se i dalje mogu birati na slici.',
  'map.ownGroundNotice':
    'Podloga organizacije nije mogla da se preuzme. Umjesto nje prikazana je podloga atlasa.',
  'map.missingNotice':
    'Živa karta nije mogla da se preuzme, pa vidite sliku. Ponovo učitajte stranicu da biste pokušali.',
  'map.lostNotice': 'Grafički procesor je stao. Dok se ne vrati, vidite sliku.',
  'map.restored': 'Živa karta je ponovo tu.',

  // Help
  'help.intro': 'Sve radi sa tastature. Tasteri karte rade kada je karta u fokusu.',
  'help.key.search': 'Pređi na pretragu',
  'help.key.help': 'Ova pomoć',
  'help.key.undo': 'Opozovi posljednju izmjenu',
  'help.key.redo': 'Ponovi opozvano',
  'help.key.tab': 'Na kartu, pa dalje na sljedeću kontrolu',
  'help.key.arrows': 'Kretanje: duž dionica od čvora do čvora, inače do najbližeg objekta u tom smjeru',
  'help.key.page': 'Sljedeći i prethodni objekat redom čitanja',
  'help.key.branch': 'Prethodna i sljedeća dionica duž kraka',
  'help.key.enter': 'Otvori objekat',
  'help.key.escape': 'Napusti objekat, zatim poništi izbor',
  'help.key.zoom': 'Približi i udalji',
  'help.key.globe': 'Globus ili ravna karta',
  'help.key.pan': 'Pomjeri kartu',
  'help.keys.anywhere': 'Bilo gdje',
  'help.keys.map': 'Na karti',
  'help.pointer.title': 'Pokazivačem ili prstom',
  'help.pointer':
    'Pritisnite objekat da ga otvorite; preklopljene prelazite redom u pojedinostima. Prevlačite da pomjerite kartu, a točkićem ili sa dva prsta približavate.',
};

export default map;
