import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Područja interesa i mjerenje',
  'areas.intro': 'Područja crtate sami i nema ih ni u jednoj poveznici.',
  'areas.engine': 'Područje po kojem filtrirate šalje se na {host}.',
  'areas.refused': 'Preglednik ih ne čuva: spremite ih u datoteku prije nego što zatvorite stranicu.',
  'areas.tools': 'Izrada područja i mjerenje',
  'areas.draw': 'Crtaj na karti',
  'areas.measure': 'Mjeri',
  'areas.noMap': 'Za crtanje i mjerenje potrebna je živa karta, a nje nema. Vrhovi se mogu upisati.',
  'areas.type': 'Upiši vrhove',
  'areas.around': 'Oko nečega',
  'areas.combine': 'Spoji dva',
  'areas.open': 'Otvori datoteku GeoJSON',
  'areas.save': 'Spremi sva u datoteku',
  'areas.undo': 'Poništi',
  'areas.redo': 'Ponovi',
  'areas.undone':
    'Poništeno. {count, plural, =0 {Nema više područja} one {# područje} few {# područja} other {# područja}}.',
  'areas.redone':
    'Ponovljeno. {count, plural, =0 {Nema više područja} one {# područje} few {# područja} other {# područja}}.',
  'areas.name': 'Naziv',
  'areas.name.of': 'Naziv područja {name}',
  'areas.numbered': 'Područje {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': 'površina {area}, opseg {length}',
  'areas.list': 'Sačuvana područja',
  'areas.zoom.to': 'Idi na {name}',
  'areas.edit': 'Promijeni vrhove',
  'areas.edit.of': 'Promijeni vrhove područja {name}',
  'areas.remove': 'Ukloni {name}',
  'areas.removed': '{name}: uklonjeno. Može se poništiti.',

  'areas.typed.corners': 'Vrhovi, po jedan u retku, prvo geografska širina',
  'areas.typed.about':
    'Kao stupnjevi (44.81, 20.45), s minutama i sekundama (44°48′36″ N 20°27′0″ E) ili kao oznake mreže (34T DQ 56508 61991). Stranice idu ravno od vrha do vrha po geografskoj dužini i širini.',
  'areas.typed.make': 'Izradi područje',
  'areas.typed.line.unreadable': 'Redak {line}, „{text}”: položaj se ne može pročitati.',
  'areas.typed.line.out-of-range':
    'Redak {line}, „{text}”: širina je najviše 90, dužina najviše 180. Širina je prva.',
  'areas.typed.line.which-s':
    'Redak {line}, „{text}”: S je jug na engleskom, a sjever na slavenskim jezicima. Upišite minus za jug ili nijedno slovo.',
  'areas.fault.few-corners': 'Područje treba najmanje tri različita vrha.',
  'areas.fault.crossing': 'Stranice koje počinju u vrhovima {first} i {second} sijeku se ili dodiruju.',
  'areas.fault.too-wide': 'Jedna stranica ide oko pola svijeta: mogla bi ići i na drugu stranu.',
  'areas.fault.torn':
    'Dijelovi se nisu mogli spojiti: linije leže gotovo jedna na drugoj. Pomaknite vrh ili odaberite drugu udaljenost.',
  'areas.fault.failed': 'Područje se nije moglo izračunati. Pokušajte još jednom ili s manje vrhova.',
  'areas.working': 'Područje se izračunava.',
  'areas.fault.nothing': 'Ne ostaje ništa: nemaju zajedničkog tla ili je jedno posve u drugom.',
  'areas.fault.edge-of-map': 'Prešlo bi preko pola ili 180. meridijana, gdje se područje ne može nastaviti.',
  'areas.fault.distance': 'Udaljenost je broj veći od 0, do {most} km.',

  'areas.around.what': 'Oko',
  'areas.around.none':
    'Odaberite na karti dionicu, prijelaz, luku ili granicu ili izradite područje: tada se može okružiti.',
  'areas.around.selected': '{name} (odabrano na karti)',
  'areas.around.distance': 'Unutar',
  'areas.around.unit': 'Jedinica',
  'areas.unit.km': 'kilometri',
  'areas.unit.m': 'metri',
  'areas.unit.nmi': 'nautičke milje',
  'areas.unit.mi': 'milje',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Izradi područje',
  'areas.around.schematic':
    'Linija ove dionice shematska je: ono što leži na nekoj udaljenosti od nje samo je okvirno.',

  'areas.combine.first': 'Jedno područje',
  'areas.combine.second': 'Drugo',
  'areas.combine.how': 'Kako',
  'areas.combine.union': 'oba zajedno',
  'areas.combine.intersection': 'što im je zajedničko',
  'areas.combine.difference': 'prvo bez drugoga',
  'areas.combine.make': 'Spoji',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Najprije izradite dva područja.',

  'areas.file.name': 'područja interesa',
  'areas.file.taken':
    '{count, plural, one {Otvoreno je # područje} few {Otvorena su # područja} other {Otvoreno je # područja}} iz {name}.',
  'areas.file.not-json':
    '{name} nije GeoJSON: redak {line}, stupac {column} ne može se pročitati. Spremite ponovno kao GeoJSON.',
  'areas.file.too-large': '{name} ima više od 20 MB. Područja su mala; izostavite ono što to nije.',
  'areas.file.not-geojson': '{name} je JSON, ali od retka {line} nije GeoJSON. Spremite ponovno kao GeoJSON.',
  'areas.file.no-areas': '{name} nema nijedan poligon. Točke i linije nisu područja.',
  'areas.file.no-position':
    '{name}, redak {line}: ondje trebaju stajati dužina i širina u stupnjevima (WGS 84). Spremite u tom koordinatnom sustavu.',
  'areas.file.too-many-corners': '{name} ima više od 200.000 vrhova. Najprije pojednostavnite.',
  'areas.file.unreadable': '{name} nije se moglo pročitati s diska. Pokušajte ponovno.',
  'areas.file.area': 'Iz {name} nije preuzeto ništa. {area}: {fault}',

  'areas.bars': 'Područje interesa',
  'areas.bar': '{name}: {count, plural, one {# incident} few {# incidenta} other {# incidenata}} unutra',
  'areas.bar.chosen':
    '{name}: {count, plural, one {# incident} few {# incidenta} other {# incidenata}} unutra, odabrano',
  'areas.bars.side': 'Koji incidenti prolaze',
  'areas.bars.inside': 'unutra',
  'areas.bars.outside': 'izvan',
  'areas.bars.neither':
    '{count, plural, one {# incident bez položaja nije} few {# incidenta bez položaja nisu} other {# incidenata bez položaja nije}} ni unutra ni izvan.',

  'areas.notation': 'Piši položaje kao',
  'areas.notation.decimal': 'decimalni stupnjevi',
  'areas.notation.dms': 'stupnjevi, minute, sekunde',
  'areas.notation.mgrs': 'oznaka mreže (MGRS)',

  'areas.sketch.draw.title': 'Crtanje područja',
  'areas.sketch.measure.title': 'Mjerenje',
  'areas.sketch.region': 'Karta za crtanje',
  'areas.sketch.keys':
    'Strelice pomiču križić, sa Shift u malim koracima. Enter postavlja vrh; Enter još jednom na istome mjestu završava. Backspace vraća posljednji vrh, Escape odustaje. Plus i minus povećavaju i smanjuju.',
  'areas.sketch.pointer.area':
    'Pritisnite kartu za svaki vrh. Za kraj još jednom pritisnite prvi ili posljednji vrh ili Enter; povucite vrh da ga pomaknete.',
  'areas.sketch.pointer.measure':
    'Pritisnite kartu za svaki vrh puta. Za kraj još jednom pritisnite posljednji ili Enter; povucite vrh da ga pomaknete.',
  'areas.sketch.corner': 'Vrh {number}',
  'areas.sketch.corner.finish': 'Vrh {number}: pritisnite za kraj',
  'areas.sketch.between': 'Novi vrh na stranici nakon vrha {number}',
  'areas.sketch.set': 'Vrh {number}: {position}.',
  'areas.sketch.takenBack': 'Vrh {number} je vraćen.',
  'areas.sketch.nothingToTakeBack': 'Nema vrha koji bi se vratio.',
  'areas.sketch.gaveUp': 'Odustalo se: ništa nije promijenjeno.',
  'areas.sketch.standsAt.from': '{position}, {distance} od posljednjeg vrha',
  'areas.sketch.back': 'Vrati vrh',
  'areas.sketch.finish': 'Završi',
  'areas.sketch.corners': '{count, plural, =0 {Još nema vrhova} one {# vrh} few {# vrha} other {# vrhova}}',
  'areas.sketch.length': 'Duljina {length}',
  'areas.sketch.within': '{area} unutra, ako se krajevi spoje',
  'areas.sketch.schematic':
    'Samo okvirno: {legs} {count, plural, one {shematska je linija, nacrtana rukom, a ne izmjerena} few {shematske su linije, nacrtane rukom, a ne izmjerene} other {shematske su linije, nacrtane rukom, a ne izmjerene}} na tlu.',
  'areas.sketch.changed': '{name}: promijenjeno, {size}.',
  'areas.copy': 'Kopiraj: {what}',
  'areas.copied': 'Kopirano',
  'areas.notCopied': 'Preglednik nije dopustio kopiranje.',
};

export default areas;
