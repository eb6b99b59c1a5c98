import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Stranica ovog atlasa koja stoji u vašem članku. Čita se bez skripte, ne ostavlja kolačiće i ni od koga drugog ništa ne traži.',
  'builder.heading': 'Stranice za druge sajtove',
  'builder.all': 'Sve stranice',
  'builder.page': 'Stranica',
  'builder.page.view': 'Karta kakva je sada',
  'builder.group.shown': 'Ono što se sada vidi',
  'builder.group.jurisdictions': 'Jurisdikcije',
  'builder.group.routes': 'Rute',
  'builder.group.markets': 'Tržišta',
  'builder.group.passages': 'Odlomci sažetka',
  'builder.group.story': 'Priča: {title}',
  'builder.storiesFailed': 'Priče nijesu mogle da se preuzmu: njihovih poglavlja nema na spisku.',
  'builder.compared': 'Stranica za druge sajtove ima jednu kartu: lijevu iz ovog poređenja.',
  'builder.options': 'Mogućnosti',
  'builder.parts': 'Uz kartu se prikazuje',
  'builder.parts.none': 'Samo napomene',
  'builder.parts.legend': 'Legenda',
  'builder.parts.text': 'Tekst, tabela i izvori',
  'builder.parts.full': 'Sve',
  'builder.height': 'Visina na početku, px',
  'builder.height.about': 'Prazno: koliko je stranica visoka u pregledu.',
  'builder.height.now': 'Prazno: {height, number} px, koliko je stranica visoka u pregledu.',
  'builder.crossings': 'Prikaži granične prelaze',
  'builder.crossings.note': 'Inače se izostavljaju: gdje se tačno prelazi granica je za onoga kome to treba.',
  'builder.edition.named': '{edition}: kasnije ispravke se saopštavaju',
  'builder.edition.none': 'Nije navedeno: saopštava se šta je došlo pošto je stranica napravljena',
  'builder.title': 'Naslov okvira',
  'builder.title.about': 'Šta čitač ekrana kaže o okviru. Čitaoci ga ne vide.',
  'builder.alt': 'Alternativni tekst slike',
  'builder.alt.about': 'Šta slika prikazuje, za one koji je ne vide.',
  'builder.alt.plain': 'Karta: {title}',
  'builder.propose': 'Nazad na predlog',
  'builder.preview': 'Pregled',
  'builder.preview.past': 'Preskoči pregled',
  'builder.preview.phone': 'Telefon, {width, number} px',
  'builder.preview.column': 'Stubac, {width, number} px',
  'builder.preview.full': 'Puna širina, {width, number} px',
  'builder.preview.scaled': 'Prikazano u {share, number} % veličine.',
  'builder.preview.waiting': 'Stranica stiže…',
  'builder.preview.ready': 'Stranica je tu, visoka {height, number} px.',
  'builder.preview.missing': 'Stranica nije mogla da se preuzme. Kod ipak može da se kopira.',
  'builder.preview.file':
    'Ovaj atlas je jedna datoteka i uz njega nema stranica: pregleda nema, a nudi se samo ono što radi bez njih.',
  'builder.preview.closed':
    'Na karti su vaši zapisi, pa ova stranica više ništa ne traži: pregleda nema. Otvorite atlas još jednom, u drugoj kartici, da biste ga vidjeli.',
  'builder.checks': 'Na šta obratiti pažnju',
  'builder.check.fine': 'U redu',
  'builder.check.look': 'Pogledajte',
  'builder.check.title.fine': 'Okvir ima naslov.',
  'builder.check.title.missing': 'Okvir nema naslov: čitač ekrana bi izgovorio njegovu adresu.',
  'builder.check.title.long': 'Naslov je dug: izgovara se prije svega ostalog.',
  'builder.check.alt.fine': 'Slika ima alternativni tekst, dužina u znakovima: {count, number}.',
  'builder.check.alt.missing': 'Slika nema alternativni tekst.',
  'builder.check.alt.same': 'Alternativni tekst ponavlja naslov: treba da kaže šta karta prikazuje.',
  'builder.check.alt.short':
    'Alternativni tekst ima malo znakova ({count, number}): premalo da kaže šta karta prikazuje.',
  'builder.check.alt.long':
    'Alternativni tekst ima mnogo znakova ({count, number}): ono što je toliko dugo pripada članku.',
  'builder.check.sources.fine': 'Stranica navodi svoje izvore: {count, number}.',
  'builder.check.sources.hidden':
    'Stranica počiva na {count, plural, one {# izvoru} few {# izvora} other {# izvora}}, koji se uz ovaj izbor ne prikazuju: navedite ih u članku.',
  'builder.check.sources.missing': 'Stranica ne navodi izvore.',
  'builder.check.notes.fine': 'Napomene o Kosovu* i o granicama stoje ispod karte.',
  'builder.check.notes.missing': 'Napomena o Kosovu* i o granicama nema na stranici.',
  'builder.check.contrast.fine':
    'Kontrast teksta i naziva je najmanje {ratio, number} prema 1; traži se 4,5.',
  'builder.check.contrast.low':
    'Kontrast teksta i naziva pada na {ratio, number} prema 1 u temi „{theme}“; traži se 4,5.',
  'builder.check.language.fine': 'Ono što stranica priča je na jeziku stranice.',
  'builder.check.language.other':
    'Jezik stranice: {page}. Jezik onoga što priča: {text}. Stranica to i sama kaže.',
  'builder.check.height.fine': 'Visina je dovoljna za širinu od {width, number} px.',
  'builder.check.height.low':
    'Pri širini od {width, number} px stranica je visoka {told, number} px, a ne {height, number}: element raste, običan okvir mora da se pomjera.',
  'builder.reading': 'Težina čitanja',
  'builder.reading.sentences':
    'Prosječan broj riječi u rečenici: {words, number}. Do oko 20 se čita s lakoćom.',
  'builder.reading.colemanLiau':
    'Indeks Colemana i Liaua: {grade, number}, otprilike razred škole u Sjedinjenim Državama u kojem se čita takav tekst.',
  'builder.reading.lix':
    'LIX: {index, number}, što je kao {like, select, children {knjige za djecu} fiction {proza} news {novine} official {službeni tekstovi} other {naučni tekstovi}}. Njegovi stepeni utvrđeni su za švedski.',
  'builder.reading.limits':
    'Nagovještaj samo iz broja slova, riječi i rečenica. Ne zna ni da li je riječ poznata ni da li je misao jasna; nazivi mjesta ga povećavaju.',
  'builder.code': 'Kod za kopiranje',
  'builder.code.other': 'Drugi oblici',
  'builder.address.local':
    'Kod vodi na {address}, do koje drugi ne mogu. Otvorite atlas tamo gdje je objavljen, ili postavite „address“ u crossroads.config.json.',
  'builder.address.unknown':
    'Ovoj datoteci niko nije rekao gdje je atlas objavljen, pa nema adrese na koju bi se vodilo.',
  'builder.element': 'HTML element',
  'builder.element.about':
    'Prati visinu stranice. Skripta stoji jednom u članku, prije prvog elementa i bez „async“.',
  'builder.frame': 'Običan okvir',
  'builder.frame.about': 'Tamo gdje se tuđe skripte ne puštaju. Zadržava visinu koja mu je data.',
  'builder.picture': 'Slika',
  'builder.picture.about':
    'Samo karta, sa legendom, izvorom i napomenama, na jeziku i u temi koji su izabrani gore (svijetla gdje je tema automatska). Kod dolazi sa datotekom.',
  'builder.picture.make': 'Sačuvaj kao {format}',
  'builder.picture.working': 'Pravi se…',
  'builder.picture.done': 'Sačuvano: {file}. Stavite je uz članak.',
  'builder.picture.failed': 'Nije mogla da se napravi. {reason}',
  'builder.oembed': 'Adresa oEmbed',
  'builder.oembed.about': 'Za sisteme za objavljivanje koji od adrese prave ugrađeni sadržaj.',
  'builder.oembed.drawn': 'Prikaz ili odlomak nema adresu za oEmbed: kopirajte element ili okvir.',
  'builder.oembed.none':
    'Nema je: sajt je napravljen a da nije znao svoju adresu („address“ u crossroads.config.json).',
  'builder.copy': 'Kopiraj',
  'builder.copied': 'Kopirano.',
  'builder.copyFailed': 'Pregledač nije dozvolio kopiranje. Označite kod i kopirajte ga sami.',
};

export default embedBuilder;
