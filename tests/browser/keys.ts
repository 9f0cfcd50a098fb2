import type { CDPSession, Page } from '@playwright/test';

/** What the browser's protocol must be told of a key. */
interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly location?: number;
  /** What it writes, if it writes something. */
  readonly text?: string;
}

const keys: Readonly<Record<string, Key>> = {
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Shift: { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16, location: 1 },
  ShiftLeft: { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16, location: 1 },
  ShiftRight: { key: 'Shift', code: 'ShiftRight', windowsVirtualKeyCode: 16, location: 2 },
  Control: { key: 'Control', code: 'ControlLeft', windowsVirtualKeyCode: 17, location: 1 },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

/** The bits by which Chromium's protocol names held keys. */
const bits: Readonly<Record<string, number>> = { Control: 2, Shift: 8 };

const keyOf = (name: string): Key => {
  const known = keys[name];
  if (known !== undefined) return known;
  if (!/^[a-z]$/i.test(name)) throw new Error(`What is the key "${name}"? Add it to keys.ts.`);
  const windowsVirtualKeyCode = name.toUpperCase().charCodeAt(0);
  return { key: name, code: `Key${name.toUpperCase()}`, windowsVirtualKeyCode, text: name };
};

/** A keyboard whose presses bear the time that the test sets. */
interface Keyboard {
  readonly session: Promise<CDPSession>;
  /** The time of what was pressed last, in seconds. */
  time: number;
}

const keyboards = new WeakMap<Page, Keyboard>();

const keyboardOf = (page: Page): Keyboard => {
  const known = keyboards.get(page);
  if (known !== undefined) return known;
  const keyboard = { session: page.context().newCDPSession(page), time: Date.now() / 1000 };
  // A page cannot be pressed on before it was there.
  page.on('framenavigated', () => {
    keyboard.time = Math.max(keyboard.time, Date.now() / 1000);
  });
  keyboards.set(page, keyboard);
  return keyboard;
};

/**
 * Presses a key, or several held together ("Shift+A"), so many milliseconds after whatever was pressed before.
 *
 * How far apart presses arrive is the machine's doing; what counts is the time each bears, and in Chromium 156
 * `event.timeStamp` is the `timestamp` of Input.dispatchKeyEvent, whenever it comes (those of mouse and touch too):
 * https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent
 *
 * @param repeats how often a key that is held repeats itself.
 */
export const press = async (
  page: Page,
  name: string,
  { after = 100, repeats = 0 } = {},
): Promise<void> => {
  const keyboard = keyboardOf(page);
  const session = await keyboard.session;
  keyboard.time += after / 1000;
  const chord = name.split('+');
  let modifiers = 0;
  const send = (type: 'down' | 'up', pressed: string, isRepeat = false) => {
    const { text, ...key } = keyOf(pressed);
    const isWritten = type === 'down' && text !== undefined && (modifiers & 2) === 0;
    return session.send('Input.dispatchKeyEvent', {
      ...key,
      type: type === 'up' ? 'keyUp' : isWritten ? 'keyDown' : 'rawKeyDown',
      ...(isWritten ? { text } : {}),
      modifiers,
      autoRepeat: isRepeat,
      timestamp: keyboard.time,
    });
  };
  for (const pressed of chord) {
    modifiers |= bits[pressed] ?? (pressed.startsWith('Shift') ? 8 : 0);
    await send('down', pressed);
  }
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    keyboard.time += 0.03;
    await send('down', chord.at(-1) ?? '', true);
  }
  for (const pressed of chord.reverse()) {
    modifiers &= ~(bits[pressed] ?? (pressed.startsWith('Shift') ? 8 : 0));
    await send('up', pressed);
  }
};

/** Presses keys one after the other, quickly. */
export const pressAll = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const name of names) await press(page, name);
};
