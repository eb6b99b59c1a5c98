import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'Ky skedar është dëmtuar ose ndryshuar dhe atlasi i tij nuk mund të hapet. Merrni një kopje të re. As një shfletues para vitit 2023 nuk mund ta hapë.',
  'file.note': 'Skedar i datës {date} · {title}',
  'file.intro':
    'I gjithë atlasi me këtë prezantim në një skedar të vetëm. Nuk ka nevojë për rrjet dhe nuk i kërkon asgjë askujt.',
  'file.made': 'Bërë më {date} nga botimi {edition} i të dhënave.',
  'file.present': 'Prezanto',
  'file.toMap': 'Te harta',
  'file.allBriefings': 'Të gjitha prezantimet',
  'file.length':
    '{chapters, plural, one {# kapitull} other {# kapituj}} · {minutes, plural, one {# minutë} other {# minuta}}',
  'file.holds': 'Çfarë mban ky skedar',
  'file.compared': 'Krahasuar deri tani: {done} nga {total} pjesë.',
  'file.asListed': 'Të {total} pjesët janë siç thotë SHA-256 e tyre në listë ({size} MB të shpaketuara).',
  'file.notAsListed':
    '{count, plural, one {# pjesë nuk është} other {# pjesë nuk janë}} siç thotë lista: skedari është dëmtuar ose ndryshuar. Mos u mbështetni tek ai, merrni një kopje të re.',
  'file.limits':
    'Kjo tregon dëmtimin, jo falsifikimin: kush e ndryshon një skedar mund t’ia ndryshojë edhe listën. Për të qenë të sigurt, krahasoni SHA-256 të gjithë skedarit me atë që u tregua kur u bë.',
  'file.part': 'Pjesa',
  'file.bytes': 'Bajte',
  'file.is': 'Si në listë',
  'file.yes': 'po',
  'file.no': 'jo',
  'file.waiting': 'ende pa u krahasuar',
  'file.apart':
    'Korniza e faqes me pamjen e saj të parë dhe vetë lista nuk janë pjesë. Shfletuesi i ekzekuton dy skriptet vetëm kur janë ato që përmend politika e faqes.',
};

export default oneFile;
