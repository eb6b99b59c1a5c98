import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Dokument sam',
  'original.intro':
    'Kdor ima dokument UNODC, ga lahko odpre tukaj: postavi se ob povzetek, odlomek za odlomkom. Bere se v tem brskalniku in nikamor ne gre.',
  'original.open': 'Odpri dokument UNODC …',
  'original.openOther': 'Odpri drug dokument …',
  'original.formats':
    'Markdown, navadno besedilo, PDF ali Word (DOCX); datoteko lahko tudi spustite na besedilo.',
  'original.reading': 'Bere se {name} …',
  'original.recognising': 'Iščejo se odlomki v {name} …',
  'original.delete': 'Zapri in pozabi',
  'original.keep': 'Hrani v tem brskalniku',
  'original.keep.note': 'Za naslednji obisk. Ostane v tej napravi in ga je mogoče kadar koli pozabiti.',
  'original.view': 'Prikazano besedilo',
  'original.view.digest': 'Povzetek',
  'original.view.original': 'Izvirnik',
  'original.view.both': 'Oboje',
  'original.report.brief':
    'To je dokument UNODC; odlomki, najdeni v {name}: {matched, number} od {all, number}.',
  'original.report.changed':
    '{count, plural, one {# odlomek, spremenjen} two {# odlomka, spremenjena} few {# odlomki, spremenjeni} other {# odlomkov, spremenjenih}}',
  'original.report.unmatched':
    '{count, plural, one {# odlomek ni najden} two {# odlomka nista najdena} few {# odlomki niso najdeni} other {# odlomkov ni najdenih}}',
  'original.report.extra':
    '{count, plural, one {# del besedila, ki ne spada} two {# dela besedila, ki ne spadata} few {# deli besedila, ki ne spadajo} other {# delov besedila, ki ne spadajo}} v noben odlomek',
  'original.report.foreign':
    '{name} ni dokument UNODC: v njej ni bil najden noben njegov odlomek. Prikazana je kot samostojen dokument, z imeni, ki jih pozna zemljevid.',
  'original.unmatched': 'V {name} ni zanesljivo najdeno.',
  'original.changed': 'Razlikuje se od izdaje iz leta 2024.',
  'original.label': 'Izvirnik',
  'original.digestLabel': 'Povzetek',
  'original.related': 'Soroden dokument: {name}',
  'original.related.more': 'Pokaži več',
  'original.related.print': 'Natisni ta dokument',
  'original.related.cut': '{name} je daljši, kot se tu lahko natisne: preostanek je izpuščen.',
  'original.warning.misnamed':
    'Ime se konča na .{extension}, vendar je to {format, select, pdf {PDF} docx {Wordov dokument} other {navadno besedilo}}; tako je tudi prebrano.',
  'original.warning.html': 'To je spletna stran: njene oznake stojijo med besedilom.',
  'original.warning.legacy-encoding': 'Ni v Unicode; črke zunaj zahodne Evrope so lahko napačne.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# znaka} two {# znakov} few {# znakov} other {# znakov}} ni bilo mogoče prebrati.',
  'original.warning.pages-without-text': 'Strani brez besedila: {pages}.',
  'original.warning.pages-damaged': 'Strani, ki jih ni bilo mogoče prebrati: {pages}.',
  'original.failed': '{name}: odpiranje ni uspelo.',
  'original.failure.empty': 'Datoteka je prazna. Izberite datoteko dokumenta UNODC.',
  'original.failure.too-large':
    'Večja je od {limit} MB. Dokument UNODC je precej manjši: izberite njegovo datoteko.',
  'original.failure.unreadable':
    'Brskalnik je ni mogel prebrati: morda je bila premaknjena ali je mapa. Izberite jo znova.',
  'original.failure.binary':
    'Ne vsebuje besedila. Izberite PDF, Wordov dokument (DOCX), Markdown ali navadno besedilo.',
  'original.failure.unsupported-format':
    'Datoteke vrste {format} se ne berejo. Shranite jo kot PDF, DOCX ali navadno besedilo in odprite to.',
  'original.failure.encrypted': 'Zahteva geslo. Shranite kopijo brez njega in odprite to.',
  'original.failure.damaged':
    'Datoteka je poškodovana{part, select, none {} other { ({part})}}. Pridobite jo znova ali odprite drugo obliko.',
  'original.failure.no-text':
    'Njene strani so slike brez besedila. Najprej opravite prepoznavo besedila (OCR).',
  'original.failure.zip-bomb': 'Razpakirala bi se v precej več, kot vsebuje dokument, zato ni bila odprta.',
  'original.failure.reader-missing':
    'Dela tega spletišča, ki bere {format}, ni bilo mogoče pridobiti. Poskusite znova z omrežjem.',
  'original.failure.cancelled': 'Odpiranje je bilo preklicano.',
  'original.failure.too-slow':
    'Branje je trajalo dlje od omejitve v sekundah ({seconds, number}) in je bilo ustavljeno. Odprite kot navadno besedilo.',
  'original.failure.not-started':
    'Bralnika datotek ni bilo mogoče zagnati. Znova naložite stran in poskusite še enkrat.',
  'original.failure.crashed':
    'Branje je nepričakovano spodletelo. Odprite v drugi obliki; nič drugega ni bilo izgubljeno.',
};

export default original;
