import type { Translated } from '../../messages.ts';
import type en from '../en/map.ts';

const map: Translated<typeof en> = {
  'map.label': 'Harta Europei de Sud-Est. Tastele săgeți duc de la un element la altul.',
  'map.zoomIn': 'Apropie',
  'map.zoomOut': 'Depărtează',
  'map.north': 'Nordul sus, privit de sus',
  'map.legend': 'Legendă',
  'map.home': 'Arată toată regiunea',
  'map.globe': 'Arată globul',
  'map.flat': 'Arată harta plană',
  'map.copyLink': 'Copiază un link spre această vedere',
  'map.linkCopied': 'Link copiat',
  'map.linkFailed': 'Browserul nu a permis copierea. Linkul este în bara de adrese.',
  'map.present': 'Prezentări',
  'map.addView': 'Adaugă această vedere la o prezentare',
  'map.embed': 'Încorporează în alt sit',
  'map.download': 'Descarcă imaginea',
  'map.help': 'Ajutor și taste',
  'map.about': 'Despre, surse și licențe',
  'map.theme': 'Temă',
  'map.theme.auto': 'Automată',
  'map.theme.light': 'Deschisă',
  'map.theme.dark': 'Întunecată',
  'map.theme.print': 'Tipar',
  'map.theme.contrast': 'Contrast ridicat',
  'map.language': 'Limbă',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing':
    'Nimic în acea direcție. Încercați altă săgeată sau Page Down pentru elementul următor.',
  'map.empty': 'Niciun element la vedere. Depărtați sau schimbați filtrele.',
  'map.selected': 'Deschis: {feature}. Detaliile sunt lângă hartă.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Selecție ștearsă',
  'map.keys':
    'Săgeți: deplasare · Enter: deschide · Page Down: următorul · virgulă, punct: de-a lungul ramurii · ?: toate tastele',
  'map.changed.filters': 'Elemente arătate pe hartă: {shown, number} din {all, number}.',
  'map.figureNotice':
    'Acest browser nu poate desena harta interactivă (lipsește WebGL). Elementele pot fi totuși selectate în imagine.',
  'map.ownGroundNotice':
    'Harta de fond a organizației nu a putut fi preluată. În locul ei se arată cea a atlasului.',
  'map.missingNotice':
    'Harta interactivă nu a putut fi preluată, deci vedeți o imagine. Reîncărcați pentru a încerca din nou.',
  'map.lostNotice': 'Procesorul grafic s-a oprit. Vedeți o imagine până revine.',
  'map.restored': 'Harta interactivă a revenit.',
  'help.intro': 'Totul funcționează de la tastatură. Tastele hărții funcționează când harta are focalizarea.',
  'help.key.search': 'Mergi la căutare',
  'help.key.help': 'Acest ajutor',
  'help.key.undo': 'Anulează ultima modificare',
  'help.key.redo': 'Refă ce s-a anulat',
  'help.key.tab': 'În hartă și mai departe la controlul următor',
  'help.key.arrows':
    'Deplasare: pe tronsoane din nod în nod, altfel la cel mai apropiat element în acea direcție',
  'help.key.page': 'Elementul următor și cel precedent în ordinea citirii',
  'help.key.branch': 'Tronsonul precedent și cel următor de pe ramură',
  'help.key.enter': 'Deschide elementul',
  'help.key.escape': 'Părăsește elementul, apoi șterge selecția',
  'help.key.zoom': 'Apropie și depărtează',
  'help.key.globe': 'Glob sau hartă plană',
  'help.key.pan': 'Mută harta',
  'help.keys.anywhere': 'Oriunde',
  'help.keys.map': 'Pe hartă',
  'help.pointer.title': 'Cu un indicator sau cu degetul',
  'help.pointer':
    'Apăsați pe un element pentru a-l deschide; prin cele suprapuse treceți în detalii. Trageți pentru a muta, derulați sau ciupiți pentru a apropia ori depărta.',
};

export default map;
