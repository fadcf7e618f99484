/** What to start and how it looks. */
export interface LaunchOptions {
  /** The built extension's directory. */
  extension: string;
  /** The browser's program, where it is not the one that this machine has. */
  program?: string;
  /** A profile directory to use and keep; without it a new one is made, and removed by `close`. */
  profile?: string;
  /** False opens a window on `$DISPLAY`. */
  headless?: boolean;
  /** The browser window's size in pixels. */
  width?: number;
  height?: number;
  /** `http://127.0.0.1:PORT` of a proxy; loopback addresses still go straight. */
  proxy?: string;
  /** Leaves the browser's own colour scheme, fonts and focus alone, for a person to use it. */
  forPerson?: boolean;
  /** The X display of a window, such as `:99`, where it is not the one this process has. */
  display?: string;
  /** Lets every window open at the size it asks for; `width` and `height` say nothing then. */
  ownSizes?: boolean;
  extraArgs?: string[];
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-quic',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-default-apps',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,Translate,NetworkTimeServiceQuerying',
  // What the browser still asks for by itself meets a closed door on loopback, so that a proxy counts only pages.
  '--gaia-url=http://127.0.0.1:9/',
  '--optimization-guide-service-get-models-url=https://127.0.0.1:9/',
  '--optimization-guide-service-get-hints-url=https://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
];
const FAKE_CALL = [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--allow-loopback-in-peer-connection',
];
/** Panels that slide in and windows that fade are drawn by the processor here, and nobody watches. */
const STILL = [
  '--force-prefers-reduced-motion',
  '--wm-window-animations-disabled',
  '--animation-duration-scale=0',
];

/** The command line for a profile directory. */
export function browserArguments(options: LaunchOptions, profile: string): string[] {
  const { headless = true, width = 1280, height = 800, proxy, forPerson = false, extraArgs = [] } = options;
  const { ownSizes = false } = options;
  const isRoot = process.getuid?.() === 0;
  return [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    // It holds for every window that opens later as well.
    ...(ownSizes ? [] : [`--window-size=${width},${height}`, '--window-position=0,0']),
    ...QUIET,
    ...FAKE_CALL,
    ...(forPerson ? [] : STILL),
    ...(headless ? ['--headless=new'] : []),
    ...(process.platform === 'linux' && !forPerson ? ['--disable-gpu'] : []),
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ...extraArgs,
    'about:blank',
  ];
}

/** The process's own environment, but for the display; a Wayland session would win over it. */
export function browserEnvironment({ display }: LaunchOptions): NodeJS.ProcessEnv {
  if (display === undefined) return process.env;
  const env: NodeJS.ProcessEnv = { ...process.env, DISPLAY: display };
  delete env['WAYLAND_DISPLAY'];
  return env;
}
