import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': '简报所述',
  'ties.overtaken': '曾有所述，现已过时',
  'ties.implies.group': '就整个群体所述',
  'ties.implies.itself': '所指，但未点名',
  'ties.implies.through': '就其所属的{group}所述',
  'ties.implies.part': '就其组成部分{part}所述',
  'ties.wordless': '未点名',
  'ties.context': '顺带提到',
  'ties.unnamed': '未点名；这些段落是其背景',
  'ties.only': '简报只把它作为{groups}的一部分谈及。',
  'ties.silent.sources': '此处内容出自{count, plural, =1 {另一个来源} other {另外#个来源}}，列于下方。',
  'ties.silent.wider': '简报谈到了它所属的范围：',
  'ties.passages': '{count, plural, other {#个段落}}',
  'ties.rest': '{count, plural, other {另有#个段落}}',
  'ties.mentions': '{count, number}次提及：',
  'ties.mention': '{place}中的第{index, number}次提及，共{count, number}次',

  'ties.named.title': '简报在此点名的内容',
  'ties.named.strategies': '战略、条约、方案',
  'ties.named.institutions': '机构与合作',
  'ties.named.cases': '案件和团伙',
  'ties.named.events': '事件',
  'ties.named.none': '简报没有点名与{name}有关的战略、机构、案件或事件。',
  'ties.named.placed': '简报点名，位置据其他来源',
  'ties.named.others': '出自其他来源的案件、机构和事件',

  'ties.thread.opportunities': '机会',
  'ties.thread.pillar': '属于该支柱的机会',
  'ties.thread.related.jurisdictions': '辖区',
  'ties.thread.related.regions': '作为整体谈及的群体',
  'ties.thread.related.markets': '市场',
  'ties.thread.related.routes': '路线',
  'ties.thread.related.institutions': '机构和文书',
  'ties.thread.related.places': '案件、团伙、事件和地点',
  'ties.thread.related.abroad': '区域外的地点',
  'ties.thread.members': '其段落没有单独点名十个辖区中的任何一个：这些辖区属于段落所谈的群体。',
  'ties.thread.placeless': '其段落没有专门谈及任何地点、市场或机构。',
};

export default ties;
