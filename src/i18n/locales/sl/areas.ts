import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Območja zanimanja in merjenje',
  'areas.intro': 'Območja so vaša lastna risba in jih ni v nobeni povezavi.',
  'areas.engine': 'Območje, po katerem filtrirate, se pošlje na {host}.',
  'areas.refused': 'Brskalnik jih ne hrani: shranite jih v datoteko, preden zaprete stran.',
  'areas.tools': 'Ustvarjanje območij in merjenje',
  'areas.draw': 'Riši na zemljevid',
  'areas.measure': 'Meri',
  'areas.noMap':
    'Risanje in merjenje potrebujeta interaktivni zemljevid, ki ga ni. Oglišča je mogoče vpisati.',
  'areas.type': 'Vpiši oglišča',
  'areas.around': 'Okrog objekta',
  'areas.combine': 'Združi dve',
  'areas.open': 'Odpri datoteko GeoJSON',
  'areas.save': 'Shrani vse v datoteko',
  'areas.undo': 'Razveljavi',
  'areas.redo': 'Ponovi',
  'areas.undone':
    'Razveljavljeno. {count, plural, =0 {Ni več nobenega območja} one {# območje} two {# območji} few {# območja} other {# območij}}.',
  'areas.redone':
    'Ponovljeno. {count, plural, =0 {Ni več nobenega območja} one {# območje} two {# območji} few {# območja} other {# območij}}.',
  'areas.name': 'Ime',
  'areas.name.of': 'Ime območja {name}',
  'areas.numbered': 'Območje {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': 'površina {area}, obseg {length}',
  'areas.list': 'Shranjena območja',
  'areas.zoom.to': 'Približaj: {name}',
  'areas.edit': 'Spremeni oglišča',
  'areas.edit.of': 'Spremeni oglišča območja {name}',
  'areas.remove': 'Odstrani: {name}',
  'areas.removed': 'Območje {name} je odstranjeno. To je mogoče razveljaviti.',
  'areas.typed.corners': 'Oglišča, eno v vrstici, najprej širina',
  'areas.typed.about':
    'V stopinjah (44.81, 20.45), z minutami in sekundami (44°48′36″ N 20°27′0″ E) ali kot mrežne koordinate (34T DQ 56508 61991). Stranice potekajo ravno od oglišča do oglišča po dolžini in širini.',
  'areas.typed.make': 'Ustvari območje',
  'areas.typed.line.unreadable': 'Vrstica {line}, »{text}«: položaja ni mogoče prebrati.',
  'areas.typed.line.out-of-range':
    'Vrstica {line}, »{text}«: širina je največ 90, dolžina največ 180. Širina je prva.',
  'areas.typed.line.which-s':
    'Vrstica {line}, »{text}«: S pomeni v angleščini jug, v slovanskih jezikih pa sever. Za jug napišite minus ali opustite črko.',
  'areas.fault.few-corners': 'Območje potrebuje vsaj tri različna oglišča.',
  'areas.fault.crossing': 'Stranici, ki se začneta v ogliščih {first} in {second}, se sekata ali dotikata.',
  'areas.fault.too-wide': 'Stranica obkroži pol sveta: lahko bi šla tudi v drugo smer.',
  'areas.fault.torn':
    'Delov ni bilo mogoče sestaviti: črte se skoraj prekrivajo. Premaknite oglišče ali izberite drugo razdaljo.',
  'areas.fault.failed': 'Območja ni bilo mogoče izračunati. Poskusite še enkrat ali z manj oglišči.',
  'areas.working': 'Območje se izračunava.',
  'areas.fault.nothing': 'Nič ne ostane: nimata skupne površine ali pa eno v celoti leži v drugem.',
  'areas.fault.edge-of-map': 'Segalo bi čez tečaj ali 180. poldnevnik, kjer se območje ne more nadaljevati.',
  'areas.fault.distance': 'Razdalja je število, večje od 0, do {most} km.',
  'areas.around.what': 'Okrog',
  'areas.around.none':
    'Na zemljevidu izberite odsek, prehod, pristanišče ali mejo oziroma ustvarite območje: potem ga je mogoče obkrožiti.',
  'areas.around.selected': '{name} (izbrano na zemljevidu)',
  'areas.around.distance': 'Do razdalje',
  'areas.around.unit': 'Enota',
  'areas.unit.km': 'kilometri',
  'areas.unit.m': 'metri',
  'areas.unit.nmi': 'navtične milje',
  'areas.unit.mi': 'milje',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Ustvari območje',
  'areas.around.schematic': 'Črta tega odseka je shematska: kar leži v določeni razdalji od nje, je okvirno.',
  'areas.combine.first': 'Eno območje',
  'areas.combine.second': 'Drugo',
  'areas.combine.how': 'Kako',
  'areas.combine.union': 'obe skupaj',
  'areas.combine.intersection': 'kar jima je skupno',
  'areas.combine.difference': 'prvo brez drugega',
  'areas.combine.make': 'Združi',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Najprej ustvarite dve območji.',
  'areas.file.name': 'območja zanimanja',
  'areas.file.taken':
    'Iz datoteke {name} {count, plural, one {je bilo odprto # območje} two {sta bili odprti # območji} few {so bila odprta # območja} other {je bilo odprtih # območij}}.',
  'areas.file.not-json':
    '{name} ni GeoJSON: vrstice {line}, stolpca {column} ni mogoče prebrati. Znova shranite kot GeoJSON.',
  'areas.file.too-large': '{name} je večja od 20 MB. Območja so majhna; izpustite, kar ni območje.',
  'areas.file.not-geojson':
    '{name} je JSON, od vrstice {line} dalje pa ni GeoJSON. Znova shranite kot GeoJSON.',
  'areas.file.no-areas': '{name} ne vsebuje nobenega mnogokotnika. Točke in črte niso območja.',
  'areas.file.no-position':
    '{name}, vrstica {line}: tam bi morali biti dolžina in širina v stopinjah (WGS 84). Shranite v tem koordinatnem sistemu.',
  'areas.file.too-many-corners': '{name} ima več kot 200.000 oglišč. Najprej jo poenostavite.',
  'areas.file.unreadable': '{name}: z diska ni bilo mogoče brati. Poskusite znova.',
  'areas.file.area': 'Iz datoteke {name} ni bilo prevzeto nič. {area}: {fault}',
  'areas.bars': 'Območje zanimanja',
  'areas.bar':
    '{name}: znotraj {count, plural, one {# incident} two {# incidenta} few {# incidenti} other {# incidentov}}',
  'areas.bar.chosen':
    '{name}: znotraj {count, plural, one {# incident} two {# incidenta} few {# incidenti} other {# incidentov}}, izbrano',
  'areas.bars.side': 'Kateri incidenti gredo skozi',
  'areas.bars.inside': 'znotraj',
  'areas.bars.outside': 'zunaj',
  'areas.bars.neither':
    '{count, plural, one {# incident brez položaja ni} two {# incidenta brez položaja nista} few {# incidenti brez položaja niso} other {# incidentov brez položaja ni}} ne znotraj ne zunaj.',
  'areas.notation': 'Zapis položajev',
  'areas.notation.decimal': 'decimalne stopinje',
  'areas.notation.dms': 'stopinje, minute, sekunde',
  'areas.notation.mgrs': 'mrežna koordinata (MGRS)',
  'areas.sketch.draw.title': 'Risanje območja',
  'areas.sketch.measure.title': 'Merjenje',
  'areas.sketch.region': 'Zemljevid za risanje',
  'areas.sketch.keys':
    'Puščične tipke premikajo križec, z Shift v majhnih korakih. Enter postavi oglišče; še enkrat Enter na istem mestu konča. Backspace umakne zadnje oglišče, Escape opusti. Plus in minus približata in oddaljita.',
  'areas.sketch.pointer.area':
    'Za vsako oglišče pritisnite na zemljevid. Za konec še enkrat pritisnite prvo ali zadnje oglišče ali Enter; oglišče premaknete z vlečenjem.',
  'areas.sketch.pointer.measure':
    'Za vsako točko poti pritisnite na zemljevid. Za konec še enkrat pritisnite zadnjo ali Enter; točko premaknete z vlečenjem.',
  'areas.sketch.corner': 'Oglišče {number}',
  'areas.sketch.corner.finish': 'Oglišče {number}: pritisnite za konec',
  'areas.sketch.between': 'Novo oglišče na stranici za ogliščem {number}',
  'areas.sketch.set': 'Oglišče {number}: {position}.',
  'areas.sketch.takenBack': 'Oglišče {number} je umaknjeno.',
  'areas.sketch.nothingToTakeBack': 'Ni oglišča, ki bi ga umaknili.',
  'areas.sketch.gaveUp': 'Opuščeno: nič ni spremenjeno.',
  'areas.sketch.standsAt.from': '{position}, {distance} od zadnjega oglišča',
  'areas.sketch.back': 'Umakni',
  'areas.sketch.finish': 'Končaj',
  'areas.sketch.corners':
    '{count, plural, =0 {Oglišč še ni} one {# oglišče} two {# oglišči} few {# oglišča} other {# oglišč}}',
  'areas.sketch.length': 'Dolžina {length}',
  'areas.sketch.within': 'površina {area}, če se konca povežeta',
  'areas.sketch.schematic':
    'Samo okvirno: {legs} {count, plural, one {je shematska črta, narisana} two {sta shematski črti, narisani} few {so shematske črte, narisane} other {so shematske črte, narisane}} na roko brez meritev na terenu.',
  'areas.sketch.changed': 'Območje {name} je spremenjeno: {size}.',
  'areas.copy': 'Kopiraj: {what}',
  'areas.copied': 'Kopirano',
  'areas.notCopied': 'Brskalnik ni dovolil kopiranja.',
};

export default areas;
