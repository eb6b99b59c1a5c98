import type { Translated } from '../../messages.ts';
import type english from '../en/embed-builder.ts';

const embedBuilder: Translated<typeof english> = {
  'builder.intro':
    'Një faqe e këtij atlasi që qëndron në një artikull tuajin. Lexohet pa skript, nuk vendos asnjë cookie dhe nuk i kërkon askujt tjetër asgjë.',
  'builder.heading': 'Faqe për sajte të tjera',
  'builder.page': 'Faqja',
  'builder.page.view': 'Harta siç është tani',
  'builder.group.shown': 'Ajo që shihet tani',
  'builder.group.jurisdictions': 'Juridiksionet',
  'builder.group.routes': 'Rrugët',
  'builder.group.markets': 'Tregjet',
  'builder.group.passages': 'Pjesë të përmbledhjes',
  'builder.group.story': 'Rrëfimi: {title}',
  'builder.storiesFailed': 'Rrëfimet nuk u morën dot: kapitujt e tyre nuk janë në listë.',
  'builder.compared': 'Një faqe për sajte të tjera ka një hartë: të majtën e këtij krahasimi.',
  'builder.options': 'Zgjedhjet',
  'builder.parts': 'Pranë hartës tregohen',
  'builder.parts.none': 'Vetëm shënimet',
  'builder.parts.legend': 'Legjenda',
  'builder.parts.text': 'Teksti, tabela dhe burimet',
  'builder.parts.full': 'Gjithçka',
  'builder.height': 'Lartësia në fillim, px',
  'builder.height.about': 'Bosh: sa lartësia e faqes në pamjen paraprake.',
  'builder.height.now': 'Bosh: {height, number} px, sa lartësia e faqes në pamjen paraprake.',
  'builder.crossings': 'Shfaq pikëkalimet kufitare',
  'builder.crossings.note':
    'Përndryshe lihen jashtë: ku kalohet saktësisht një kufi është për atë që ka nevojë ta dijë.',
  'builder.edition.named': '{edition}: korrigjimet e mëvonshme thuhen',
  'builder.edition.none': 'Pa emër: thuhet çfarë erdhi pasi u bë faqja',
  'builder.title': 'Titulli i kornizës',
  'builder.title.about': 'Çfarë thotë lexuesi i ekranit për kornizën. Lexuesit nuk e shohin.',
  'builder.alt': 'Teksti alternativ i figurës',
  'builder.alt.about': 'Çfarë tregon figura, për ata që nuk e shohin.',
  'builder.alt.plain': 'Harta: {title}',
  'builder.propose': 'Kthehu te propozimi',

  'builder.preview': 'Pamja paraprake',
  'builder.preview.past': 'Kalo pamjen paraprake',
  'builder.preview.phone': 'Telefon, {width, number} px',
  'builder.preview.column': 'Kolonë, {width, number} px',
  'builder.preview.full': 'Gjerësi e plotë, {width, number} px',
  'builder.preview.scaled': 'Tregohet në {share, number} % të madhësisë.',
  'builder.preview.waiting': 'Faqja po vjen…',
  'builder.preview.ready': 'Faqja është këtu, {height, number} px e lartë.',
  'builder.preview.missing': 'Faqja nuk u mor dot. Kodi mund të kopjohet gjithsesi.',
  'builder.preview.file':
    'Ky atlas është një skedar i vetëm dhe pranë tij nuk ka faqe: nuk ka pamje paraprake dhe ofrohet vetëm ajo që punon pa to.',
  'builder.preview.closed':
    'Në hartë ka regjistrime tuajat, prandaj kjo faqe nuk kërkon më asgjë: nuk ka pamje paraprake. Hapeni atlasin edhe një herë, në një skedë tjetër, për ta parë.',

  'builder.checks': 'Për t’u parë',
  'builder.check.fine': 'Në rregull',
  'builder.check.look': 'Shiheni këtë',
  'builder.check.title.fine': 'Korniza ka titull.',
  'builder.check.title.missing': 'Korniza nuk ka titull: lexuesi i ekranit do të thoshte adresën e saj.',
  'builder.check.title.long': 'Titulli është i gjatë: ai thuhet para çdo gjëje tjetër.',
  'builder.check.alt.fine': 'Figura ka një tekst alternativ me {count, number} shenja.',
  'builder.check.alt.missing': 'Figura nuk ka tekst alternativ.',
  'builder.check.alt.same': 'Teksti alternativ përsërit titullin: ai duhet të thotë çfarë tregon harta.',
  'builder.check.alt.short':
    'Teksti alternativ ka {count, number} shenja: tepër pak për të thënë çfarë tregon harta.',
  'builder.check.alt.long':
    'Teksti alternativ ka {count, number} shenja: ajo që është kaq e gjatë i takon artikullit.',
  'builder.check.sources.fine': 'Faqja i rendit burimet e veta: {count, number}.',
  'builder.check.sources.hidden':
    'Faqja mbështetet në {count, plural, one {# burim} other {# burime}}, që nuk tregohen me këtë zgjedhje: përmendini në artikull.',
  'builder.check.sources.missing': 'Faqja nuk rendit burime.',
  'builder.check.notes.fine': 'Shënimet për Kosovën* dhe për kufijtë janë nën hartë.',
  'builder.check.notes.missing': 'Shënimet për Kosovën* dhe për kufijtë nuk janë në faqe.',
  'builder.check.contrast.fine':
    'Kontrasti i tekstit dhe i emrave është të paktën {ratio, number} me 1; kërkohet 4,5.',
  'builder.check.contrast.low':
    'Kontrasti i tekstit dhe i emrave bie në {ratio, number} me 1 në temën “{theme}”; kërkohet 4,5.',
  'builder.check.language.fine': 'Ajo që rrëfen faqja është në gjuhën e faqes.',
  'builder.check.language.other':
    'Gjuha e faqes: {page}. Gjuha e asaj që rrëfen: {text}. Faqja e thotë vetë këtë.',
  'builder.check.height.fine': 'Lartësia mjafton për {width, number} px gjerësi.',
  'builder.check.height.low':
    'Në {width, number} px gjerësi faqja është {told, number} px e lartë, jo {height, number}: elementi rritet, korniza e thjeshtë duhet rrëshqitur.',

  'builder.reading': 'Shkalla e leximit',
  'builder.reading.sentences':
    'Mesatarisht {words, number} fjalë në një fjali. Rreth 20 dhe më pak lexohen lehtë.',
  'builder.reading.colemanLiau':
    'Indeksi i Coleman dhe Liau: {grade, number}, afërsisht klasa e shkollës në Shtetet e Bashkuara në të cilën lexohet një tekst i tillë.',
  'builder.reading.lix':
    'LIX: {index, number}, si {like, select, children {libra për fëmijë} fiction {prozë} news {gazetë} official {tekste zyrtare} other {tekste shkencore}}. Shkallët e tij u caktuan për suedishten.',
  'builder.reading.limits':
    'Një shenjë vetëm nga numërimi i shkronjave, fjalëve dhe fjalive. Nuk e di as nëse një fjalë është e njohur, as nëse një mendim është i qartë; emrat e vendeve e rritin.',

  'builder.code': 'Kodi për kopjim',
  'builder.address.local':
    'Kodi çon te {address}, ku të tjerët nuk arrijnë dot. Hapeni atlasin atje ku është botuar, ose caktoni “address” në crossroads.config.json.',
  'builder.address.unknown':
    'Askush nuk i ka thënë këtij skedari ku është botuar atlasi, prandaj nuk ka adresë ku të çohet.',
  'builder.element': 'Elementi',
  'builder.element.about':
    'Ndjek lartësinë e faqes. Skripti qëndron një herë në artikull, para elementit të parë dhe pa “async”.',
  'builder.frame': 'Kornizë e thjeshtë',
  'builder.frame.about': 'Aty ku nuk lejohen skripte të të tjerëve. E ruan lartësinë që i jepet.',
  'builder.picture': 'Figura',
  'builder.picture.about':
    'Vetëm harta, me legjendë, burim dhe shënime, në gjuhën dhe temën e zgjedhur më sipër (e çelët kur tema është automatike). Kodi vjen me skedarin.',
  'builder.picture.make': 'Ruaje si {format}',
  'builder.picture.working': 'Po bëhet…',
  'builder.picture.done': 'U ruajt: {file}. Vendoseni pranë artikullit.',
  'builder.picture.failed': 'Nuk u bë dot. {reason}',
  'builder.oembed': 'Adresa oEmbed',
  'builder.oembed.about': 'Për sisteme botimi që nga një adresë bëjnë një pjesë të përfshirë.',
  'builder.oembed.drawn':
    'Një pamje ose një pasazh nuk ka adresë për oEmbed: kopjoni elementin ose kornizën.',
  'builder.oembed.none':
    'Nuk ka: faqja u ndërtua pa e ditur adresën e vet (“address” në crossroads.config.json).',
  'builder.copy': 'Kopjo',
  'builder.copied': 'U kopjua.',
  'builder.copyFailed': 'Shfletuesi nuk e lejoi kopjimin. Zgjidheni kodin dhe kopjojeni vetë.',
  'builder.all': 'Të gjitha faqet',
  'builder.code.other': 'Forma të tjera',
};

export default embedBuilder;
