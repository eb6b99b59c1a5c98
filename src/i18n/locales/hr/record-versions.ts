import type { Translated } from '../../messages.ts';
import type en from '../en/record-versions.ts';

const recordVersions: Translated<typeof en> = {};

export default recordVersions;
