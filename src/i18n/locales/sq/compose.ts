import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Prezantimi që po hartohet',
  'compose.title': 'Titulli i prezantimit',
  'compose.untitled': 'Prezantim pa titull',
  'compose.untitledChapter': 'Kapitulli {number}',
  'compose.add': 'Shto këtë pamje',
  'compose.added': 'U shtua si kapitulli {number} i “{title}”.',
  'compose.full': 'Një prezantim ka të shumtën {most} kapituj. Hiqni një më parë.',
  'compose.undo': 'Zhbëj',
  'compose.redo': 'Bëj sërish',
  'compose.undone': 'U zhbë.',
  'compose.redone': 'U bë sërish.',
  'compose.present': 'Prezanto',
  'compose.presentFromHere': 'Prezanto nga këtu',
  'compose.export': 'Eksporto',
  'compose.file': 'Ruaj si skedar',
  'compose.close': 'Mbyll prezantimin',
  'compose.empty':
    'Ende asnjë kapitull. Lëvizni hartën, zgjidhni tregje e shtresa derisa të tregojë atë për të cilën flisni; pastaj shtoni këtë pamje.',
  'compose.needsChapter': 'Më parë duhet një kapitull.',
  'compose.about':
    '{chapters, plural, one {# kapitull} other {# kapituj}}, {minutes, plural, one {# minutë} other {# minuta}}',
  'compose.saved': 'Ruajtur në këtë shfletues: {time}.',
  'compose.saving': 'Po ruhet…',
  'compose.notYet': 'Ruhet në këtë shfletues që nga ndryshimi i parë.',
  'compose.off': 'Asgjë nuk ruhet në këtë shfletues, siç deshët: mbaron me faqen.',
  'compose.refused':
    'Ky shfletues nuk ruan më asgjë prej tij: nuk ka vend, ose ruajtja është e çaktivizuar. Ruajeni prezantimin si skedar.',
  'compose.chapters': 'Kapitujt',
  'compose.moveUp': 'Lëviz lart: {title}',
  'compose.moveDown': 'Lëviz poshtë: {title}',
  'compose.moved': '“{title}” është tani kapitulli {number}.',
  'compose.notMoved': '“{title}” mbetet aty ku ishte.',
  'compose.drag': 'Tërhiqe në një vend tjetër',
  'compose.duplicate': 'Dyfisho',
  'compose.duplicated': 'U dyfishua si kapitulli {number}.',
  'compose.remove': 'Hiqe',
  'compose.removed': '“{title}” u hoq. Zhbërja e kthen.',
  'compose.chapterTitle': 'Titulli',
  'compose.text': 'Teksti',
  'compose.text.note':
    'Çdo rresht është një paragraf. Përzgjidhni një objekt, ose lexoni një pasazh, për ta emërtuar ose cituar këtu.',
  'compose.text.long':
    'Fjalë në ekran: {words}. Jo më shumë se {most}: çka fillon në një rresht të mëvonshëm, është te «Lexoni më shumë».',
  'compose.text.rest':
    'Fjalë në ekran: {words}. Pjesa tjetër është te «Lexoni më shumë» dhe në shënimet e diapozitivave.',
  'compose.fieldFull':
    'Fusha është plot: merr {most} shkronja. Çdo gjë më tepër, edhe nga ajo që u ngjit, u la jashtë.',
  'compose.notes': 'Çfarë thotë folësi',
  'compose.insert.feature': 'Emërto këtu {name}',
  'compose.insert.cite': 'Cito këtu {passage}',
  'compose.insert.source': 'Cito një burim: {name}',
  'compose.inserted': 'U shtua: {name}',
  'compose.unlink': 'Hiq lidhjen: {name}',
  'compose.paste': 'Kjo zëvendëson {count, plural, one {# citim} other {# citime}}.',
  'compose.paste.replace': 'Zëvendëso',
  'compose.seconds': 'Sekonda të planifikuara',
  'compose.view': 'Pamja',
  'compose.takeView': 'Merr pamjen në ekran',
  'compose.viewTaken': 'Kapitulli tregon tani pamjen në ekran.',
  'compose.showView': 'Trego në hartë',
  'compose.layers': 'Shtresat',
  'compose.highlight': 'Çfarë theksohet',
  'compose.highlight.none': 'Objekte që vizatohen më fort se të tjerat ndërsa tregohet kapitulli.',
  'compose.highlight.add': 'Thekso: {name}',
  'compose.highlight.remove': 'Mos e thekso më: {name}',
  'compose.highlight.added': '{name}: i theksuar në hartë.',
  'compose.highlight.removed': '{name}: nuk theksohet më.',
  'compose.highlight.point': 'Trego objekte në hartë',
  'compose.highlight.pointing':
    'Zgjidhni objekte në hartë ose me kërkim; ai që theksohet tashmë, hiqet. Escape e ndërpret.',
  'compose.highlight.full': 'Në një kapitull theksohen të shumtën {most} objekte.',
  'compose.callouts': 'Shënimet në hartë',
  'compose.callouts.none': 'Fjalë që qëndrojnë pranë një objekti në hartë.',
  'compose.callouts.add': 'Shto te {name}',
  'compose.callouts.select':
    'Përzgjidhni një objekt në hartë ose me kërkim, për të shtuar një shënim pranë tij.',
  'compose.callouts.point': 'Tregoje në hartë',
  'compose.callouts.pointing': 'Zgjidhni objektin në hartë. Escape e ndërpret.',
  'compose.callouts.added': 'Shënim te {name}. Shkruani çfarë qëndron aty.',
  'compose.callouts.taken': 'Te {name} ka tashmë një shënim.',
  'compose.callouts.full': 'Një kapitull ka të shumtën {most} shënime.',
  'compose.callout': 'Te {name}',
  'compose.callout.move': 'Zhvendose te {name}',
  'compose.callout.remove': 'Hiq shënimin te {name}',
  'compose.figure': 'Shifër kyçe',
  'compose.figure.none': 'Asnjë',
  'compose.figure.schengen': 'Zona Shengen',
  'compose.figure.detections': 'Kalime të parregullta',
  'compose.figure.seizures': 'Drogë e gjetur në porte',
  'compose.figure.scores': 'Vlerësimet e tregjeve',
  'compose.figure.coverage': 'Mbulimi',
  'compose.figure.changes': 'Ndryshime',
  'compose.figure.passages': 'Pasazhe',
  'compose.figure.business-model': 'Model biznesi',
  'compose.figure.landscape': 'Tregje të paligjshme',
  'compose.passages': 'Pasazhe të përmbledhjes',
  'compose.passages.add': 'Shto pasazhin e hapur: {passage}',
  'compose.passages.remove': 'Hiq {passage}',
  'compose.passages.note':
    'Hapni një pasazh në dokument për ta shtuar: gjatë prezantimit një tast e tregon të plotë.',
  'compose.summary': 'Për çfarë flet',
  'compose.problems': 'Ky botim i të dhënave nuk i njeh të gjitha. Çfarë nuk njeh, mbetet në prezantim.',
  'compose.problem.feature': 'Objekti {id}',
  'compose.problem.cited': 'Pasazhi ose burimi {id}',
  'compose.problem.figure': 'Shifra kyçe {id}',
  'compose.own': 'Tuajat',
  'compose.own.intro':
    'Ruhen vetëm në këtë shfletues, derisa t’i fshini ju ose të pastroni të dhënat e tij; kur i mungon vendi, shfletuesi mund t’i fshijë vetë. Ruani si skedar atë që s’duhet të humbë.',
  'compose.own.notDeleted':
    '“{title}” nuk u fshi: ky shfletues refuzon të ndryshojë atë që ruan. Provoni sërish, ose ngarkojeni sërish këtë faqe.',
  'compose.own.notRestored':
    '“{title}” nuk u kthye: ky shfletues refuzon ta ruajë. Lironi vend dhe provoni sërish, para se ta mbyllni këtë listë.',
  'compose.own.new': 'Harto një të ri',
  'compose.own.open': 'Hap një skedar',
  'compose.own.edit': 'Vazhdo hartimin',
  'compose.own.delete': 'Fshi',
  'compose.own.deleted': '“{title}” u fshi.',
  'compose.own.restore': 'Ktheje',
  'compose.own.changed': 'ndryshuar më {time}',
  'compose.own.isOpen': 'po hartohet tani',
  'compose.own.refused': 'Ky shfletues nuk kthen asgjë nga ajo që ruan: ruajtja është e çaktivizuar.',
  'compose.own.unreadable':
    'Ajo që ky shfletues ruan nga “{title}” nuk lexohet më: është e dëmtuar, ose e ruajti një version më i ri i Crossroads. Mund të hapet një skedar i tij që e keni ruajtur.',
  'compose.own.saveRecord': 'Ruaj atë që ende lexohet',
  'compose.own.gone': 'Ky shfletues nuk e ruan më “{title}”: ndërkohë u fshi.',
  'compose.own.older': 'Ndryshimet e fundit të “{title}” nuk u lexuan; kjo është gjendja e ruajtur më parë.',
  'compose.copyOf': '{title} (kopje)',
  'compose.resumed': '“{title}” është hapur sërish, siç u ruajt: {time}.',
  'compose.waiting': 'Po hartonit “{title}”, ruajtur: {time}.',
  'compose.goOn': 'Vazhdo',
  'compose.atRisk':
    'Ky shfletues nuk i ruan ndryshimet e fundit të “{title}”. Ato humbin me atë që kërkuat, përveçse nëse e ruani më parë prezantimin si skedar.',
  'compose.fileSaved': 'Skedari iu dha shkarkimeve të shfletuesit.',
  'compose.goOnWithout': 'Vazhdo pa to',
  'compose.lost':
    'Ky shfletues refuzoi të ruajë ndryshimet e fundit të “{title}”, që nuk është më i hapur. Ruajeni tani si skedar, përndryshe humbin.',
  'compose.viewTooLong':
    'Pamja në ekran ka më shumë zgjedhje sesa mban një kapitull. Kapitulli mbetet siç ishte.',
  'compose.fault.unreadable':
    'Shfletuesi nuk mundi ta lexojë: mund të jetë zhvendosur, ndryshuar ose kyçur ndërkohë. Zgjidheni sërish.',
  'compose.forked':
    'I njëjti prezantim u ndryshua në një dritare tjetër. Ruhen të dyja: ajo që hartoni këtu është tani një prezantim më vete.',
  'compose.deletedElsewhere':
    'Ky prezantim u fshi në një dritare tjetër. Këtu është i hapur, prandaj ruhet sërish: mbylleni për ta fshirë.',
  'compose.besides':
    'Ky shfletues ruan një gjendje tjetër të të njëjtit prezantim. Skedari u hap pranë saj, si prezantim më vete.',
  'compose.alreadyOpen': '“{title}” është hapur tashmë, pikërisht si në skedar.',
  'compose.fault': '“{name}” nuk u hap. Asgjë e hapur nuk u ndryshua.',
  'compose.fault.too-large':
    'Ka {megabytes} MB; një prezantim ka të shumtën {limit} MB. Zgjidhni një skedar të ruajtur këtu.',
  'compose.fault.not-text':
    'Nuk është tekst, ose është i dëmtuar. Zgjidhni një skedar që mbaron me .crossroads.json.',
  'compose.fault.syntax':
    'Është i dëmtuar, ose nuk është prezantim: rreshti {line}, kolona {column} nuk lexohet. Merrni një kopje tjetër të skedarit.',
  'compose.fault.too-deep':
    'Rreshti {line}, kolona {column}: është më i ndërfutur se çdo prezantim. Zgjidhni një skedar të ruajtur këtu.',
  'compose.fault.repeated-name':
    'Rreshti {line}, kolona {column}: “{found}” jepet dy herë. Hiqni njërin prej tyre.',
  'compose.fault.not-a-briefing':
    'Është skedar i diçkaje tjetër. Skedarët e prezantimeve mbarojnë me .crossroads.json.',
  'compose.fault.newer-version':
    'E ruajti një version më i ri i Crossroads (versioni {version} i skedarit; ky lexon deri te {known}). Hapeni atje, ose ngarkojeni sërish këtë faqe për ta marrë më të riun.',
  'compose.fault.missing':
    'Rreshti {line}: mungon {pointer}. Shtojeni, ose merrni një kopje tjetër të skedarit.',
  'compose.fault.unknown-field':
    'Rreshti {line}: {pointer} nuk i përket asnjë prezantimi. Hiqeni nga skedari.',
  'compose.fault.wrong-kind': 'Rreshti {line}: {pointer} nuk ka formën {limit}. Korrigjojeni në skedar.',
  'compose.fault.not-allowed':
    'Rreshti {line}: {pointer} përmban diçka që s’lejohet aty. Korrigjojeni në skedar.',
  'compose.fault.too-long':
    'Rreshti {line}: {pointer} ka më shumë se {limit} shkronja. Shkurtojeni në skedar.',
  'compose.fault.too-many': 'Rreshti {line}: {pointer} ka më shumë se {limit} njësi. Hiqni disa nga skedari.',
  'compose.fault.out-of-range': 'Rreshti {line}: {pointer} është jashtë {limit}. Korrigjojeni në skedar.',
  'compose.fault.unfit-letters':
    'Rreshti {line}: {pointer} përmban shenja kontrolli, ose shenja që kthejnë drejtimin e tekstit. Hiqini nga skedari.',
  'compose.fault.repeated': 'Rreshti {line}: {pointer} është dy herë aty. Hiqni njërin prej tyre.',
};

export default compose;
