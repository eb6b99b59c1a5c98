import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';
import english from '../en/ties.ts';

const ties: Translated<typeof en> = { ...english };

export default ties;
