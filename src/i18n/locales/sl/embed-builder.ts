import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Stran tega atlasa, ki stoji v vašem članku. Bere se brez skripta, ne pusti piškotkov in od nikogar drugega ničesar ne zahteva.',
  'builder.heading': 'Strani za druga spletišča',
  'builder.all': 'Vse strani',
  'builder.page': 'Stran',
  'builder.page.view': 'Zemljevid, kakršen je zdaj',
  'builder.group.shown': 'Kar se zdaj vidi',
  'builder.group.jurisdictions': 'Jurisdikcije',
  'builder.group.routes': 'Poti',
  'builder.group.markets': 'Trgi',
  'builder.group.passages': 'Odlomki dokumenta',
  'builder.group.story': 'Zgodba: {title}',
  'builder.storiesFailed': 'Zgodb ni bilo mogoče dobiti: njihovih poglavij ni na seznamu.',
  'builder.compared': 'Stran za druga spletišča ima en zemljevid: levega iz te primerjave.',
  'builder.options': 'Možnosti',
  'builder.parts': 'Ob zemljevidu se pokaže',
  'builder.parts.none': 'Samo opombe',
  'builder.parts.legend': 'Legenda',
  'builder.parts.text': 'Besedilo, tabela in viri',
  'builder.parts.full': 'Vse',
  'builder.height': 'Višina na začetku, px',
  'builder.height.about': 'Prazno: kolikor je stran visoka v predogledu.',
  'builder.height.now': 'Prazno: {height, number} px, kolikor je stran visoka v predogledu.',
  'builder.crossings': 'Prikaži mejne prehode',
  'builder.crossings.note':
    'Sicer so izpuščeni: kje natanko se prečka meja, je za tistega, ki mora to vedeti.',
  'builder.edition.named': '{edition}: poznejši popravki se sporočijo',
  'builder.edition.none': 'Ni navedena: sporoči se, kaj je prišlo po izdelavi strani',
  'builder.title': 'Naslov okvira',
  'builder.title.about': 'Kaj bralnik zaslona pove o okviru. Bralci ga ne vidijo.',
  'builder.alt': 'Nadomestno besedilo slike',
  'builder.alt.about': 'Kaj slika kaže, za tiste, ki je ne vidijo.',
  'builder.alt.plain': 'Zemljevid: {title}',
  'builder.propose': 'Nazaj na predlagano',
  'builder.preview': 'Predogled',
  'builder.preview.past': 'Preskoči predogled',
  'builder.preview.phone': 'Telefon, {width, number} px',
  'builder.preview.column': 'Stolpec, {width, number} px',
  'builder.preview.full': 'Polna širina, {width, number} px',
  'builder.preview.scaled': 'Prikazano v {share, number} % velikosti.',
  'builder.preview.waiting': 'Stran prihaja …',
  'builder.preview.ready': 'Stran je tu, visoka {height, number} px.',
  'builder.preview.missing': 'Strani ni bilo mogoče dobiti. Kodo je vseeno mogoče kopirati.',
  'builder.preview.file':
    'Ta atlas je ena sama datoteka in ob njem ni strani: predogleda ni, na voljo je le, kar deluje brez njih.',
  'builder.preview.closed':
    'Na zemljevidu so vaši zapisi, zato ta stran ničesar več ne zahteva: predogleda ni. Če ga želite videti, odprite atlas še enkrat, v drugem zavihku.',
  'builder.checks': 'Na kaj paziti',
  'builder.check.fine': 'V redu',
  'builder.check.look': 'Poglejte',
  'builder.check.title.fine': 'Okvir ima naslov.',
  'builder.check.title.missing': 'Okvir nima naslova: bralnik zaslona bi povedal njegov naslov na spletu.',
  'builder.check.title.long': 'Naslov je dolg: pove se pred vsem drugim.',
  'builder.check.alt.fine': 'Slika ima nadomestno besedilo, dolžina v znakih: {count, number}.',
  'builder.check.alt.missing': 'Slika nima nadomestnega besedila.',
  'builder.check.alt.same': 'Nadomestno besedilo ponavlja naslov: povedati bi moralo, kaj kaže zemljevid.',
  'builder.check.alt.short':
    'Nadomestno besedilo ima malo znakov ({count, number}): premalo, da bi povedalo, kaj kaže zemljevid.',
  'builder.check.alt.long':
    'Nadomestno besedilo ima veliko znakov ({count, number}): kar je tako dolgo, spada v članek.',
  'builder.check.sources.fine': 'Stran navaja svoje vire: {count, number}.',
  'builder.check.sources.hidden':
    'Stran se opira na {count, plural, one {# vir} two {# vira} few {# vire} other {# virov}}, ki se ob tej izbiri ne pokažejo: navedite jih v članku.',
  'builder.check.sources.missing': 'Stran ne navaja virov.',
  'builder.check.notes.fine': 'Opombe o Kosovu* in o mejah so pod zemljevidom.',
  'builder.check.notes.missing': 'Opomb o Kosovu* in o mejah na strani ni.',
  'builder.check.contrast.fine':
    'Kontrast besedila in imen je najmanj {ratio, number} proti 1; zahteva se 4,5.',
  'builder.check.contrast.low':
    'Kontrast besedila in imen pade na {ratio, number} proti 1 v temi »{theme}«; zahteva se 4,5.',
  'builder.check.language.fine': 'Kar stran pripoveduje, je v jeziku strani.',
  'builder.check.language.other': 'Jezik strani: {page}. Jezik pripovedi: {text}. Stran to pove tudi sama.',
  'builder.check.height.fine': 'Višina zadošča za širino {width, number} px.',
  'builder.check.height.low':
    'Pri širini {width, number} px je stran visoka {told, number} px, ne {height, number}: element raste, navaden okvir je treba pomikati.',
  'builder.reading': 'Zahtevnost branja',
  'builder.reading.sentences':
    'Povprečno število besed v povedi: {words, number}. Do približno 20 se bere z lahkoto.',
  'builder.reading.colemanLiau':
    'Indeks Coleman in Liau: {grade, number}, približno razred šole v Združenih državah, v katerem se bere tako besedilo.',
  'builder.reading.lix':
    'LIX: {index, number}, kar je kot {like, select, children {knjige za otroke} fiction {proza} news {časopis} official {uradna besedila} other {znanstvena besedila}}. Njegove stopnje so bile določene za švedščino.',
  'builder.reading.limits':
    'Namig samo iz števila črk, besed in povedi. Ne ve niti, ali je beseda znana, niti, ali je misel jasna; imena krajev ga zvišajo.',
  'builder.code': 'Koda za kopiranje',
  'builder.code.other': 'Druge oblike',
  'builder.address.local':
    'Koda vodi na {address}, kamor drugi ne morejo. Odprite atlas tam, kjer je objavljen, ali nastavite »address« v crossroads.config.json.',
  'builder.address.unknown':
    'Tej datoteki nihče ni povedal, kje je atlas objavljen, zato ni naslova, na katerega bi vodila.',
  'builder.element': 'HTML element',
  'builder.element.about':
    'Sledi višini strani. Skript stoji v članku enkrat, pred prvim elementom in brez »async«.',
  'builder.frame': 'Navaden okvir',
  'builder.frame.about': 'Kjer skripti drugih niso dovoljeni. Obdrži višino, ki mu je dana.',
  'builder.picture': 'Slika',
  'builder.picture.about':
    'Samo zemljevid, z legendo, virom in opombami, v jeziku in temi, ki sta izbrana zgoraj (svetla, kjer je tema samodejna). Koda pride z datoteko.',
  'builder.picture.make': 'Shrani kot {format}',
  'builder.picture.working': 'Se izdeluje …',
  'builder.picture.done': 'Shranjeno: {file}. Postavite jo ob članek.',
  'builder.picture.failed': 'Ni je bilo mogoče izdelati. {reason}',
  'builder.oembed': 'Naslov oEmbed',
  'builder.oembed.about': 'Za sisteme za objavljanje, ki iz naslova naredijo vdelano vsebino.',
  'builder.oembed.drawn': 'Pogled ali odlomek nima naslova za oEmbed: kopirajte element ali okvir.',
  'builder.oembed.none':
    'Ni ga: spletišče je bilo zgrajeno, ne da bi poznalo svoj naslov (»address« v crossroads.config.json).',
  'builder.copy': 'Kopiraj',
  'builder.copied': 'Kopirano.',
  'builder.copyFailed': 'Brskalnik ni dovolil kopiranja. Označite kodo in jo kopirajte sami.',
};

export default embedBuilder;
