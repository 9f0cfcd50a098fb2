import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chromiumPath,
  epiphanyPaths,
  firefoxPath,
  webkitPaths,
  wpePaths,
} from '#commands/browsers.ts';
import { hasFontsFor } from '#commands/fonts.ts';

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Whether system packages can be installed here: Debian's or Ubuntu's, as root. */
const canInstall = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/**
 * Gets what the tests need and the machine has not: Chromium, with its windows and without, from the system's packages,
 * else Playwright's; Firefox, WebKitGTK and Epiphany with a screen for them, WPE WebKit, nginx, Caddy, Tor, rsync and fonts
 * from the system's packages where that can be done.
 */
export const installTools = (): void => {
  const wanted = [
    ...(chromiumPath() === null ? ['chromium'] : []),
    ...(existsSync('/usr/bin/chromium-headless-shell') ? [] : ['chromium-headless-shell']),
    ...(firefoxPath() === null ? ['firefox-esr'] : []),
    ...(webkitPaths().driver === null ? ['webkit2gtk-driver'] : []),
    ...(webkitPaths().screen === null ? ['xvfb'] : []),
    ...(wpePaths().driver === null ? ['wpewebkit-driver'] : []),
    ...(wpePaths().browser === null ? ['cog'] : []),
    ...(epiphanyPaths().browser === null ? ['epiphany-browser'] : []),
    ...(epiphanyPaths().bus === null ? ['dbus-daemon'] : []),
    ...(epiphanyPaths().keys === null ? ['xdotool'] : []),
    ...(existsSync('/usr/sbin/nginx') ? [] : ['nginx-light']),
    ...(existsSync('/usr/bin/caddy') ? [] : ['caddy']),
    ...(existsSync('/usr/bin/tor') ? [] : ['tor']),
    ...(existsSync('/usr/bin/rsync') ? [] : ['rsync']),
    ...(existsSync('/usr/share/fonts/truetype/noto') ? [] : ['fonts-noto-core']),
    ...(hasFontsFor('zh-cn') && hasFontsFor('ko') ? [] : ['fonts-noto-cjk']),
  ];
  if (wanted.length > 0 && canInstall()) {
    console.error(`Installing ${wanted.join(', ')} for the tests (once) …`);
    run('apt-get', 'update', '-q');
    // One by one: a package that cannot be had must not keep the others away.
    for (const name of wanted)
      run('apt-get', 'install', '-q', '-y', '--no-install-recommends', name);
  }
  if (chromiumPath() === null) run('playwright', 'install', 'chromium');
};
