import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'O pagină a acestui atlas care stă într-un articol al dumneavoastră. Se citește fără script, nu lasă cookie-uri și nu cere nimic nimănui altcuiva.',
  'builder.heading': 'Pagini pentru alte site-uri',
  'builder.page': 'Pagina',
  'builder.page.view': 'Harta așa cum este acum',
  'builder.group.shown': 'Ce se vede acum',
  'builder.group.jurisdictions': 'Jurisdicții',
  'builder.group.routes': 'Rute',
  'builder.group.markets': 'Piețe',
  'builder.group.passages': 'Pasaje din document',
  'builder.group.story': 'Povestire: {title}',
  'builder.storiesFailed': 'Povestirile nu au putut fi obținute: capitolele lor nu sunt în listă.',
  'builder.compared':
    'O pagină pentru alte site-uri are o singură hartă: cea din stânga a acestei comparații.',
  'builder.options': 'Opțiuni',
  'builder.parts': 'Arătat lângă hartă',
  'builder.parts.none': 'Numai notele',
  'builder.parts.legend': 'Legendă',
  'builder.parts.text': 'Text, tabel și surse',
  'builder.parts.full': 'Totul',
  'builder.height': 'Înălțimea la început, px',
  'builder.height.about': 'Gol: cât este de înaltă pagina în previzualizare.',
  'builder.height.now': 'Gol: {height, number} px, cât este de înaltă pagina în previzualizare.',
  'builder.crossings': 'Arată punctele de trecere',
  'builder.crossings.note':
    'Altfel sunt lăsate deoparte: pe unde anume se trece o frontieră este pentru cine are nevoie să știe.',
  'builder.edition.named': '{edition}: corecturile ulterioare sunt anunțate',
  'builder.edition.none': 'Nenumită: se anunță ce a venit după ce a fost făcută pagina',
  'builder.title': 'Titlul cadrului',
  'builder.title.about': 'Ce spune un cititor de ecran despre cadru. Cititorii nu îl văd.',
  'builder.alt': 'Textul alternativ al imaginii',
  'builder.alt.about': 'Ce arată imaginea, pentru cine nu o vede.',
  'builder.alt.plain': 'Harta: {title}',
  'builder.propose': 'Înapoi la ce este propus',
  'builder.preview': 'Previzualizare',
  'builder.preview.past': 'Dincolo de previzualizare',
  'builder.preview.phone': 'Telefon, {width, number} px',
  'builder.preview.column': 'Coloană, {width, number} px',
  'builder.preview.full': 'Lățime întreagă, {width, number} px',
  'builder.preview.scaled': 'Arătată la {share, number} % din mărime.',
  'builder.preview.waiting': 'Pagina sosește…',
  'builder.preview.ready': 'Pagina este aici, înaltă de {height, number} px.',
  'builder.preview.missing': 'Pagina nu a putut fi obținută. Codul se poate copia totuși.',
  'builder.preview.file':
    'Acest atlas este un singur fișier și lângă el nu sunt pagini: nu există previzualizare și se oferă numai ce funcționează fără ele.',
  'builder.preview.closed':
    'Pe hartă sunt înregistrări proprii, așa că această pagină nu mai cere nimic: nu există previzualizare. Deschideți atlasul încă o dată, în altă filă, ca să o vedeți.',
  'builder.checks': 'De privit',
  'builder.check.fine': 'În regulă',
  'builder.check.look': 'Priviți aici',
  'builder.check.title.fine': 'Cadrul are titlu.',
  'builder.check.title.missing': 'Cadrul nu are titlu: un cititor de ecran i-ar spune adresa.',
  'builder.check.title.long': 'Titlul este lung: se spune înainte de orice altceva.',
  'builder.check.alt.fine': 'Imaginea are text alternativ, lungime în caractere: {count, number}.',
  'builder.check.alt.missing': 'Imaginea nu are text alternativ.',
  'builder.check.alt.same': 'Textul alternativ repetă titlul: ar trebui să spună ce arată harta.',
  'builder.check.alt.short':
    'Textul alternativ are puține caractere ({count, number}): prea puține ca să spună ce arată harta.',
  'builder.check.alt.long':
    'Textul alternativ are multe caractere ({count, number}): ce este atât de lung ține de articol.',
  'builder.check.sources.fine': 'Pagina își numește sursele: {count, number}.',
  'builder.check.sources.hidden':
    'Pagina se sprijină pe {count, plural, one {# sursă} few {# surse} other {# de surse}}, care nu se arată cu această alegere: numiți-le în articol.',
  'builder.check.sources.missing': 'Pagina nu numește surse.',
  'builder.check.notes.fine': 'Notele despre Kosovo* și despre frontiere stau sub hartă.',
  'builder.check.notes.missing': 'Notele despre Kosovo* și despre frontiere nu sunt în pagină.',
  'builder.check.contrast.fine':
    'Contrastul textului și al numelor este de cel puțin {ratio, number} la 1; se cere 4,5.',
  'builder.check.contrast.low':
    'Contrastul textului și al numelor scade la {ratio, number} la 1 în tema „{theme}”; se cere 4,5.',
  'builder.check.language.fine': 'Ce povestește pagina este în limba paginii.',
  'builder.check.language.other':
    'Limba paginii: {page}. Limba celor povestite: {text}. Pagina o spune și ea.',
  'builder.check.height.fine': 'Înălțimea ajunge pentru o lățime de {width, number} px.',
  'builder.check.height.low':
    'La o lățime de {width, number} px pagina este înaltă de {told, number} px, nu de {height, number}: elementul crește, un cadru simplu trebuie derulat.',
  'builder.reading': 'Cât de greu se citește',
  'builder.reading.sentences':
    'Numărul mediu de cuvinte într-o propoziție: {words, number}. Până la vreo 20 se citesc cu ușurință.',
  'builder.reading.colemanLiau':
    'Indicele Coleman și Liau: {grade, number}, aproximativ clasa din școlile Statelor Unite în care se citește un astfel de text.',
  'builder.reading.lix':
    'LIX: {index, number}, ca la {like, select, children {cărți pentru copii} fiction {proză} news {un ziar} official {texte oficiale} other {texte științifice}}. Treptele lui au fost stabilite pentru suedeză.',
  'builder.reading.limits':
    'Un indiciu numai din numărul de litere, cuvinte și propoziții. Nu știe nici dacă un cuvânt este cunoscut, nici dacă un gând este clar; numele de locuri îl măresc.',
  'builder.code': 'Cod de copiat',
  'builder.address.local':
    'Codul duce la {address}, unde alții nu pot ajunge. Deschideți atlasul acolo unde este publicat sau stabiliți „address” în crossroads.config.json.',
  'builder.address.unknown':
    'Nimeni nu i-a spus acestui fișier unde este publicat atlasul, așa că nu există o adresă la care să ducă.',
  'builder.element': 'Element HTML',
  'builder.element.about':
    'Urmează înălțimea paginii. Scriptul stă o singură dată în articol, înaintea primului element și fără „async”.',
  'builder.frame': 'Cadru simplu',
  'builder.frame.about': 'Unde nu sunt admise scripturile altora. Păstrează înălțimea care i se dă.',
  'builder.picture': 'Imagine',
  'builder.picture.about':
    'Numai harta, cu legendă, sursă și note, în limba și tema alese mai sus (deschisă unde este automată). Codul vine cu fișierul.',
  'builder.picture.make': 'Salvează ca {format}',
  'builder.picture.working': 'Se face…',
  'builder.picture.done': 'Salvat: {file}. Puneți-o lângă articol.',
  'builder.picture.failed': 'Nu a putut fi făcută. {reason}',
  'builder.oembed': 'Adresă oEmbed',
  'builder.oembed.about': 'Pentru sisteme de publicare care fac dintr-o adresă un conținut încorporat.',
  'builder.oembed.drawn': 'O vedere sau un pasaj nu are adresă pentru oEmbed: copiați elementul sau cadrul.',
  'builder.oembed.none':
    'Nu există: situl a fost construit fără să-și știe adresa („address” în crossroads.config.json).',
  'builder.copy': 'Copiază',
  'builder.copied': 'Copiat.',
  'builder.copyFailed': 'Browserul nu a permis copierea. Selectați codul și copiați-l singur.',
  'builder.all': 'Toate paginile',
  'builder.code.other': 'Alte forme',
};

export default embedBuilder;
