import type { Translated } from '../../messages.ts';
import type en from '../en/compose.ts';

const compose: Translated<typeof en> = {
  'compose.region': 'Predstavitev v pripravi',
  'compose.title': 'Naslov predstavitve',
  'compose.untitled': 'Predstavitev brez naslova',
  'compose.untitledChapter': 'Poglavje {number}',
  'compose.add': 'Dodaj ta pogled',
  'compose.added': 'Dodano kot poglavje {number} predstavitve »{title}«.',
  'compose.full': 'Največje število poglavij v predstavitvi je {most}. Najprej katero odstranite.',
  'compose.undo': 'Razveljavi',
  'compose.redo': 'Ponovi',
  'compose.undone': 'Razveljavljeno.',
  'compose.redone': 'Ponovljeno.',
  'compose.present': 'Predstavi',
  'compose.presentFromHere': 'Predstavi od tu',
  'compose.export': 'Izvozi',
  'compose.file': 'Shrani kot datoteko',
  'compose.close': 'Zapri predstavitev',
  'compose.empty':
    'Poglavij še ni. Premikajte zemljevid, izbirajte trge in sloje, dokler ne kaže tega, o čemer govorite; nato dodajte ta pogled.',
  'compose.needsChapter': 'Najprej je potrebno poglavje.',
  'compose.about':
    '{chapters, plural, one {# poglavje} two {# poglavji} few {# poglavja} other {# poglavij}}, {minutes, plural, one {# minuta} two {# minuti} few {# minute} other {# minut}}',
  'compose.saved': 'Shranjeno v tem brskalniku ({time}).',
  'compose.saving': 'Shranjuje se …',
  'compose.notYet': 'V tem brskalniku se hrani od prve spremembe dalje.',
  'compose.off': 'V tem brskalniku se nič ne hrani, kot ste želeli: konča se s stranjo.',
  'compose.refused':
    'Ta brskalnik ne hrani več ničesar: ni prostora ali pa je shranjevanje izklopljeno. Predstavitev shranite kot datoteko.',
  'compose.chapters': 'Poglavja',
  'compose.moveUp': 'Premakni gor: {title}',
  'compose.moveDown': 'Premakni dol: {title}',
  'compose.moved': '»{title}« je zdaj poglavje {number}.',
  'compose.notMoved': '»{title}« ostane, kjer je bilo.',
  'compose.drag': 'Povleci na drugo mesto',
  'compose.duplicate': 'Podvoji',
  'compose.duplicated': 'Podvojeno kot poglavje {number}.',
  'compose.remove': 'Odstrani',
  'compose.removed': 'Poglavje »{title}« je odstranjeno. »Razveljavi« ga vrne.',
  'compose.chapterTitle': 'Naslov',
  'compose.text': 'Besedilo',
  'compose.text.note':
    'Vsaka vrstica je odstavek. Izberite objekt ali berite odlomek, da ga tu imenujete ali navedete.',
  'compose.text.long':
    'Besed na zaslonu: {words}. Največ {most}: kar se začne v poznejši vrstici, je pod »Preberite več«.',
  'compose.text.rest': 'Besed na zaslonu: {words}. Ostalo je pod »Preberite več« in v opombah diapozitivov.',
  'compose.fieldFull':
    'Polje je polno (največje število črk: {most}). Kar presega, tudi od prilepljenega, je izpuščeno.',
  'compose.notes': 'Kaj pove govornik',
  'compose.insert.feature': 'Tu imenuj: {name}',
  'compose.insert.cite': 'Tu navedi: {passage}',
  'compose.insert.source': 'Tukaj navedi vir: {name}',
  'compose.inserted': 'Dodano: {name}',
  'compose.unlink': 'Odstrani povezavo: {name}',
  'compose.paste':
    'To zamenja {count, plural, one {# navedbo} two {# navedbi} few {# navedbe} other {# navedb}}.',
  'compose.paste.replace': 'Zamenjaj',
  'compose.seconds': 'Načrtovane sekunde',
  'compose.view': 'Pogled',
  'compose.takeView': 'Prevzemi pogled z zaslona',
  'compose.viewTaken': 'Poglavje zdaj prikazuje pogled z zaslona.',
  'compose.showView': 'Pokaži na zemljevidu',
  'compose.layers': 'Sloji',
  'compose.highlight': 'Kaj je poudarjeno',
  'compose.highlight.none': 'Objekti, ki so med prikazom poglavja narisani močneje od drugih.',
  'compose.highlight.add': 'Poudari: {name}',
  'compose.highlight.remove': 'Ne poudari več: {name}',
  'compose.highlight.added': 'Poudarjeno: {name}.',
  'compose.highlight.removed': 'Ni več poudarjeno: {name}.',
  'compose.highlight.point': 'Pokaži objekte na zemljevidu',
  'compose.highlight.pointing':
    'Izberite objekte na zemljevidu ali z iskanjem; že poudarjeni se odstrani. Escape konča.',
  'compose.highlight.full': 'Največje število poudarjenih objektov v poglavju je {most}.',
  'compose.callouts': 'Oblački',
  'compose.callouts.none': 'Besede, ki stojijo ob objektu na zemljevidu.',
  'compose.callouts.add': 'Dodaj pri: {name}',
  'compose.callouts.select': 'Izberite objekt na zemljevidu ali z iskanjem, da mu dodate oblaček.',
  'compose.callouts.point': 'Pokaži ga na zemljevidu',
  'compose.callouts.pointing': 'Izberite objekt na zemljevidu. Escape konča.',
  'compose.callouts.added': 'Oblaček pri: {name}. Napišite, kaj v njem piše.',
  'compose.callouts.taken': 'Oblaček tam že stoji: {name}.',
  'compose.callouts.full': 'Največje število oblačkov v poglavju je {most}.',
  'compose.callout': 'Pri: {name}',
  'compose.callout.move': 'Premakni k: {name}',
  'compose.callout.remove': 'Odstrani oblaček pri: {name}',
  'compose.figure': 'Ključni podatek',
  'compose.figure.none': 'Noben',
  'compose.figure.schengen': 'Schengensko območje',
  'compose.figure.detections': 'Neregularni prehodi',
  'compose.figure.seizures': 'Najdbe drog v pristaniščih',
  'compose.figure.scores': 'Ocene trgov',
  'compose.figure.coverage': 'Pokritost',
  'compose.figure.changes': 'Spremembe',
  'compose.figure.passages': 'Odlomki',
  'compose.figure.business-model': 'Poslovni model',
  'compose.figure.landscape': 'Nedovoljeni trgi',
  'compose.passages': 'Odlomki dokumenta',
  'compose.passages.add': 'Dodaj odprti odlomek: {passage}',
  'compose.passages.remove': 'Odstrani: {passage}',
  'compose.passages.note':
    'Za dodajanje odprite odlomek v dokumentu: med predstavitvijo ga ena tipka prikaže v celoti.',
  'compose.summary': 'O čem govori',
  'compose.problems':
    'Ta izdaja podatkov ne pozna vsega, kar je v predstavitvi. Česar ne pozna, v njej ostane.',
  'compose.problem.feature': 'Objekt {id}',
  'compose.problem.cited': 'Odlomek ali vir {id}',
  'compose.problem.figure': 'Ključni podatek {id}',
  'compose.own': 'Vaše predstavitve',
  'compose.own.intro':
    'Hranijo se samo v tem brskalniku, dokler jih ne izbrišete ali počistite njegovih podatkov; brskalnik, ki mu zmanjka prostora, jih lahko počisti sam. Česar ne smete izgubiti, shranite kot datoteko.',
  'compose.own.notDeleted':
    '»{title}« ni izbrisana: ta brskalnik ne dovoli spreminjati shranjenega. Poskusite znova ali znova naložite stran.',
  'compose.own.notRestored':
    'Predstavitve »{title}« ni bilo mogoče vrniti: ta brskalnik je noče shraniti. Sprostite prostor in poskusite znova, preden zaprete seznam.',
  'compose.own.new': 'Sestavi novo',
  'compose.own.open': 'Odpri datoteko',
  'compose.own.edit': 'Sestavljaj naprej',
  'compose.own.delete': 'Izbriši',
  'compose.own.deleted': '»{title}« je izbrisana.',
  'compose.own.restore': 'Vrni jo',
  'compose.own.changed': 'spremenjeno {time}',
  'compose.own.isOpen': 'pravkar v pripravi',
  'compose.own.refused': 'Ta brskalnik ne vrne ničesar shranjenega: shranjevanje je izklopljeno.',
  'compose.own.unreadable':
    'Kar ta brskalnik hrani o »{title}«, ni več berljivo: poškodovano je ali pa ga je shranila novejša različica Crossroads. Datoteko, ki ste jo shranili, je mogoče odpreti.',
  'compose.own.saveRecord': 'Shrani, kar je še mogoče prebrati',
  'compose.own.gone': 'Ta brskalnik ne hrani več »{title}«: medtem je bila izbrisana.',
  'compose.own.older':
    'Zadnjih sprememb v »{title}« ni bilo mogoče prebrati; to je prejšnje shranjeno stanje.',
  'compose.copyOf': '{title} (kopija)',
  'compose.resumed': '»{title}« je znova odprta, kot je bila shranjena ({time}).',
  'compose.waiting': 'Sestavljali ste »{title}« (shranjeno: {time}).',
  'compose.goOn': 'Nadaljuj',
  'compose.atRisk':
    'Ta brskalnik ne hrani zadnjih sprememb v »{title}«. S tem, kar zahtevate, se izgubijo, če predstavitve prej ne shranite kot datoteko.',
  'compose.fileSaved': 'Datoteka je predana prenosom brskalnika.',
  'compose.goOnWithout': 'Nadaljuj brez njih',
  'compose.lost':
    'Ta brskalnik ni hotel shraniti zadnjih sprememb v »{title}«, ki ni več odprta. Zdaj jo shranite kot datoteko, sicer se izgubijo.',
  'compose.viewTooLong':
    'Pogled na zaslonu vsebuje več izbir, kot jih sprejme poglavje. Poglavje ostane, kot je bilo.',
  'compose.fault.unreadable':
    'Brskalnik je ni mogel prebrati: morda je bila medtem premaknjena, spremenjena ali zaklenjena. Izberite jo znova.',
  'compose.forked':
    'Ista predstavitev je bila spremenjena v drugem oknu. Ohranita se obe: kar sestavljate tukaj, je zdaj samostojna predstavitev.',
  'compose.deletedElsewhere':
    'Ta predstavitev je bila izbrisana v drugem oknu. Tu je odprta in se zato znova hrani: če jo želite izbrisati, jo zaprite.',
  'compose.besides':
    'Ta brskalnik hrani drugo stanje iste predstavitve. Datoteka je odprta ob njej kot samostojna predstavitev.',
  'compose.alreadyOpen': '»{title}« je že odprta, prav taka kot v datoteki.',
  'compose.fault': '»{name}« ni bila odprta. Nič odprtega se ni spremenilo.',
  'compose.fault.too-large':
    'Ima {megabytes} MB; predstavitev ima največ {limit} MB. Izberite datoteko, ki je bila shranjena tukaj.',
  'compose.fault.not-text':
    'Ni besedilo ali pa je poškodovana. Izberite datoteko, ki se konča na .crossroads.json.',
  'compose.fault.syntax':
    'Poškodovana je ali ni predstavitev: vrstice {line}, stolpca {column} ni mogoče prebrati. Vzemite drugo kopijo datoteke.',
  'compose.fault.too-deep':
    'Vrstica {line}, stolpec {column}: gnezdenje je globlje kot v kateri koli predstavitvi. Izberite datoteko, ki je bila shranjena tukaj.',
  'compose.fault.repeated-name':
    'Vrstica {line}, stolpec {column}: »{found}« je navedeno dvakrat. Odstranite eno od obeh.',
  'compose.fault.not-a-briefing':
    'To je datoteka nečesa drugega. Datoteke predstavitev se končajo na .crossroads.json.',
  'compose.fault.newer-version':
    'Shranila jo je novejša različica Crossroads (različica datoteke {version}; ta bere do {known}). Odprite jo tam ali znova naložite to stran, da dobite novejšo.',
  'compose.fault.missing': 'Vrstica {line}: manjka {pointer}. Dodajte ali vzemite drugo kopijo datoteke.',
  'compose.fault.unknown-field':
    'Vrstica {line}: {pointer} ne spada v nobeno predstavitev. Odstranite iz datoteke.',
  'compose.fault.wrong-kind': 'Vrstica {line}: {pointer} nima oblike {limit}. Popravite v datoteki.',
  'compose.fault.not-allowed':
    'Vrstica {line}: {pointer} vsebuje, česar tam ne sme biti. Popravite v datoteki.',
  'compose.fault.too-long': 'Vrstica {line}: {pointer} ima več črk kot {limit}. Skrajšajte v datoteki.',
  'compose.fault.too-many':
    'Vrstica {line}: {pointer} ima več vnosov kot {limit}. Nekaj jih odstranite iz datoteke.',
  'compose.fault.out-of-range': 'Vrstica {line}: {pointer} je zunaj {limit}. Popravite v datoteki.',
  'compose.fault.unfit-letters':
    'Vrstica {line}: {pointer} vsebuje krmilne znake ali znake, ki obrnejo smer besedila. Odstranite jih iz datoteke.',
  'compose.fault.repeated': 'Vrstica {line}: {pointer} stoji tam dvakrat. Odstranite eno od obeh.',
};

export default compose;
