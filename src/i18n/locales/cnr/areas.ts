import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Područja od interesa i mjerenje',
  'areas.intro': 'Područja crtate sami i nema ih ni u jednoj vezi.',
  'areas.engine': 'Područje po kojem filtrirate šalje se na {host}.',
  'areas.refused': 'Pregledač ih ne čuva: sačuvajte ih u datoteku prije nego što zatvorite stranicu.',
  'areas.tools': 'Pravljenje područja i mjerenje',
  'areas.draw': 'Crtaj na karti',
  'areas.measure': 'Mjeri',
  'areas.noMap': 'Za crtanje i mjerenje potrebna je živa karta, koje nema. Temena se mogu upisati.',
  'areas.type': 'Upiši temena',
  'areas.around': 'Oko nečega',
  'areas.combine': 'Spoji dva',
  'areas.open': 'Otvori datoteku GeoJSON',
  'areas.save': 'Sačuvaj sva u datoteku',
  'areas.undo': 'Opozovi',
  'areas.redo': 'Ponovi',
  'areas.undone':
    'Opozvano. {count, plural, =0 {Nema više područja} one {# područje} few {# područja} other {# područja}}.',
  'areas.redone':
    'Ponovljeno. {count, plural, =0 {Nema više područja} one {# područje} few {# područja} other {# područja}}.',
  'areas.name': 'Naziv',
  'areas.name.of': 'Naziv područja {name}',
  'areas.numbered': 'Područje {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': 'površina {area}, obim {length}',
  'areas.list': 'Sačuvana područja',
  'areas.zoom.to': 'Idi na {name}',
  'areas.edit': 'Izmijeni temena',
  'areas.edit.of': 'Izmijeni temena područja {name}',
  'areas.remove': 'Ukloni {name}',
  'areas.removed': '{name} je uklonjeno. Može se opozvati.',

  'areas.typed.corners': 'Temena, po jedno u redu, prvo geografska širina',
  'areas.typed.about':
    'Kao stepeni (44.81, 20.45), sa minutima i sekundama (44°48′36″ N 20°27′0″ E) ili kao oznake mreže (34T DQ 56508 61991). Stranice idu pravo od temena do temena po geografskoj dužini i širini.',
  'areas.typed.make': 'Napravi područje',
  'areas.typed.line.unreadable': 'Red {line}, „{text}“: položaj se ne može pročitati.',
  'areas.typed.line.out-of-range':
    'Red {line}, „{text}“: širina je najviše 90, dužina najviše 180. Širina je prva.',
  'areas.typed.line.which-s':
    'Red {line}, „{text}“: S je jug na engleskom, a sjever na slovenskim jezicima. Upišite minus za jug, ili nijedno slovo.',
  'areas.fault.few-corners': 'Području su potrebna bar tri različita temena.',
  'areas.fault.crossing': 'Stranice koje počinju u temenima {first} i {second} sijeku se ili dodiruju.',
  'areas.fault.too-wide': 'Jedna stranica ide oko pola svijeta: mogla bi ići i na drugu stranu.',
  'areas.fault.torn':
    'Djelovi se nisu mogli spojiti: linije leže gotovo jedna na drugoj. Pomjerite teme ili izaberite drugo rastojanje.',
  'areas.fault.failed': 'Područje nije moglo da se izračuna. Pokušajte ponovo, ili sa manje temena.',
  'areas.working': 'Područje se izračunava.',
  'areas.fault.nothing': 'Ne ostaje ništa: nemaju zajedničkog tla, ili je jedno sasvim u drugom.',
  'areas.fault.edge-of-map': 'Prešlo bi preko pola ili 180. meridijana, gdje se područje ne može nastaviti.',
  'areas.fault.distance': 'Rastojanje je broj veći od 0, do {most} km.',

  'areas.around.what': 'Oko',
  'areas.around.none':
    'Izaberite na karti dionicu, prelaz, luku ili granicu, ili napravite područje: tada se može okružiti.',
  'areas.around.selected': '{name} (izabrano na karti)',
  'areas.around.distance': 'Unutar',
  'areas.around.unit': 'Jedinica',
  'areas.unit.km': 'kilometri',
  'areas.unit.m': 'metri',
  'areas.unit.nmi': 'nautičke milje',
  'areas.unit.mi': 'milje',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Napravi područje',
  'areas.around.schematic':
    'Linija ove dionice je šematska: šta leži na nekom rastojanju od nje samo je orijentaciono.',

  'areas.combine.first': 'Jedno područje',
  'areas.combine.second': 'Drugo',
  'areas.combine.how': 'Kako',
  'areas.combine.union': 'oba zajedno',
  'areas.combine.intersection': 'šta im je zajedničko',
  'areas.combine.difference': 'prvo bez drugog',
  'areas.combine.make': 'Spoji',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Prvo napravite dva područja.',

  'areas.file.name': 'područja od interesa',
  'areas.file.taken':
    '{count, plural, one {Otvoreno je # područje} few {Otvorena su # područja} other {Otvoreno je # područja}} iz {name}.',
  'areas.file.not-json':
    '{name} nije GeoJSON: red {line}, kolona {column} ne može se pročitati. Sačuvajte ponovo kao GeoJSON.',
  'areas.file.too-large': '{name} je veće od 20 MB. Područja su mala; izostavite ono što to nije.',
  'areas.file.not-geojson': '{name} je JSON, ali od reda {line} nije GeoJSON. Sačuvajte ponovo kao GeoJSON.',
  'areas.file.no-areas': '{name} nema nijedan poligon. Tačke i linije nisu područja.',
  'areas.file.no-position':
    '{name}, red {line}: tu treba da stoje dužina i širina u stepenima (WGS 84). Sačuvajte u tom koordinatnom sistemu.',
  'areas.file.too-many-corners': '{name} ima više od 200.000 temena. Prvo ga pojednostavite.',
  'areas.file.unreadable': '{name} nije moguće pročitati s diska. Pokušajte ponovo.',
  'areas.file.area': 'Iz {name} nije preuzeto ništa. {area}: {fault}',

  'areas.bars': 'Područje od interesa',
  'areas.bar': '{name}: {count, plural, one {# incident} few {# incidenta} other {# incidenata}} unutra',
  'areas.bar.chosen':
    '{name}: {count, plural, one {# incident} few {# incidenta} other {# incidenata}} unutra, izabrano',
  'areas.bars.side': 'Koji incidenti prolaze',
  'areas.bars.inside': 'unutra',
  'areas.bars.outside': 'izvan',
  'areas.bars.neither':
    '{count, plural, one {# incident bez položaja nije} few {# incidenta bez položaja nisu} other {# incidenata bez položaja nije}} ni unutra ni izvan.',

  'areas.notation': 'Piši položaje kao',
  'areas.notation.decimal': 'decimalni stepeni',
  'areas.notation.dms': 'stepeni, minuti, sekunde',
  'areas.notation.mgrs': 'oznaka mreže (MGRS)',

  'areas.sketch.draw.title': 'Crtanje područja',
  'areas.sketch.measure.title': 'Mjerenje',
  'areas.sketch.region': 'Karta po kojoj se crta',
  'areas.sketch.keys':
    'Strelice pomjeraju krst, sa Shift malim koracima. Enter postavlja teme; Enter još jednom na istom mjestu završava. Backspace vraća posljednje teme, Escape odustaje. Plus i minus uvećavaju i umanjuju.',
  'areas.sketch.pointer.area':
    'Pritisnite kartu za svako teme. Za kraj pritisnite još jednom prvo ili posljednje teme, ili Enter; povucite teme da ga pomjerite.',
  'areas.sketch.pointer.measure':
    'Pritisnite kartu za svako teme puta. Za kraj pritisnite posljednje još jednom, ili Enter; povucite teme da ga pomjerite.',
  'areas.sketch.corner': 'Teme {number}',
  'areas.sketch.corner.finish': 'Teme {number}: pritisnite za kraj',
  'areas.sketch.between': 'Novo teme na stranici poslije temena {number}',
  'areas.sketch.set': 'Teme {number}: {position}.',
  'areas.sketch.takenBack': 'Teme {number} je vraćeno.',
  'areas.sketch.nothingToTakeBack': 'Nema temena koje bi se vratilo.',
  'areas.sketch.gaveUp': 'Odustalo se: ništa nije promijenjeno.',
  'areas.sketch.standsAt.from': '{position}, {distance} od posljednjeg temena',
  'areas.sketch.back': 'Vrati teme',
  'areas.sketch.finish': 'Završi',
  'areas.sketch.corners':
    '{count, plural, =0 {Još nema temena} one {# teme} few {# temena} other {# temena}}',
  'areas.sketch.length': 'Dužina {length}',
  'areas.sketch.within': '{area} unutra, ako se krajevi spoje',
  'areas.sketch.schematic':
    'Samo orijentaciono: {legs} {count, plural, one {je šematska linija, nacrtana rukom, a ne izmjerena} few {su šematske linije, nacrtane rukom, a ne izmjerene} other {su šematske linije, nacrtane rukom, a ne izmjerene}} na tlu.',
  'areas.sketch.changed': '{name} je izmijenjeno: {size}.',
  'areas.copy': 'Kopiraj: {what}',
  'areas.copied': 'Kopirano',
  'areas.notCopied': 'Pregledač nije dozvolio kopiranje.',
};

export default areas;
