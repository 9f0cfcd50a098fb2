/** The ISO day it is, by the clock of the machine that builds. */
export const today = (): string => new Date().toISOString().slice(0, 10);
