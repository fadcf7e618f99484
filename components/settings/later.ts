export { About } from './about';
export { Backup } from './backup';
export { EraseEverything } from './erase-everything';
export { Protection } from './protection';
export { Retention } from './retention';
export { ShortcutList, TextSheet } from '@/components/app';
