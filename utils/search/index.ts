export { excerpt, marked, type Piece } from './excerpt';
export { textsOf } from './texts';
export { VisitIndex, type Finding } from './visit-index';
