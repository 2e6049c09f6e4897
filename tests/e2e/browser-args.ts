// How the browser of the tests is started.

/**
 * Features that Playwright leaves out of Chromium (`disabledFeatures` in its `chromiumSwitches.ts`).
 * A second `--disable-features` replaces the first, so ours must repeat its list;
 * `browser-args.spec.ts` fails where a newer Playwright leaves out more.
 */
const leftOutByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Pages of the address bar, which nobody sees: each window would load them anew. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** The browser must not call home; as root it has no sandbox of its own. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...leftOutByPlaywright, ...addressBar].join(',')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
