import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Figura {number}',
  'figures.enlarge': 'Mărește',
  'figures.enlargeFigure': 'Mărește figura {number}',
  'figures.read': 'Citește în document',
  'figures.model.title': 'Figura I: un model de afaceri cap-coadă',
  'figures.model.mark': 'Reconstituire',
  'figures.model.why':
    'Din această figură s-a păstrat doar legenda în textul după care lucrăm. Etapele, ordinea lor și săgețile sunt ale noastre; ce scrie în ele este din secțiunea II a documentului.',
  'figures.model.stages': 'Etapele modelului de afaceri',
  'figures.stage.show': 'Arată pe hartă',
  'figures.stage.shown': 'Evidențiat pe hartă',
  'figures.stage.lit': '{title}: evidențiat pe hartă',
  'figures.stage.unlit': 'Nicio etapă nu mai este evidențiată',
  'figures.stage.rests': 'Se sprijină pe',
  'figures.stage.passage': 'Citește {section}, {label}: {title}',
  'figures.passes.drugs': 'droguri',
  'figures.passes.proceeds': 'venituri',
  'figures.landscape.title': 'Figura II: peisajul criminalității organizate',
  'figures.map.name': 'Harta celor zece jurisdicții',
  'figures.map.nameLit': 'Harta celor zece jurisdicții cu liniile pieței {market}',
  'figures.map.hint': 'Opriți-vă pe o casetă: liniile pieței ei se luminează aici și pe harta mare.',
  'figures.map.ours':
    'Desenul nostru, nu harta documentului și nici o hartă a Organizației Națiunilor Unite; liniile sunt schematice.',
  'figures.map.theirs': 'Despre propria hartă, documentul spune:',
  'figures.box.legs':
    '{legs, plural, one {# tronson} few {# tronsoane} other {# de tronsoane}} pe hartă, din alte surse: documentul nu trasează nicio linie.',
  'figures.box.legsNoPlace':
    'Figura nu dă acestei piețe un loc propriu. Din alte surse: {legs, plural, one {# tronson} few {# tronsoane} other {# de tronsoane}} pe hartă.',
  'figures.box.band': 'Pe hartă: banda a ceea ce spune documentul însuși.',
  'figures.box.hidden': 'Nimic pe hartă cât timp arată doar ce spune documentul însuși.',
  'figures.box.nothing': 'Niciun loc pe hartă: nici figura, nici vreo sursă a noastră nu îi dă unul.',
  'figures.box.alone': 'Arată doar aceasta pe hartă',
  'figures.box.all': 'Arată din nou toate piețele',
  'figures.box.saidAlone': 'Harta arată doar {market}',
  'figures.box.saidAll': 'Harta arată din nou toate piețele',
  'figures.box.market': 'Piața în detaliu',
};

export default readerFigures;
