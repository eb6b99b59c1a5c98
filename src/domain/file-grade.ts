/** Reads gradings that a file brings along: letters and numbers of the six-by-six system, or their words. */
import { foldText } from '../lib/text-fold.ts';
import { FILE_GRADINGS, type FileGrading, GRADES, UNGRADED } from './grading.ts';

/** By grade, in the languages of the region and in English, folded. */
const WORDS: Readonly<Record<FileGrading, readonly string[]>> = {
  reliability: [
    'completely reliable|plotesisht i besueshem|potpuno pouzdan|napalno nadezden|celosno doverliv|complet fiabila|povsem zanesljiv',
    'usually reliable|zakonisht i besueshem|obicno pouzdan|obiknoveno nadezden|obicno doverliv|de obicei fiabila|obicajno zanesljiv',
    'fairly reliable|mjaft i besueshem|prilicno pouzdan|donjakade nadezden|prilicno doverliv|destul de fiabila|precej zanesljiv',
    'not usually reliable|zakonisht jo i besueshem|obicno nepouzdan|obiknoveno nenadezden|obicno nedoverliv|de obicei nefiabila|obicajno nezanesljiv',
    'unreliable|i pabesueshem|nepouzdan|nenadezden|nedoverliv|nefiabila|nezanesljiv',
    'reliability cannot be judged|besueshmeria nuk mund te gjykohet|pouzdanost se ne moze ocijeniti|pouzdanost se ne moze oceniti|nadezdnostta ne moze da se preceni|doverlivosta ne moze da se oceni|fiabilitatea nu poate fi apreciata|zanesljivosti ni mogoce presoditi',
  ],
  credibility: [
    'confirmed by other sources|e konfirmuar nga burime te tjera|potvrdjen iz drugih izvora|potvardena ot drugi iztocnici|potvrdena od drugi izvori|confirmata de alte surse|potrjena iz drugih virov',
    'probably true|me gjase e vertete|vjerovatno tacan|verovatno tacan|vjerojatno tocan|verojatno vjarna|verojatno tocna|probabil adevarata|verjetno resnicna',
    'possibly true|mundesisht e vertete|mozda tacan|mozda tocan|vazmozno vjarna|mozebi tocna|posibil adevarata|morda resnicna',
    'doubtful|e dyshimte|sumnjiv|dvojben|samnitelna|somnitelna|indoielnica|dvomljiva',
    'improbable|e pagjase|malo vjerovatan|malo verovatan|malo vjerojatan|malko verojatna|malku verojatna|improbabila|malo verjetna',
    'truth cannot be judged|vertetesia nuk mund te gjykohet|tacnost se ne moze ocijeniti|tacnost se ne moze oceniti|tocnost se ne moze ocijeniti|vernostta ne moze da se preceni|tocnosta ne moze da se oceni|adevarul nu poate fi apreciat|resnicnosti ni mogoce presoditi',
  ],
};

/** Alone, as in “B2” and “B/2”, or before the words of the grade. */
const CODES: Readonly<Record<FileGrading, RegExp>> = {
  reliability: /^([A-F])\s*(?:$|[-–—/·.:)]|[1-6]\s*$)/i,
  credibility: /^(?:[A-F]\s*[-–—/·.]?\s*)?([1-6])\s*(?:$|[-–—/·.:)])/i,
};

const grades = new Map(
  FILE_GRADINGS.flatMap((grading) =>
    WORDS[grading].flatMap((words, at) =>
      words.split('|').map((word) => [`${grading} ${stemOf(word)}`, at + 1] as const),
    ),
  ),
);

/** Without the last vowel: endings agree with other words. */
function stemOf(folded: string): string {
  return folded.replace(/[aeio]$/, '');
}

/** @returns a grade as in a column of gradings; `UNGRADED` if the text is none */
export function gradeIn(grading: FileGrading, text: string): number {
  const code = CODES[grading].exec(text.trim())?.[1]?.toUpperCase();
  if (code !== undefined) return (GRADES[grading] as readonly string[]).indexOf(code) + 1;
  return grades.get(`${grading} ${stemOf(foldText(text))}`) ?? UNGRADED;
}
