export { foreseeVisits, VisitsPage } from './visits-page';
