export { Protection } from './protection';
export { TextSheet } from './text-sheet';
