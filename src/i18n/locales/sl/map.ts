import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  'map.label': 'Zemljevid Jugovzhodne Evrope. Puščične tipke vodijo od objekta do objekta.',
  'map.zoomIn': 'Približaj',
  'map.zoomOut': 'Oddalji',
  'map.north': 'Sever zgoraj, pogled od zgoraj',
  'map.legend': 'Legenda',
  'map.home': 'Pokaži celotno regijo',
  'map.globe': 'Pokaži globus',
  'map.flat': 'Pokaži raven zemljevid',
  'map.copyLink': 'Kopiraj povezavo do tega pogleda',
  'map.linkCopied': 'Povezava kopirana',
  'map.linkFailed': 'Brskalnik ni dovolil kopiranja. Povezava je v naslovni vrstici.',
  'map.present': 'Predstavitve',
  'map.addView': 'Dodaj ta pogled v predstavitev',
  'map.embed': 'Vdelaj na drugo spletišče',
  'map.download': 'Prenesi sliko',
  'map.help': 'Pomoč in tipke',
  'map.about': 'O atlasu, viri in licence',
  'map.theme': 'Tema',
  'map.theme.auto': 'Samodejna',
  'map.theme.light': 'Svetla',
  'map.theme.dark': 'Temna',
  'map.theme.print': 'Tisk',
  'map.theme.contrast': 'Visok kontrast',
  'map.language': 'Jezik',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing': 'V tej smeri ni ničesar. Poskusite drugo puščico ali Page Down za naslednji objekt.',
  'map.empty': 'V pogledu ni ničesar, po čemer bi se premikali. Oddaljite ali spremenite filtre.',
  'map.selected': 'Odprto: {feature}. Podrobnosti so ob zemljevidu.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Izbor je počiščen',
  'map.keys':
    'Puščice: premik · Enter: odpri · Page Down: naslednji · vejica, pika: vzdolž kraka · ?: vse tipke',
  'map.changed.filters': 'Objekti, prikazani na zemljevidu: {shown, number} od {all, number}.',
  'map.figureNotice':
    'Ta brskalnik ne more narisati interaktivnega zemljevida (manjka WebGL). Nadomešča ga narisana slika: objekte je še vedno mogoče izbirati.',
  'map.ownGroundNotice':
    'Podlage organizacije, ki upravlja to spletišče, ni bilo mogoče pridobiti. Nadomešča jo podlaga atlasa.',
  'map.missingNotice':
    'Interaktivnega zemljevida ni bilo mogoče pridobiti, zato je na njegovem mestu narisana slika. Za nov poskus znova naložite stran.',
  'map.lostNotice':
    'Grafični procesor je bil izgubljen. Dokler se ne vrne, zemljevid nadomešča narisana slika.',
  'map.restored': 'Interaktivni zemljevid je spet tu.',
  'help.intro': 'Vse deluje s tipkovnice. Tipke zemljevida delujejo, ko je zemljevid v fokusu.',
  'help.key.search': 'Pojdi na iskanje',
  'help.key.help': 'Ta pomoč',
  'help.key.undo': 'Razveljavi zadnjo spremembo',
  'help.key.redo': 'Ponovi razveljavljeno',
  'help.key.tab': 'Na zemljevid in naprej na naslednji gradnik',
  'help.key.arrows': 'Premik: po odsekih od vozlišča do vozlišča, sicer do najbližjega objekta v tej smeri',
  'help.key.page': 'Naslednji in prejšnji objekt po vrstnem redu branja',
  'help.key.branch': 'Prejšnji in naslednji odsek na kraku',
  'help.key.enter': 'Odpri objekt',
  'help.key.escape': 'Zapusti objekt, nato počisti izbor',
  'help.key.zoom': 'Približaj in oddalji',
  'help.key.globe': 'Globus ali raven zemljevid',
  'help.key.pan': 'Premakni zemljevid',
  'help.keys.anywhere': 'Kjer koli',
  'help.keys.map': 'Na zemljevidu',
  'help.pointer.title': 'S kazalcem ali prstom',
  'help.pointer':
    'Objekt odprete s pritiskom. Kjer jih več leži drug na drugem, se med njimi pomikate na vrhu podrobnosti. Z vlečenjem premaknete, s kolescem ali dvema prstoma približate ali oddaljite.',
};

export default map;
