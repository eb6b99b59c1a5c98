import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': '“{parameter}” kërkon një numër; “{value}” nuk është i tillë.',
  'scene.problem.out-of-range': '“{parameter}” ishte jashtë kufijve ({value}) dhe u soll brenda tyre.',
  'scene.problem.incomplete-position':
    'Vetëm “{parameter}” nuk jep një pozicion: “lng” dhe “lat” shkojnë bashkë.',
  'scene.problem.unknown-value': '“{parameter}” nuk mund të jetë “{value}”.',
  'scene.problem.unknown-feature': 'Asgjë në këtë botim nuk e ka identifikuesin “{value}” (“{parameter}”).',
  'scene.problem.unknown-market': '“{parameter}” përmend një treg që ky botim nuk e ka: “{value}”.',
  'scene.problem.unknown-route': '“{parameter}” përmend një rrugë që ky botim nuk e ka: “{value}”.',
  'scene.problem.unknown-passage': 'Përmbledhja nuk e ka pasazhin “{value}” (“{parameter}”).',
  'scene.problem.unknown-story':
    'Ky botim nuk e ka rrëfimin “{value}” (“{parameter}”). Në vend të tij shfaqet lista e prezantimeve.',
  'scene.problem.unknown-chapter':
    'Ky prezantim nuk e ka kapitullin “{value}” (“{parameter}”). Ai fillon te kapitulli i parë.',
  'scene.problem.not-a-date':
    '“{parameter}” kërkon një datë si 2021, 2021-12 ose 2021-12-14; “{value}” nuk është e tillë.',
  'scene.problem.reversed-period':
    'Periudha mbaronte para se të fillonte ({value}); skajet e saj u ndërruan.',
  'scene.problem.repeated': '“{parameter}” u dha më shumë se një herë; vlen vetëm e para.',
  'scene.problem.clashing-layers':
    '“{parameter}” kërkon dy shtresa që e fshehin njëra-tjetrën; “{value}” u la jashtë.',
  'scene.problem.unknown-parameter': '“{parameter}” nuk ka kuptim për këtë version.',
  'scene.problem.unknown-version':
    'Lidhja u krijua nga një version që ky nuk e njeh ({value}); shfaqet ajo që mund të lexohej.',

  'export.error.tooLarge': 'figura është tepër e madhe për këtë shfletues',
  'export.error.noCanvas': 'ky shfletues nuk dha sipërfaqe për të vizatuar',
  'export.error.notDrawn': 'ky shfletues nuk mundi ta vizatojë',
  'export.error.notMade': 'këtij shfletuesi i mbaroi memoria',
  'export.error.noPart': 'një skedar i faqes nuk erdhi',
  'export.error.otherPart': 'një skedar i faqes është i një versioni tjetër; ngarkojeni faqen përsëri',
  'export.error.noFont': 'një skedar shkronjash nuk mbërriti',

  // Failures
  'error.data.title': 'Atlasi nuk mund të ngarkohej',
  'error.unexpected.title': 'Diçka shkoi keq këtu',
  'error.unexpected.what': 'Kjo pjesë e faqes pushoi së punuari: {reason}.',
  'error.unexpected.do':
    'Ajo që zgjodhët ruhet te shiriti i adresës. Ringarkoni për ta nisur përsëri këtë pjesë.',
  'error.reload': 'Ringarko',

  // Problems of a link
  'scene.problems.title': 'Disa pjesë të lidhjes nuk mund të plotësoheshin',

  // The atlas could not be loaded.
  'error.data.unreachable':
    'Skedari “{file}” nuk mund të merrej. Kontrolloni lidhjen dhe provoni përsëri; ajo që u hap më parë punon pa rrjet.',
  'error.data.status':
    'Serveri u përgjigj {status} për skedarin “{file}”. Provoni më vonë, ose njoftoni atë që e mban këtë sajt.',
  'error.data.unreadable':
    'Skedari “{file}” erdhi, por nuk është ai që lexon ky version ({detail}). Ringarkoni faqen për të marrë skedarë që përputhen.',
  'error.data.cancelled': 'Ngarkimi u ndal. Provoni përsëri për të vazhduar.',
};

export default failures;
