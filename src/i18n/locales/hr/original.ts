import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Sam sažetak',
  'original.intro':
    'Tko ima sažetak, može ga ovdje otvoriti: stavlja se uz prepričani tekst, odlomak po odlomak. Čita se u ovom pregledniku i nikamo se ne šalje.',
  'original.open': 'Otvori sažetak…',
  'original.openOther': 'Otvori drugi dokument…',
  'original.formats': 'Markdown, običan tekst, PDF ili Word (DOCX); datoteka se može i ispustiti na tekst.',
  'original.reading': 'Čita se {name}…',
  'original.recognising': 'Traže se odlomci u {name}…',
  'original.delete': 'Zatvori i zaboravi',
  'original.keep': 'Čuvaj u ovom pregledniku',
  'original.keep.note': 'Za sljedeći posjet. Ostaje na ovom uređaju i može se zaboraviti u svakom trenutku.',
  'original.view': 'Prikazani tekst',
  'original.view.digest': 'Prepričano',
  'original.view.original': 'Izvornik',
  'original.view.both': 'Oboje',
  'original.report.brief':
    'Ovo je sažetak UNODC-a: u {name} je pronađeno {matched, number} od {all, number} odlomaka.',
  'original.report.changed':
    '{count, plural, one {# odlomak, promijenjen} few {# odlomka, promijenjena} other {# odlomaka, promijenjenih}}',
  'original.report.unmatched':
    '{count, plural, one {# odlomak nije pronađen} few {# odlomka nisu pronađena} other {# odlomaka nije pronađeno}}',
  'original.report.extra':
    '{count, plural, one {# dio teksta koji ne pripada nijednom odlomku} few {# dijela teksta koja ne pripadaju nijednom odlomku} other {# dijelova teksta koji ne pripadaju nijednom odlomku}}',
  'original.report.foreign':
    '{name} nije sažetak UNODC-a: u njemu nije pronađen nijedan njegov odlomak. Prikazuje se kao zaseban dokument, s imenima koja karta poznaje.',
  'original.unmatched': 'Nije pouzdano pronađeno u {name}.',
  'original.changed': 'Razlikuje se od izdanja iz 2024.',
  'original.label': 'Izvornik',
  'original.digestLabel': 'Prepričano',
  'original.related': 'Srodni dokument: {name}',
  'original.related.more': 'Prikaži više',
  'original.related.print': 'Ispiši ovaj dokument',
  'original.related.cut': '{name} je dulji nego što se ovdje može ispisati: ostatak je izostavljen.',
  'original.warning.misnamed':
    'Naziv završava na .{extension}, ali to je {format, select, pdf {PDF} docx {dokument Word} other {običan tekst}}; tako je i pročitan.',
  'original.warning.html': 'To je web-stranica: njezine oznake stoje među tekstom.',
  'original.warning.legacy-encoding': 'Nije u Unicodeu; slova izvan zapadne Europe mogu biti pogrešna.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# znak nije se mogao pročitati} few {# znaka nisu se mogla pročitati} other {# znakova nije se moglo pročitati}}.',
  'original.warning.pages-without-text': 'Stranice bez teksta: {pages}.',
  'original.warning.pages-damaged': 'Stranice koje se nisu mogle pročitati: {pages}.',
  'original.failed': 'Datoteka {name} nije se mogla otvoriti.',
  'original.failure.empty': 'Datoteka je prazna. Odaberite datoteku samog sažetka.',
  'original.failure.too-large': 'Veća je od {limit} MB. Sažetak je mnogo manji: odaberite njegovu datoteku.',
  'original.failure.unreadable':
    'Preglednik je nije mogao pročitati: možda je premještena ili je mapa. Odaberite je ponovno.',
  'original.failure.binary':
    'U njoj nema teksta. Odaberite PDF, dokument Word (DOCX), Markdown ili običan tekst.',
  'original.failure.unsupported-format':
    'Datoteke vrste {format} ne čitaju se. Spremite je kao PDF, DOCX ili običan tekst i otvorite to.',
  'original.failure.encrypted': 'Traži lozinku. Spremite kopiju bez nje i otvorite tu kopiju.',
  'original.failure.damaged':
    'Datoteka je oštećena{part, select, none {} other { kod {part}}}. Preuzmite je ponovno ili otvorite drugi format.',
  'original.failure.no-text':
    'Stranice su slike bez teksta. Najprije upotrijebite prepoznavanje teksta (OCR).',
  'original.failure.zip-bomb': 'Raspakirala bi se u mnogo više nego što dokument sadržava pa nije otvorena.',
  'original.failure.reader-missing':
    'Dio stranice koji čita {format} nije se mogao dohvatiti. Pokušajte ponovno s mrežom.',
  'original.failure.cancelled': 'Otvaranje je prekinuto.',
  'original.failure.too-slow':
    'Čitanje je trajalo dulje od {seconds, number} sekundi i prekinuto je. Otvorite kao običan tekst.',
  'original.failure.not-started':
    'Čitač datoteka nije se mogao pokrenuti. Ponovno učitajte stranicu i pokušajte još jednom.',
  'original.failure.crashed':
    'Čitanje je neočekivano prekinuto. Otvorite u drugom formatu; ništa drugo nije izgubljeno.',
};

export default original;
