import type { Translated } from '../../messages.ts';
import type en from '../en/workspace.ts';

const workspace: Translated<typeof en> = {
  'workspace.button': 'Delovni prostor …',
  'workspace.title': 'Delovni prostor',
  'workspace.intro':
    'Vse, kar načrtujete, kot celota: incidenti, predloge, ocene, območja, presoje, zapiski, lastna omrežja, kar ste vprašali omrežje in v njem zaprli, ter predstavitve. Ostane na tem računalniku, razen če komu daste datoteko s tem.',
  'workspace.name.areas': 'Območja zanimanja',
  'workspace.name.assessments': 'Presoje',
  'workspace.name.jottings': 'Zapiski',
  'workspace.name.recipes': 'Predloge',
  'workspace.name.gradings': 'Ocenjeni zapisi',
  'workspace.name.briefings': 'Predstavitve',
  'workspace.name.networks': 'Lastna omrežja',
  'workspace.name.scenario': 'Vprašanje omrežju in zaprtja',
  'workspace.name.imports': 'Uvožene datoteke',
  'workspace.name.closures': 'Zaprtja',
  'workspace.name.question': 'Vprašanje omrežju',
  'workspace.undo': 'Razveljavi zadnjo spremembo',
  'workspace.redo': 'Ponovi razveljavljeno',
  'workspace.undo.done': 'Razveljavljeno: {what}.',
  'workspace.redo.done': 'Ponovljeno: {what}.',
  'workspace.undo.none': 'Ničesar ni za razveljaviti.',
  'workspace.redo.none': 'Ničesar ni za ponoviti.',
  'workspace.save': 'Shrani kot datoteko',
  'workspace.save.files': 'Z uvoženimi datotekami',
  'workspace.save.without':
    'Kdor jo odpre, bo vprašan po datotekah: navedene so z imenom, velikostjo in SHA-256.',
  'workspace.save.do': 'Shrani datoteko',
  'workspace.save.working': 'Datoteka nastaja …',
  'workspace.save.done': 'Shranjeno: {file}, {size}.',
  'workspace.save.empty': 'Ničesar še ni za shraniti.',
  'workspace.save.failed': 'Datoteke ni bilo mogoče narediti.',
  'workspace.save.failed.files': 'Shranite jo brez uvoženih datotek.',
  'workspace.save.unfit':
    '{parts}: več, kot gre v datoteko, ali ni tako, kot piše atlas. Odstranite, kar je bilo dodano nazadnje, in znova shranite.',
  'workspace.unkept':
    'Prevelike za hrambo ali jih ni več mogoče brati: {names}. Te datoteke hranite sami in delovni prostor shranite brez njih.',
  'workspace.passphrase': 'Geslo',
  'workspace.passphrase.again': 'Geslo še enkrat',
  'workspace.passphrase.about':
    'Brez gesla lahko datoteko odpre vsak. Če se geslo pozabi, je ne more odpreti nihče več.',
  'workspace.passphrase.differ': 'Gesli nista enaki. Vpišite ju znova.',
  'workspace.passphrase.impossible':
    'Za geslo je potreben varen naslov (https): brez njega ta brskalnik ničesar ne šifrira.',
  'workspace.open': 'Odpri datoteko',
  'workspace.open.pick': 'Izberi datoteko …',
  'workspace.open.working': 'Preverja se »{name}« …',
  'workspace.open.locked': '»{name}« ima geslo.',
  'workspace.open.unlock': 'Odkleni',
  'workspace.open.about': '»{name}«, shranjeno {time}, vsebuje:',
  'workspace.open.asks': 'Vprašani boste po datotekah, ki jih v njej ni: {names}.',
  'workspace.open.beside': 'Odpri poleg odprtega',
  'workspace.open.instead': 'Odpri namesto odprtega',
  'workspace.open.unkept':
    'Kar je odprto, se v tem brskalniku ne hrani: namesto tega pomeni brez tega. Najprej shranite v datoteko.',
  'workspace.open.ways':
    'Poleg: kjer oboje govori o istem, ostane odprto. Namesto: kar je odprto, ostane shranjeno v tem brskalniku; predloge in predstavitve se le dodajo.',
  'workspace.open.done': '»{name}« je odprto.',
  'workspace.open.notTaken': 'Ta brskalnik ni sprejel: {parts}. Vse drugo je odprto.',
  'workspace.refused.damaged': '{part}: poškodovano in izpuščeno. Vzemite drug izvod datoteke.',
  'workspace.refused.newer': '{part}: iz novejše različice atlasa in izpuščeno. Odprite jo tam.',
  'workspace.refused.unknown': '{part}: tej različici atlasa neznano in izpuščeno.',
  'workspace.refused.unfit':
    '{part}: ni tako, kot piše atlas, in je izpuščeno. Vprašajte, kdo je datoteko naredil.',
  'workspace.fault': '»{name}« ni bila odprta. Nič odprtega se ni spremenilo.',
  'workspace.fault.unreadable':
    'Brskalnik je ne more prebrati. Poglejte, ali je še tam, in jo izberite znova.',
  'workspace.fault.too-large':
    'Ima {megabytes} MB, največ pa sme imeti {limit} MB. Shranite jo brez uvoženih datotek.',
  'workspace.fault.not-a-workspace': 'To ni delovni prostor. Izberite datoteko, ki se konča s .crossroads.',
  'workspace.fault.newer-version':
    'Je različice {version}, ta atlas pa pozna različice do {known}. Odprite jo v novejšem atlasu.',
  'workspace.fault.damaged': 'Poškodovana je in na nič v njej se ni mogoče zanesti. Vzemite drug izvod.',
  'workspace.fault.wrong-passphrase':
    'Geslo je drugo ali pa je datoteka poškodovana. Vpišite ga znova ali vzemite drug izvod.',
  'workspace.fault.no-secure-page':
    'Ima geslo, za katero je potreben varen naslov (https). Odprite jo tam ali v atlasu, ki je ena datoteka.',
  'workspace.awaited': 'Manjkajoče datoteke',
  'workspace.awaited.about': 'Izberite jih in prebrane bodo kot prej.',
  'workspace.awaited.drop': 'Izpusti',
  'workspace.awaited.other': 'To je druga datoteka: njen SHA-256 ni zapisani.',
  'workspace.kept': 'Shranjeno v tem brskalniku',
  'workspace.kept.at': 'Shranjeno v tem brskalniku: {time}.',
  'workspace.kept.none': 'V tem brskalniku še ni nič shranjeno.',
  'workspace.kept.off': 'V tem brskalniku se nič ne hrani, kot ste želeli: konča se s stranjo.',
  'workspace.kept.stopped': 'V tem brskalniku se nič ne hrani, dokler se stran znova ne naloži.',
  'workspace.kept.full':
    'V tem brskalniku ni več prostora in zadnja sprememba ni shranjena. Shranite delovni prostor kot datoteko ali izbrišite druge.',
  'workspace.kept.refused':
    'Ta brskalnik ničesar ne hrani in zadnja sprememba bi se izgubila. Shranite delovni prostor kot datoteko.',
  'workspace.kept.of': 'Delovni prostor, {time}',
  'workspace.kept.earlier': 'Odpri njegovo stanje, {time}',
  'workspace.kept.older': 'Nazadnje shranjenega ni več mogoče brati; to je stanje pred njim.',
  'workspace.kept.lost': 'Tu je shranjen delovni prostor, ki ga ni več mogoče brati.',
  'workspace.kept.saveRecord': 'Shrani, kar je od njega ostalo',
  'workspace.kept.gone': 'To stanje ni več shranjeno. Poglejte, kaj je shranjeno.',
  'workspace.kept.unreadable':
    'Ta brskalnik ne dovoli brati ničesar, kar hrani. Dovolite mu hraniti podatke tega spletnega mesta in stran znova naložite.',
  'workspace.keeps': 'V tem brskalniku hrani, kar načrtujem',
  'workspace.keeps.about':
    'Tudi uvožene datoteke. Izklopite, kjer ta računalnik uporabljajo tudi drugi: takrat se shranjeni delovni prostori izbrišejo. Tedaj se ne hrani nič novega, tudi predstavitve ne; kar je že tu, ostane, dokler tega ne izbrišete.',
  'workspace.waiting': 'Vaše delo ({time}) je shranjeno v tem brskalniku.',
  'workspace.goOn': 'Odpri',
  'workspace.new': 'Začni nov delovni prostor',
  'workspace.new.done': 'Odprt je nov delovni prostor. Prejšnji ostane shranjen v tem brskalniku.',
  'workspace.look': 'Poglej, kaj je shranjeno',
  'workspace.resumed': 'Delovni prostor ({time}) je spet odprt.',
  'workspace.elsewhere.off':
    'V drugem oknu je bilo izbrano, da se v tem brskalniku nič ne hrani. Kar je tu na zaslonu, izgine s stranjo.',
  'workspace.elsewhere.forgotten':
    'V drugem oknu je bilo izbrisano vse, kar se hrani v tem brskalniku. Kar je tu na zaslonu, ostane, dokler se stran ne zapre, in se ne hrani.',
  'workspace.forked':
    'Drugo okno je spremenilo ta delovni prostor. Kar delate tukaj, se hrani poleg njega kot samostojen prostor.',
  'workspace.delete': 'Izbriši delovni prostor ({time})',
  'workspace.delete.lost': 'Izbriši ta delovni prostor',
  'workspace.delete.done': 'Delovni prostor je izbrisan.',
  'workspace.delete.failed':
    'Ta brskalnik ga ni izbrisal. Izbrišite podatke tega spletnega mesta v njegovih nastavitvah.',
  'workspace.deleteAll': 'Izbriši vse shranjeno delo …',
  'workspace.deleteAll.sure':
    'Delovni prostori z datotekami, območja, presoje, zapiski, predloge, ocene in predstavitve se iz tega brskalnika izbrišejo za vedno. Kar je na zaslonu, ostane, dokler se stran ne zapre, in se ne hrani.',
  'workspace.deleteAll.too': 'Enako velja za dokument, ki se je tu hranil, in za čase vaj.',
  'workspace.deleteAll.do': 'Izbriši vse to',
  'workspace.deleteAll.done': 'Vse shranjeno delo je izbrisano iz tega brskalnika.',
};

export default workspace;
