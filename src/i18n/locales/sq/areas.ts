import type { Translated } from '../../messages.ts';
import type en from '../en/areas.ts';

const areas: Translated<typeof en> = {
  'areas.title': 'Zonat e interesit dhe matja',
  'areas.intro': 'Zonat i vizatoni vetë dhe nuk janë në asnjë lidhje.',
  'areas.engine': 'Zona sipas së cilës filtroni i dërgohet {host}.',
  'areas.refused': 'Shfletuesi nuk i mban: ruajini në një skedar para se të mbyllni faqen.',
  'areas.tools': 'Krijo zona dhe mat',
  'areas.draw': 'Vizato në hartë',
  'areas.measure': 'Mat',
  'areas.noMap': 'Vizatimi dhe matja kërkojnë hartën e gjallë, e cila mungon. Kulmet mund të shkruhen.',
  'areas.type': 'Shkruaj kulmet',
  'areas.around': 'Rreth diçkaje',
  'areas.combine': 'Kombino dy',
  'areas.open': 'Hap një skedar GeoJSON',
  'areas.save': 'Ruaj të gjitha në një skedar',
  'areas.undo': 'Zhbëj',
  'areas.redo': 'Ribëj',
  'areas.undone': 'U zhbë. {count, plural, =0 {S’mbetet asnjë zonë} one {# zonë} other {# zona}}.',
  'areas.redone': 'U ribë. {count, plural, =0 {S’mbetet asnjë zonë} one {# zonë} other {# zona}}.',
  'areas.name': 'Emri',
  'areas.name.of': 'Emri i zonës {name}',
  'areas.numbered': 'Zona {number}',
  'areas.made': '{name}: {size}.',
  'areas.size': '{area} brenda, {length} përreth',
  'areas.list': 'Zonat e ruajtura',
  'areas.zoom.to': 'Shko te {name}',
  'areas.edit': 'Ndrysho kulmet',
  'areas.edit.of': 'Ndrysho kulmet e {name}',
  'areas.remove': 'Hiq {name}',
  'areas.removed': '{name} u hoq. Mund të zhbëhet.',

  'areas.typed.corners': 'Kulmet, një për rresht, së pari gjerësia gjeografike',
  'areas.typed.about':
    'Si shkallë (44.81, 20.45), me minuta e sekonda (44°48′36″ N 20°27′0″ E) ose si referenca rrjeti (34T DQ 56508 61991). Brinjët shkojnë drejt nga kulmi në kulm në gjatësi e gjerësi gjeografike.',
  'areas.typed.make': 'Krijo zonën',
  'areas.typed.line.unreadable': 'Rreshti {line}, “{text}”: nuk lexohet asnjë vendndodhje.',
  'areas.typed.line.out-of-range':
    'Rreshti {line}, “{text}”: gjerësia është së shumti 90, gjatësia së shumti 180. Gjerësia vjen e para.',
  'areas.typed.line.which-s':
    'Rreshti {line}, “{text}”: S është jug në anglisht dhe veri në gjuhët sllave. Shkruani minus për jugun, ose asnjë shkronjë.',
  'areas.fault.few-corners': 'Një zonë kërkon të paktën tri kulme të ndryshme.',
  'areas.fault.crossing': 'Brinjët që nisin te kulmet {first} dhe {second} priten ose preken.',
  'areas.fault.too-wide': 'Një brinjë shkon rreth gjysmës së botës: mund të shkonte edhe nga ana tjetër.',
  'areas.fault.torn':
    'Pjesët nuk u bashkuan dot: vijat gati përputhen. Lëvizni një kulm ose zgjidhni një largësi tjetër.',
  'areas.fault.failed': 'Zona nuk mund të llogaritej. Provoni edhe një herë, ose me më pak kulme.',
  'areas.working': 'Zona po llogaritet.',
  'areas.fault.nothing':
    'Nuk mbetet asgjë: s’kanë tokë të përbashkët, ose njëra është e tëra brenda tjetrës.',
  'areas.fault.edge-of-map': 'Do të kalonte një pol ose meridianin 180, ku një zonë nuk vazhdon dot.',
  'areas.fault.distance': 'Largësia është një numër mbi 0, deri në {most} km.',

  'areas.around.what': 'Rreth',
  'areas.around.none':
    'Zgjidhni në hartë një segment, pikëkalim, port ose kufi, ose krijoni një zonë: pastaj mund të rrethohet.',
  'areas.around.selected': '{name} (zgjedhur në hartë)',
  'areas.around.distance': 'Brenda',
  'areas.around.unit': 'Njësia',
  'areas.unit.km': 'kilometra',
  'areas.unit.m': 'metra',
  'areas.unit.nmi': 'milje detare',
  'areas.unit.mi': 'milje',
  'areas.around.named': '{name}, {distance}',
  'areas.around.make': 'Krijo zonën',
  'areas.around.schematic':
    'Vija e këtij segmenti është skematike: çfarë ndodhet brenda një largësie prej saj është vetëm tregues.',

  'areas.combine.first': 'Një zonë',
  'areas.combine.second': 'Një tjetër',
  'areas.combine.how': 'Si',
  'areas.combine.union': 'të dyja bashkë',
  'areas.combine.intersection': 'çfarë kanë të përbashkët',
  'areas.combine.difference': 'e para pa të dytën',
  'areas.combine.make': 'Kombino',
  'areas.combine.union.named': '{a} + {b}',
  'areas.combine.intersection.named': '{a} × {b}',
  'areas.combine.difference.named': '{a} − {b}',
  'areas.combine.few': 'Krijoni së pari dy zona.',

  'areas.file.name': 'zonat e interesit',
  'areas.file.taken': '{count, plural, one {U hap # zonë} other {U hapën # zona}} nga {name}.',
  'areas.file.not-json':
    '{name} nuk është GeoJSON: rreshti {line}, kolona {column} nuk lexohet. Ruajeni sërish si GeoJSON.',
  'areas.file.too-large':
    '{name} është më i madh se 20 MB. Zonat janë të vogla; lini jashtë çka nuk është zonë.',
  'areas.file.not-geojson':
    '{name} është JSON, por jo GeoJSON nga rreshti {line} e tutje. Ruajeni sërish si GeoJSON.',
  'areas.file.no-areas': '{name} nuk ka asnjë poligon. Pikat dhe vijat nuk janë zona.',
  'areas.file.no-position':
    '{name}, rreshti {line}: aty duhet të jenë gjatësia dhe gjerësia në shkallë (WGS 84). Ruajeni në atë sistem koordinatash.',
  'areas.file.too-many-corners': '{name} ka më shumë se 200.000 kulme. Thjeshtojeni më parë.',
  'areas.file.unreadable': '{name} nuk u lexua dot nga disku. Provoni sërish.',
  'areas.file.area': 'Nga {name} nuk u mor asgjë. {area}: {fault}',

  'areas.bars': 'Zona e interesit',
  'areas.bar': '{name}: {count, plural, one {# incident} other {# incidente}} brenda',
  'areas.bar.chosen': '{name}: {count, plural, one {# incident} other {# incidente}} brenda, e zgjedhur',
  'areas.bars.side': 'Cilat incidente kalojnë',
  'areas.bars.inside': 'brenda',
  'areas.bars.outside': 'jashtë',
  'areas.bars.neither':
    '{count, plural, one {# incident pa vendndodhje nuk është} other {# incidente pa vendndodhje nuk janë}} as brenda, as jashtë.',

  'areas.notation': 'Shkruaj vendndodhjet si',
  'areas.notation.decimal': 'shkallë dhjetore',
  'areas.notation.dms': 'shkallë, minuta, sekonda',
  'areas.notation.mgrs': 'referencë rrjeti (MGRS)',

  'areas.sketch.draw.title': 'Vizatim i një zone',
  'areas.sketch.measure.title': 'Matje',
  'areas.sketch.region': 'Harta ku vizatohet',
  'areas.sketch.keys':
    'Shigjetat lëvizin kryqin, me Shift me hapa të vegjël. Enter vë një kulm; Enter edhe një herë në të njëjtin vend e mbaron. Backspace kthen kulmin e fundit, Escape heq dorë. Plus dhe minus zmadhojnë e zvogëlojnë.',
  'areas.sketch.pointer.area':
    'Shtypni hartën për çdo kulm. Shtypni kulmin e parë ose të fundit edhe një herë, ose Enter, për ta mbaruar; tërhiqni një kulm për ta lëvizur.',
  'areas.sketch.pointer.measure':
    'Shtypni hartën për çdo kulm të rrugës. Shtypni të fundit edhe një herë, ose Enter, për ta mbaruar; tërhiqni një kulm për ta lëvizur.',
  'areas.sketch.corner': 'Kulmi {number}',
  'areas.sketch.corner.finish': 'Kulmi {number}: shtypni për ta mbaruar',
  'areas.sketch.between': 'Kulm i ri në brinjën pas kulmit {number}',
  'areas.sketch.set': 'Kulmi {number}: {position}.',
  'areas.sketch.takenBack': 'Kulmi {number} u kthye.',
  'areas.sketch.nothingToTakeBack': 'S’ka kulm për të kthyer.',
  'areas.sketch.gaveUp': 'U hoq dorë: asgjë s’u ndryshua.',
  'areas.sketch.standsAt.from': '{position}, {distance} nga kulmi i fundit',
  'areas.sketch.back': 'Kthe mbrapsht',
  'areas.sketch.finish': 'Mbaro',
  'areas.sketch.corners': '{count, plural, =0 {Ende asnjë kulm} one {# kulm} other {# kulme}}',
  'areas.sketch.length': 'Gjatësia {length}',
  'areas.sketch.within': '{area} brenda, nëse bashkohen skajet',
  'areas.sketch.schematic':
    'Vetëm tregues: {legs} {count, plural, one {është vijë skematike} other {janë vija skematike}}, të vizatuara me dorë e jo të matura në terren.',
  'areas.sketch.changed': '{name} u ndryshua: {size}.',
  'areas.copy': 'Kopjo: {what}',
  'areas.copied': 'U kopjua',
  'areas.notCopied': 'Shfletuesi nuk lejoi kopjimin.',
};

export default areas;
