import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {
  'versions.title': '与{name}比较',
  'versions.failed': '此文件无法与地图上的记录比较。两者都有的记录会计算两次。',
  'versions.none': '此文件中没有{name}的记录。',
  'versions.some': '{count, plural, other {#条记录}}已在地图上，来自{name}。',
  'versions.same': '全部记录已在地图上，来自{name}，均无变化。',
  'versions.added': '新增',
  'versions.changed': '有变化',
  'versions.unchanged': '无变化',
  'versions.gone': '已不存在',
  'versions.answers': '再次使用您对{name}的回答。',
  'versions.keeps': '评级随其记录保留。先前的版本会保存，您可以返回该版本。',
  'versions.update': '更新{name}',
  'versions.beside': '若改为导入此文件，这些记录会计算两次。',
  'versions.updated': '{name}已更新：新增{added}条，有变化{changed}条，已不存在{gone}条。',
  'versions.keys': '用于识别记录的列',
  'versions.keys.all': '若不选任何列，则所有格均相同的两条记录视为同一条。',
  'versions.onlyNewer': '仅在此文件中：{columns}',
  'versions.onlyOlder': '仅在{name}中：{columns}',
  'versions.lines': '变化列表',
  'versions.line.what': '变化',
  'versions.line.record': '记录',
  'versions.line.before': '之前',
  'versions.line.after': '之后',
  'versions.leftOut': '另有{count, plural, other {#处变化}}未列出。',
  'versions.earlier': '{count, plural, other {#个先前版本}}',
  'versions.of': '{name}，导入于{time}',
  'versions.next': '下一版本中：新增{added}条，有变化{changed}条，已不存在{gone}条',
  'versions.open': '返回此版本',
  'versions.missing': '缺少其文件。',
  'versions.shared': '{count, plural, other {#条记录}}也在{name}中；两者都显示时，会计算两次。',
};

export default recordVersions;
