export { loadBuiltIn } from './built-in';
export { checkConfiguration, type ReadConfiguration } from './check';
export { readConfiguration } from './read';
export { configurationSchema, FORMAT, type Configuration, type Policies } from './schema';
