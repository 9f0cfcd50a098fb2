import path from 'node:path';

/** The project's folder: commands, the build and the tests all run in it (a built page lies elsewhere). */
export const projectFolder = process.cwd();

/** Where the built site lies: in `dist/`, or where BUILT says, so that tests need not build over what is being served. */
export const builtFolder = path.resolve(projectFolder, process.env['BUILT'] ?? 'dist');
