import type { Translated } from '../../messages.ts';
import type en from '../en/gradings.ts';

const gradings: Translated<typeof en> = {
  'gradings.title': 'Ocene',
  'gradings.intro': 'Kako presojate posamezni zapis.',
  'gradings.saved':
    'Ocene se hranijo v tem brskalniku. Ista datoteka jih ima znova, za novejšo pa se ponudijo.',
  'gradings.found': 'Od teh zapisov ste jih {count} ocenili v datoteki {file}.',
  'gradings.found.add': 'Dodaj te ocene',
  'gradings.found.added': 'Ocene so dodane.',
  'gradings.found.refuse': 'Ne dodaj teh ocen',
  'gradings.notSaved': 'Za {name} se ne hranijo: trajajo do zaprtja strani.',
  'gradings.by.reliability': 'Zanesljivost vira',
  'gradings.by.credibility': 'Verodostojnost informacije',
  'gradings.by.validation': 'Preverjanje',
  'gradings.by.impact': 'Učinek',
  'gradings.by.confidence': 'Gotovost',
  'gradings.ungraded': 'ni ocenjeno',
  'gradings.fromFile': 'V datoteki: {grade}',
  'gradings.reliability.A': 'A · Povsem zanesljiv',
  'gradings.reliability.B': 'B · Običajno zanesljiv',
  'gradings.reliability.C': 'C · Precej zanesljiv',
  'gradings.reliability.D': 'D · Običajno nezanesljiv',
  'gradings.reliability.E': 'E · Nezanesljiv',
  'gradings.reliability.F': 'F · Zanesljivosti ni mogoče presoditi',
  'gradings.credibility.1': '1 · Potrjena iz drugih virov',
  'gradings.credibility.2': '2 · Verjetno resnična',
  'gradings.credibility.3': '3 · Morda resnična',
  'gradings.credibility.4': '4 · Dvomljiva',
  'gradings.credibility.5': '5 · Malo verjetna',
  'gradings.credibility.6': '6 · Resničnosti ni mogoče presoditi',
  'gradings.validation.open': 'Še ni preverjeno',
  'gradings.validation.confirmed': 'Potrjeno',
  'gradings.validation.disputed': 'Sporno',
  'gradings.validation.refuted': 'Ovrženo',
  'gradings.impact.low': 'Majhen',
  'gradings.impact.moderate': 'Zmeren',
  'gradings.impact.high': 'Velik',
  'gradings.impact.severe': 'Hud',
  'gradings.confidence.low': 'Nizka gotovost',
  'gradings.confidence.moderate': 'Zmerna gotovost',
  'gradings.confidence.high': 'Visoka gotovost',
  'gradings.scale':
    'Zanesljivost in verodostojnost so črke in številke sistema šest krat šest (admiralska lestvica).',
  'gradings.bulk': 'Oceni vse, ki gredo skozi',
  'gradings.bulk.grading': 'Ocena',
  'gradings.bulk.grade': 'Stopnja',
  'gradings.bulk.do': 'Oceni {count, plural, one {# zapis} two {# zapisa} few {# zapise} other {# zapisov}}',
  'gradings.bulk.done':
    '{count, plural, one {# zapis je ocenjen} two {# zapisa sta ocenjena} few {# zapisi so ocenjeni} other {# zapisov je ocenjenih}}: {grading}, {grade}.',
  'gradings.bulk.none': 'Noben zapis se ne spremeni: vsi, ki gredo skozi, imajo to stopnjo.',
  'gradings.picked': 'Oceni izbrane zapise',
  'gradings.picked.count':
    '{count, plural, one {# zapis je izbran} two {# zapisa sta izbrana} few {# zapisi so izbrani} other {# zapisov je izbranih}}.',
  'gradings.picked.hidden': 'Skriti s filtri in zato neocenjeni: {count}.',
  'gradings.picked.clear': 'Ne izberi nobenega',
  'gradings.undo': 'Razveljavi',
  'gradings.redo': 'Ponovi',
  'gradings.undone':
    'Razveljavljeno: {grading}, {count, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}}.',
  'gradings.redone':
    'Ponovljeno: {grading}, {count, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}}.',
  'gradings.export': 'Shrani kot CSV',
  'gradings.exporting': 'Zapisuje se: {percent}',
  'gradings.exported':
    '{count, plural, one {# zapis je shranjen} two {# zapisa sta shranjena} few {# zapisi so shranjeni} other {# zapisov je shranjenih}}, z ocenami v besedah.',
};

export default gradings;
