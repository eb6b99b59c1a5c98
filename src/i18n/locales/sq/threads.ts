import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';
import english from '../en/threads.ts';

const threads: Translated<typeof en> = { ...english };

export default threads;
