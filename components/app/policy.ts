export { followPolicy } from '@/utils/standard';
