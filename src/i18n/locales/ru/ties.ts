import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Записка сообщает',
  'ties.overtaken': 'Сказано, но с тех пор устарело',
  'ties.implies.group': 'Сказано о группе в целом',
  'ties.implies.itself': 'Подразумевается, но не названо',
  'ties.implies.through': 'Сказано о группе, куда это входит: {group}',
  'ties.implies.part': 'Сказано о части этого: {part}',
  'ties.wordless': 'не по имени',
  'ties.context': 'Названо вскользь',
  'ties.unnamed': 'Не названо; эти фрагменты — его контекст',
  'ties.only': 'Записка говорит об этом только как о части: {groups}.',
  'ties.silent.sources':
    'То, что здесь приведено, взято из {count, plural, =1 {другого источника} one {# другого источника} few {# других источников} many {# других источников} other {# другого источника}}, список ниже.',
  'ties.silent.wider': 'Записка говорит о том, к чему это относится:',
  'ties.passages':
    '{count, plural, one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}',
  'ties.rest':
    'ещё {count, plural, one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}',
  'ties.mentions': 'Упоминаний: {count, number}',
  'ties.mention': 'Упоминание {index, number} из {count, number}: {place}',

  'ties.named.title': 'Что здесь называет записка',
  'ties.named.strategies': 'Стратегии, договоры, программы',
  'ties.named.institutions': 'Учреждения и сотрудничество',
  'ties.named.cases': 'Дела и группы',
  'ties.named.events': 'События',
  'ties.named.none': '{name}: записка не называет ни стратегий, ни учреждений, ни дел, ни событий.',
  'ties.named.placed': 'Названо в записке, размещено здесь другими источниками',
  'ties.named.others': 'Дела, учреждения и события из других источников',

  'ties.thread.opportunities': 'Возможности',
  'ties.thread.pillar': 'Возможность компонента',
  'ties.thread.related.jurisdictions': 'Юрисдикции',
  'ties.thread.related.regions': 'Группы, о которых говорится в целом',
  'ties.thread.related.markets': 'Рынки',
  'ties.thread.related.routes': 'Маршруты',
  'ties.thread.related.institutions': 'Учреждения и документы',
  'ties.thread.related.places': 'Дела, группы, события и места',
  'ties.thread.related.abroad': 'Места вне региона',
  'ties.thread.members':
    'Её фрагменты не называют отдельно ни одну из десяти: эти входят в группы, о которых в них говорится.',
  'ties.thread.placeless': 'Её фрагменты не говорят ни о каком конкретном месте, рынке или учреждении.',
};

export default ties;
