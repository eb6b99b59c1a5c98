import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Shënimet tuaja',
  'plannerNotes.private': 'Vetëm për ju: nuk janë në asnjë lidhje, figurë, prezantim apo faqe për të tjerët.',
  'plannerNotes.unkept': 'Nuk ruhen në këtë shfletues: shënimet tuaja mbarojnë me faqen.',
  'plannerNotes.text': 'Shënim',
  'plannerNotes.room': '{count, plural, one {Edhe # shenjë.} other {Edhe # shenja.}}',
  'plannerNotes.full':
    'Një shënim nuk mban më shumë se {count} shenja. Pjesën tjetër shkruajeni si një tjetër.',
  'plannerNotes.tooMany': 'Nuk mund të ruhen më shumë se {count} shënime. Fshini disa më parë.',
  'plannerNotes.half': 'I shkruar përgjysmë dhe ende i paruajtur.',
  'plannerNotes.save': 'Ruaj shënimin',
  'plannerNotes.discard': 'Hidhe',
  'plannerNotes.change': 'Ndrysho',
  'plannerNotes.remove': 'Fshi',
  'plannerNotes.made': 'Shkruar {time}',
  'plannerNotes.changed': 'Shkruar {made}, ndryshuar {changed}',
  'plannerNotes.saved': 'Shënimi u ruajt.',
  'plannerNotes.removed': 'Shënimi u fshi. Kjo mund të zhbëhet.',
  'plannerNotes.discarded': 'Ajo që ishte shkruar përgjysmë u hodh.',
  'plannerNotes.all': 'Të gjitha shënimet tuaja',
  'plannerNotes.none':
    'Ende nuk keni shkruar asnjë. Shkruajeni këtu, te një objekt, pranë një pasazhi të përmbledhjes ose në një vend në hartë.',
  'plannerNotes.search': 'Kërko',
  'plannerNotes.found': '{count, plural, =0 {Asnjë shënim} one {# shënim} other {# shënime}} nga {all}',
  'plannerNotes.order': 'Renditja',
  'plannerNotes.order.changed': 'Të ndryshuarat e fundit së pari',
  'plannerNotes.order.made': 'Më të vjetrat së pari',
  'plannerNotes.order.tie': 'Sipas asaj për çfarë janë',
  'plannerNotes.of.work': 'Për punën në tërësi',
  'plannerNotes.write.work': 'Për punën në tërësi…',
  'plannerNotes.of.place': 'Vendi në {position}',
  'plannerNotes.of.gone': 'Ajo për të cilën flitej nuk është në këtë botim: {id}',
  'plannerNotes.go': 'Trego: {name}',
  'plannerNotes.onMap': 'Shënoji në hartë',
  'plannerNotes.placed': 'Shënim në një vend në hartë…',
  'plannerNotes.place.region': 'Vendi i një shënimi në hartë',
  'plannerNotes.place.hint':
    'Shtypni hartën aty ku i takon shënimi. Me tastierë: shigjetat lëvizin kryqin, me Shift me hapa të vegjël; Enter e vendos shënimin aty, Escape heq dorë.',
  'plannerNotes.place.put': 'Vendose te kryqi',
  'plannerNotes.mark': '{count, plural, one {Shënimi juaj} other {# shënime tuajat}}: {name}',
  'plannerNotes.file': 'Si skedar',
  'plannerNotes.file.csv': 'Ruaj si tabelë (CSV)',
  'plannerNotes.file.geojson': 'Ruaj si GeoJSON',
  'plannerNotes.file.open': 'Merr shënime nga një skedar…',
  'plannerNotes.file.about':
    'Kush e merr një skedar të tillë, mund t’i lexojë shënimet tuaja. Të shkruarat përgjysmë nuk janë në të.',
  'plannerNotes.file.name': 'shenime',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Të gjitha shënimet e “{name}” janë tashmë këtu.} one {# shënim i “{name}” është i ri ose i ndryshuar më vonë dhe u mor.} other {# shënime të “{name}” janë të reja ose të ndryshuara më vonë dhe u morën.}}',
  'plannerNotes.file.unreadable':
    'Shfletuesi nuk mund ta lexojë “{name}”. Shihni nëse është ende aty dhe zgjidheni përsëri.',
  'plannerNotes.file.too-large': '“{name}” është shumë i madh për një skedar shënimesh. Nuk u mor asgjë.',
  'plannerNotes.file.none':
    '“{name}” nuk është tabelë ose GeoJSON me shënime siç ruhen këtu. Nuk u mor asgjë.',
  'plannerNotes.file.not-json':
    '“{name}” nuk është GeoJSON: rreshti {line}, kolona {column} nuk lexohet. Nuk u mor asgjë.',
  'plannerNotes.file.record':
    'Shënimi {number} i “{name}” nuk është siç ruhen shënimet këtu. Nuk u mor asgjë.',
  'plannerNotes.onPaper': 'Me shënimet tuaja në letër',
};

export default plannerNotes;
