import { spawnSync } from 'node:child_process';

/** Whether this machine has a font for a language, by fontconfig's name of it ("zh-cn"): without one its letters are boxes in every picture. */
export const hasFontsFor = (language: string): boolean => {
  const { status, stdout } = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};
