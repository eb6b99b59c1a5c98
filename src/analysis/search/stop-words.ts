/**
 * Words that a question has around its subject, in the languages of the interface: articles, prepositions,
 * question words, and words for asking what the brief states. Searches leave them out if another word remains.
 */
import { foldText } from '../../lib/text-fold.ts';

const WORDS = [
  // English
  'a about an and another any are as at be been being between brief by can could did do does doing done',
  'document find for from get gets give has',
  'have her his how i if in into is it its list many me mention mentions mentioned much of on one or our paper play',
  'please report role say saying says show so tell that the their them there these they thing',
  'things this to up us was we were what when where which who whom whose why will with would you your my need needs want',
  // Albanian
  'ci cila cilat cilet cili cka cfare dhe dokumenti e eshte i jane ka ku kush me mbi ne nga nje nuk ose per',
  'pse rreth rrethi se shkruan si te thote thuhet',
  // Bosnian, Croatian, Montenegrin, Serbian
  'a ali ci da do dokument gde gdje govori i ili ima iz iza je kad kada kako kaze kazu ko koja koje koji li na',
  'nad ne o od oko po pod pise pri s sa se sta sto su tko u uz za zasto',
  // Slovenian
  'ali kaj katera katere kateri kdo kje o po pove pravi v z zakaj',
  // Bulgarian and Macedonian
  'ce dali dokumentat dokumentot e ima kade kade kakvo kakva kako kazva koi koj koja koe kade na od ot po se so',
  'sto v vo zosto zasto',
  // Romanian
  'al ale ca care ce cine cu cum de despre din documentul este in intre la pe pentru prin sau si spune sunt un',
  'unde',
  // French
  'au aux avec ce combien comment dans de des dit document du elle en entre est et il la le les l d ou par pour',
  'pourquoi que quel quelle quelles quels qui quoi selon sont sur un une',
  // Spanish
  'como con cual cuales de del dice documento donde el en entre es esta hay la las lo los para por porque que',
  'quien se segun sobre son un y',
  // Russian
  'cto dlja gde govorit govoritsja i iz k kak kakaja kakie kakoj kto li na o ob ot po pocemu pro s u v',
  // Arabic
  'ما ماذا من في عن على الى مع هل كيف اين متى لماذا هو هي يقول تقول الموجز التقرير',
];

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.join(' ').split(' ').map(foldText));

/** @param folded one word, from `foldText` */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
