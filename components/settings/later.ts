export { About } from './about';
export { Backup } from './backup';
export { EraseEverything } from './erase-everything';
export { Protection } from './protection';
export { Retention } from './retention';
export { TextSheet } from './text-sheet';
export { ShortcutList } from '@/components/app';
