import type { Translated } from '../../messages.ts';
import type en from '../en/original.ts';

const original: Translated<typeof en> = {
  'original.title': 'Sam sažetak',
  'original.intro':
    'Ko ima sažetak, može ga ovdje otvoriti: postavlja se pored prepričanog teksta, odlomak po odlomak. Čita se u ovom pregledaču i nikuda se ne šalje.',
  'original.open': 'Otvori sažetak…',
  'original.openOther': 'Otvori drugi dokument…',
  'original.formats': 'Markdown, običan tekst, PDF ili Word (DOCX); datoteka se može i spustiti na tekst.',
  'original.reading': 'Čita se {name}…',
  'original.recognising': 'Traže se odlomci u {name}…',
  'original.delete': 'Zatvori i zaboravi',
  'original.keep': 'Čuvaj u ovom pregledaču',
  'original.keep.note': 'Za sljedeću posjetu. Ostaje na ovom uređaju i može se zaboraviti u svakom trenutku.',
  'original.view': 'Prikazani tekst',
  'original.view.digest': 'Prepričano',
  'original.view.original': 'Original',
  'original.view.both': 'Oboje',
  'original.report.brief':
    'Ovo je sažetak UNODC-a: u {name} je pronađeno {matched, number} od {all, number} odlomaka.',
  'original.report.changed':
    '{count, plural, one {# odlomak, izmijenjen} few {# odlomka, izmijenjena} other {# odlomaka, izmijenjenih}}',
  'original.report.unmatched':
    '{count, plural, one {# odlomak nije pronađen} few {# odlomka nisu pronađena} other {# odlomaka nije pronađeno}}',
  'original.report.extra':
    '{count, plural, one {# dio teksta koji ne pripada nijednom odlomku} few {# dijela teksta koja ne pripadaju nijednom odlomku} other {# djelova teksta koji ne pripadaju nijednom odlomku}}',
  'original.report.foreign':
    '{name} nije sažetak UNODC-a: u njemu nije pronađen nijedan njegov odlomak. Prikazuje se kao zaseban dokument, sa imenima koja karta poznaje.',
  'original.unmatched': 'Nije pouzdano pronađeno u {name}.',
  'original.changed': 'Razlikuje se od izdanja iz 2024.',
  'original.label': 'Original',
  'original.digestLabel': 'Prepričano',
  'original.related': 'Srodni dokument: {name}',
  'original.related.more': 'Prikaži još',
  'original.related.print': 'Štampaj ovaj dokument',
  'original.related.cut': '{name} je duži nego što se ovdje može štampati: ostatak je izostavljen.',
  'original.warning.misnamed':
    'Naziv se završava na .{extension}, ali je to {format, select, pdf {PDF} docx {Word dokument} other {običan tekst}}; tako je i pročitan.',
  'original.warning.html': 'To je veb-stranica: njene oznake stoje među tekstom.',
  'original.warning.legacy-encoding': 'Nije u Unicode-u; slova izvan zapadne Evrope mogu biti pogrešna.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# znak nije mogao biti pročitan} few {# znaka nisu mogla biti pročitana} other {# znakova nije moglo biti pročitano}}.',
  'original.warning.pages-without-text': 'Stranice bez teksta: {pages}.',
  'original.warning.pages-damaged': 'Stranice koje nisu mogle biti pročitane: {pages}.',
  'original.failed': 'Datoteka {name} nije mogla biti otvorena.',
  'original.failure.empty': 'Datoteka je prazna. Izaberite datoteku samog sažetka.',
  'original.failure.too-large': 'Veća je od {limit} MB. Sažetak je mnogo manji: izaberite njegovu datoteku.',
  'original.failure.unreadable':
    'Pregledač nije mogao da je pročita: možda je premještena ili je fascikla. Izaberite je ponovo.',
  'original.failure.binary':
    'U njoj nema teksta. Izaberite PDF, Word dokument (DOCX), Markdown ili običan tekst.',
  'original.failure.unsupported-format':
    'Datoteke vrste {format} se ne čitaju. Sačuvajte je kao PDF, DOCX ili običan tekst i otvorite to.',
  'original.failure.encrypted': 'Traži lozinku. Sačuvajte kopiju bez nje i otvorite tu kopiju.',
  'original.failure.damaged':
    'Datoteka je oštećena{part, select, none {} other { kod {part}}}. Preuzmite je ponovo ili otvorite drugi format.',
  'original.failure.no-text':
    'Stranice su slike bez teksta. Najprije upotrijebite prepoznavanje teksta (OCR).',
  'original.failure.zip-bomb': 'Raspakovala bi se u mnogo više nego što dokument sadrži, pa nije otvorena.',
  'original.failure.reader-missing':
    'Dio sajta koji čita {format} nije mogao biti preuzet. Pokušajte ponovo s mrežom.',
  'original.failure.cancelled': 'Otvaranje je otkazano.',
  'original.failure.too-slow':
    'Čitanje je trajalo duže od {seconds, number} sekundi i prekinuto je. Otvorite kao običan tekst.',
  'original.failure.not-started':
    'Čitač datoteka nije mogao biti pokrenut. Učitajte stranicu ponovo i pokušajte još jednom.',
  'original.failure.crashed':
    'Čitanje je neočekivano prekinuto. Otvorite drugi format; ništa drugo nije izgubljeno.',
};

export default original;
