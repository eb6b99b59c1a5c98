import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Shënimet tuaja',
  'jottings.private': 'Vetëm për ju: nuk janë në asnjë lidhje, figurë, prezantim apo faqe për të tjerët.',
  'jottings.unkept': 'Nuk ruhen në këtë shfletues: shënimet tuaja mbarojnë me faqen.',
  'jottings.text': 'Shënim',
  'jottings.room': '{count, plural, one {Edhe # shenjë.} other {Edhe # shenja.}}',
  'jottings.full': 'Një shënim nuk mban më shumë se {count} shenja. Pjesën tjetër shkruajeni si një tjetër.',
  'jottings.tooMany': 'Nuk mund të ruhen më shumë se {count} shënime. Fshini disa më parë.',
  'jottings.half': 'I shkruar përgjysmë dhe ende i paruajtur.',
  'jottings.save': 'Ruaj shënimin',
  'jottings.discard': 'Hidhe',
  'jottings.change': 'Ndrysho',
  'jottings.remove': 'Fshi',
  'jottings.made': 'Shkruar {time}',
  'jottings.changed': 'Shkruar {made}, ndryshuar {changed}',
  'jottings.saved': 'Shënimi u ruajt.',
  'jottings.removed': 'Shënimi u fshi. Kjo mund të zhbëhet.',
  'jottings.discarded': 'Ajo që ishte shkruar përgjysmë u hodh.',
  'jottings.all': 'Të gjitha shënimet tuaja',
  'jottings.none':
    'Ende nuk keni shkruar asnjë. Shkruajeni këtu, te një objekt, pranë një pasazhi të përmbledhjes ose në një vend në hartë.',
  'jottings.search': 'Kërko',
  'jottings.found': '{count, plural, =0 {Asnjë shënim} one {# shënim} other {# shënime}} nga {all}',
  'jottings.order': 'Renditja',
  'jottings.order.changed': 'Të ndryshuarat e fundit së pari',
  'jottings.order.made': 'Më të vjetrat së pari',
  'jottings.order.tie': 'Sipas asaj për çfarë janë',
  'jottings.of.work': 'Për punën në tërësi',
  'jottings.write.work': 'Për punën në tërësi…',
  'jottings.of.place': 'Vendi në {position}',
  'jottings.of.gone': 'Ajo për të cilën flitej nuk është në këtë botim: {id}',
  'jottings.go': 'Trego: {name}',
  'jottings.onMap': 'Shënoji në hartë',
  'jottings.placed': 'Shënim në një vend në hartë…',
  'jottings.place.region': 'Vendi i një shënimi në hartë',
  'jottings.place.hint':
    'Shtypni hartën aty ku i takon shënimi. Me tastierë: shigjetat lëvizin kryqin, me Shift me hapa të vegjël; Enter e vendos shënimin aty, Escape heq dorë.',
  'jottings.place.put': 'Vendose te kryqi',
  'jottings.place.giveUp': 'Hiq dorë',
  'jottings.mark': '{count, plural, one {Shënimi juaj} other {# shënime tuajat}}: {name}',
  'jottings.close': 'Mbyll',
  'jottings.file': 'Si skedar',
  'jottings.file.csv': 'Ruaj si tabelë (CSV)',
  'jottings.file.geojson': 'Ruaj si GeoJSON',
  'jottings.file.open': 'Merr shënime nga një skedar…',
  'jottings.file.about':
    'Kush e merr një skedar të tillë, mund t’i lexojë shënimet tuaja. Të shkruarat përgjysmë nuk janë në të.',
  'jottings.file.name': 'shenime',
  'jottings.file.taken':
    '{count, plural, =0 {Të gjitha shënimet e “{name}” janë tashmë këtu.} one {# shënim i “{name}” është i ri ose i ndryshuar më vonë dhe u mor.} other {# shënime të “{name}” janë të reja ose të ndryshuara më vonë dhe u morën.}}',
  'jottings.file.unreadable':
    'Shfletuesi nuk mund ta lexojë “{name}”. Shihni nëse është ende aty dhe zgjidheni përsëri.',
  'jottings.file.too-large': '“{name}” është shumë i madh për një skedar shënimesh. Nuk u mor asgjë.',
  'jottings.file.none': '“{name}” nuk është tabelë ose GeoJSON me shënime siç ruhen këtu. Nuk u mor asgjë.',
  'jottings.file.not-json':
    '“{name}” nuk është GeoJSON: rreshti {line}, kolona {column} nuk lexohet. Nuk u mor asgjë.',
  'jottings.file.record': 'Shënimi {number} i “{name}” nuk është siç ruhen shënimet këtu. Nuk u mor asgjë.',
  'jottings.onPaper': 'Me shënimet tuaja në letër',
};

export default jottings;
