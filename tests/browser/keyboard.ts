import type { Page } from '@playwright/test';

/** What Chromium's protocol needs to know of a key. */
interface Key {
  readonly key: string;
  readonly code: string;
  readonly number: number;
}

const keys: Readonly<Record<string, Key>> = {
  Escape: { key: 'Escape', code: 'Escape', number: 27 },
  Shift: { key: 'Shift', code: 'ShiftLeft', number: 16 },
  ShiftLeft: { key: 'Shift', code: 'ShiftLeft', number: 16 },
  ShiftRight: { key: 'Shift', code: 'ShiftRight', number: 16 },
  Control: { key: 'Control', code: 'ControlLeft', number: 17 },
  Tab: { key: 'Tab', code: 'Tab', number: 9 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', number: 40 },
};

/** The bits by which the protocol names held keys. */
const held: Readonly<Record<string, number>> = { Control: 2, Shift: 8 };

/** Hands that press keys at set times, so that a slow machine does not make them slower. */
export interface Typist {
  /** Presses a key, or several held together ("Shift+A"), so many milliseconds after the last. */
  readonly press: (keys: string, after: number) => Promise<void>;
}

/** The typist of a page; the times stand in the events that the browser makes, the test need not wait for them. */
export const typistOf = async (page: Page): Promise<Typist> => {
  const browser = await page.context().newCDPSession(page);
  let time = Date.now() / 1000;
  const send = async (type: 'rawKeyDown' | 'keyUp', name: string, modifiers: number) => {
    const letter = { key: name.toLowerCase(), code: `Key${name}`, number: name.charCodeAt(0) };
    const { key, code, number } = keys[name] ?? letter;
    await browser.send('Input.dispatchKeyEvent', {
      type,
      key,
      code,
      windowsVirtualKeyCode: number,
      modifiers,
      timestamp: time,
    });
  };
  return {
    press: async (names, after) => {
      time += after / 1000;
      let modifiers = 0;
      const all = names.split('+').map((name) => (name.length === 1 ? name.toUpperCase() : name));
      for (const name of all) {
        modifiers |= held[name] ?? 0;
        await send('rawKeyDown', name, modifiers);
      }
      for (const name of all.toReversed()) {
        modifiers &= ~(held[name] ?? 0);
        await send('keyUp', name, modifiers);
      }
    },
  };
};
