import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { webkitPaths, wpePaths } from '#commands/browsers.ts';
import type { Seat, SeenSeat } from './seat.ts';
import { openDriven } from './webdriver.ts';

/** How a browser is to be started. */
interface Looks {
  /** Whether it asks pages for their dark colors. */
  readonly isDark: boolean;
  /** A folder in which GTK looks for the style of its own parts. */
  readonly config: string;
}

/** Starts WebKitGTK's small browser on a screen of its own. */
export const openWebkit = async (looks?: Looks): Promise<SeenSeat> => {
  const { driver, browser, screen } = webkitPaths();
  const display = spawn(screen ?? '', ['-displayfd', '1', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve) =>
    createInterface(display.stdout).once('line', resolve),
  );
  const args = ['--automation', ...(looks?.isDark === true ? ['--dark-mode'] : [])];
  return openDriven({
    driver: driver ?? '',
    env: {
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      ...(looks && { XDG_CONFIG_HOME: looks.config }),
    },
    browser: { 'webkitgtk:browserOptions': { binary: browser, args } },
    beside: display,
  });
};

/** Starts WPE's small browser, about as old as Safari 16.0, without a screen. */
export const openWpe = (): Promise<Seat> => {
  const { driver, browser } = wpePaths();
  return openDriven({
    driver: driver ?? '',
    // Else it looks for a default that Debian does not name: https://wpewebkit.org/about/a-good-choice.html
    env: { WPE_BACKEND_LIBRARY: 'libWPEBackend-fdo-1.0.so.1' },
    browser: {
      'wpe:browserOptions': { binary: browser, args: ['--automation', '-P', 'headless'] },
    },
  });
};
