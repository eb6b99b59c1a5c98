import type { Translated } from '../../messages.ts';
import type english from '../en/gradings.ts';

const gradings: Translated<typeof english> = {
  'gradings.title': 'Vlerësimet',
  'gradings.intro': 'Si e gjykoni çdo regjistrim.',
  'gradings.saved':
    'Vlerësimet mbeten në këtë shfletues, sipas numrit të regjistrimit nën shumën e kontrollit të skedarit: i njëjti skedar i ka përsëri kur e sillni.',
  'gradings.notSaved': 'Të {name} nuk ruhen: zgjasin derisa të mbyllet faqja.',
  'gradings.by.reliability': 'Besueshmëria e burimit',
  'gradings.by.credibility': 'Vërtetësia e informacionit',
  'gradings.by.validation': 'Verifikimi',
  'gradings.by.impact': 'Ndikimi',
  'gradings.by.confidence': 'Siguria',
  'gradings.ungraded': 'pa vlerësim',
  'gradings.fromFile': 'Në skedar: {grade}',
  'gradings.reliability.A': 'A · Plotësisht i besueshëm',
  'gradings.reliability.B': 'B · Zakonisht i besueshëm',
  'gradings.reliability.C': 'C · Mjaft i besueshëm',
  'gradings.reliability.D': 'D · Zakonisht jo i besueshëm',
  'gradings.reliability.E': 'E · I pabesueshëm',
  'gradings.reliability.F': 'F · Besueshmëria nuk mund të gjykohet',
  'gradings.credibility.1': '1 · E konfirmuar nga burime të tjera',
  'gradings.credibility.2': '2 · Me gjasë e vërtetë',
  'gradings.credibility.3': '3 · Mundësisht e vërtetë',
  'gradings.credibility.4': '4 · E dyshimtë',
  'gradings.credibility.5': '5 · E pagjasë',
  'gradings.credibility.6': '6 · Vërtetësia nuk mund të gjykohet',
  'gradings.validation.open': 'Ende i paverifikuar',
  'gradings.validation.confirmed': 'I konfirmuar',
  'gradings.validation.disputed': 'I kontestuar',
  'gradings.validation.refuted': 'I përgënjeshtruar',
  'gradings.impact.low': 'I ulët',
  'gradings.impact.moderate': 'Mesatar',
  'gradings.impact.high': 'I lartë',
  'gradings.impact.severe': 'I rëndë',
  'gradings.confidence.low': 'Siguri e ulët',
  'gradings.confidence.moderate': 'Siguri mesatare',
  'gradings.confidence.high': 'Siguri e lartë',
  'gradings.scale':
    'Besueshmëria dhe vërtetësia janë shkronjat e numrat e sistemit gjashtë me gjashtë (Admiralty).',
  'gradings.bulk': 'Vlerëso të gjitha që kalojnë',
  'gradings.bulk.grading': 'Vlerësimi',
  'gradings.bulk.grade': 'Shkalla',
  'gradings.bulk.do': 'Vlerëso {count, plural, one {# regjistrim} other {# regjistrime}}',
  'gradings.bulk.done':
    '{count, plural, one {U vlerësua # regjistrim} other {U vlerësuan # regjistrime}}: {grading}, {grade}.',
  'gradings.bulk.none': 'Asnjë regjistrim nuk ndryshon: të gjitha që kalojnë e kanë këtë shkallë.',
  'gradings.picked': 'Vlerëso regjistrimet e zgjedhura',
  'gradings.picked.count':
    '{count, plural, one {# regjistrim i zgjedhur} other {# regjistrime të zgjedhura}}.',
  'gradings.picked.hidden': '{count} të tjera i fshehin filtrat dhe nuk vlerësohen.',
  'gradings.picked.clear': 'Hiq zgjedhjen',
  'gradings.undo': 'Zhbëj',
  'gradings.redo': 'Ribëj',
  'gradings.undone': 'U zhbë: {grading} e {count, plural, one {# regjistrimi} other {# regjistrimeve}}.',
  'gradings.redone': 'U ribë: {grading} e {count, plural, one {# regjistrimi} other {# regjistrimeve}}.',
  'gradings.export': 'Ruaj si CSV',
  'gradings.exporting': 'Po shkruhet: {percent}',
  'gradings.exported':
    '{count, plural, one {U ruajt # regjistrim} other {U ruajtën # regjistrime}}, me vlerësimet me fjalë.',
};

export default gradings;
