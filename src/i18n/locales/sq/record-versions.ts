import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': 'Krahasim me {name}',
  'versions.failed':
    'Ky skedar nuk mund të krahasohet me regjistrimet në hartë. Regjistrimet që janë në të dyja do të numëroheshin dy herë.',
  'versions.none': 'Asnjë regjistrim i {name} nuk është në këtë skedar.',
  'versions.some':
    '{count, plural, one {# regjistrim është} other {# regjistrime janë}} tashmë në hartë, nga {name}.',
  'versions.same':
    'Të gjitha regjistrimet janë tashmë në hartë, nga {name}, dhe asnjë regjistrim nuk ka ndryshuar.',
  'versions.added': 'Shtuar',
  'versions.changed': 'Ndryshuar',
  'versions.unchanged': 'Pa ndryshim',
  'versions.gone': 'Zhdukur',
  'versions.answers': 'Përgjigjet tuaja për {name} përdoren përsëri.',
  'versions.keeps':
    'Vlerësimet mbeten te regjistrimet e tyre. Versioni i mëparshëm ruhet dhe mund të ktheheni tek ai.',
  'versions.update': 'Përditëso {name}',
  'versions.beside': 'Nëse në vend të kësaj e importoni skedarin, këto regjistrime numërohen dy herë.',
  'versions.updated':
    '{name} u përditësua. Të shtuara: {added}; të ndryshuara: {changed}; të zhdukura: {gone}.',
  'versions.keys': 'Kolonat që identifikojnë një regjistrim',
  'versions.keys.all':
    'Nëse nuk zgjidhet asnjë, dy regjistrime janë i njëjti regjistrim kur të gjitha fushat e tyre janë të njëjta.',
  'versions.onlyNewer': 'Vetëm në këtë skedar: {columns}',
  'versions.onlyOlder': 'Vetëm në {name}: {columns}',
  'versions.lines': 'Lista e ndryshimeve',
  'versions.line.what': 'Ndryshimi',
  'versions.line.record': 'Regjistrimi',
  'versions.line.before': 'Para',
  'versions.line.after': 'Pas',
  'versions.leftOut':
    '{count, plural, one {Edhe # ndryshim tjetër nuk është} other {Edhe # ndryshime të tjera nuk janë}} në listë.',
  'versions.earlier': '{count, plural, one {# version i mëparshëm} other {# versione të mëparshme}}',
  'versions.of': '{name}, importuar {time}',
  'versions.next': 'Në versionin pasues, të shtuara: {added}; të ndryshuara: {changed}; të zhdukura: {gone}',
  'versions.open': 'Kthehu te ky version',
  'versions.missing': 'Skedari i tij mungon.',
  'versions.shared':
    '{count, plural, one {# regjistrim është} other {# regjistrime janë}} edhe në {name}. Kur shfaqen të dy skedarët, regjistrimet e përbashkëta numërohen dy herë.',
};

export default recordVersions;
