/** The arrows and doors of the house (CONTRIBUTING, "The rooms"). */
const ROOMS = {
  checklist: [],
  messages: [],
  browser: [],
  visit: ['checklist'],
  summary: ['visit', 'checklist'],
  search: ['visit', 'checklist'],
  plain: [],
  export: ['visit', 'checklist'],
  standard: ['checklist', 'browser'],
  command: ['standard', 'checklist', 'messages'],
  vault: ['browser'],
  store: ['vault', 'visit', 'checklist', 'export', 'browser'],
};
const PAGES = ['visit', 'visits', 'settings', 'patient'];
const PURE = ['checklist', 'visit', 'summary', 'search', 'plain', 'export', 'messages'];

const arrows = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `arrow-${room}`,
  severity: 'error',
  from: { path: `^utils/${room}/` },
  to: { path: '^(utils|components|entrypoints)/', pathNot: `^utils/(${[room, ...allowed].join('|')})/` },
}));

const doors = Object.keys(ROOMS).map((room) => ({
  name: `door-${room}`,
  comment: 'Nobody reaches past a door.',
  severity: 'error',
  from: { path: '^(utils|components|entrypoints)/', pathNot: `^utils/${room}/` },
  to: { path: `^utils/${room}/`, pathNot: `^utils/${room}/index\\.ts$` },
}));

const folders = ['app', 'controls', ...PAGES].map((folder) => ({
  name: `door-components-${folder}`,
  severity: 'error',
  from: { path: '^(components|entrypoints)/', pathNot: `^components/${folder}/` },
  to: { path: `^components/${folder}/`, pathNot: `^components/${folder}/index\\.ts$` },
}));

const pages = PAGES.map((page) => ({
  name: `page-${page}-alone`,
  comment: 'No arrow between the folders of pages.',
  severity: 'error',
  from: { path: `^components/${page}/` },
  to: { path: `^components/(${PAGES.filter((other) => other !== page).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-room', severity: 'error', from: { path: '^utils/', orphan: true }, to: {} },
    {
      name: 'known-room',
      comment: 'A new room gets its arrows here first.',
      severity: 'error',
      from: {},
      to: { path: '^utils/', pathNot: `^utils/(${Object.keys(ROOMS).join('|')})/` },
    },
    ...arrows,
    ...doors,
    ...folders,
    ...pages,
    {
      name: 'no-arrow-upward',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'controls-know-nothing',
      severity: 'error',
      from: { path: '^components/controls/' },
      to: { path: '^(utils|components)/', pathNot: '^components/controls/' },
    },
    {
      name: 'pure',
      comment: 'Pure rooms import no browser API, no Dexie, no clock.',
      severity: 'error',
      from: { path: `^utils/(${PURE.join('|')})/` },
      to: {
        dependencyTypes: ['npm', 'core'],
        pathNot: 'node_modules/(valibot|minisearch|flesch-kincaid|syllable|@preact/signals-core)/',
      },
    },
    {
      name: 'api-in-browser-room',
      severity: 'error',
      from: { path: '^(utils|components)/', pathNot: '^utils/browser/' },
      to: { path: '(wxt/browser|webextension-polyfill|wxt/dist/browser)' },
    },
    {
      name: 'dexie-in-store',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/', pathNot: '^utils/store/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'declared',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
