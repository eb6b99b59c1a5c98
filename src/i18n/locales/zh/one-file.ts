import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    '此文件已损坏或被更改，其中的地图集无法打开。请获取新的副本。2023年以前的浏览器也无法打开。',
  'file.note': '{date}的文件 · {title}',
  'file.intro': '整个地图集连同本汇报，合为一个文件。它无需网络，也不向任何人索取内容。',
  'file.made': '{date}根据数据第{edition}版制作。',
  'file.present': '放映',
  'file.toMap': '到地图',
  'file.allBriefings': '所有汇报',
  'file.length': '{chapters, plural, other {#章}} · {minutes, plural, other {#分钟}}',
  'file.holds': '本文件所含内容',
  'file.compared': '目前已核对：{done}/{total}个部分。',
  'file.asListed': '全部{total}个部分均与列表中的SHA-256相符（解压后{size} MB）。',
  'file.notAsListed':
    '{count, plural, other {有#个部分}}与列表不符：文件已损坏或被更改。请勿依赖它，并获取新的副本。',
  'file.limits':
    '这能显示损坏，不能显示伪造：更改文件的人也能更改其列表。要确保无误，请将整个文件的SHA-256与制作时告知的数值核对。',
  'file.part': '部分',
  'file.bytes': '字节',
  'file.is': '与列表相符',
  'file.yes': '是',
  'file.no': '否',
  'file.waiting': '尚未核对',
  'file.apart': '页面框架及其首张图片，以及列表本身，不算作部分。浏览器只运行页面策略所指定的两个脚本。',
};

export default oneFile;
