import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { matrixOf } from '#keeping/matrix.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';

/** Writes docs/matrix.md, the rules as a page for people. */
const file = path.join(projectFolder, 'docs', 'matrix.md');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, matrixOf(projectContent()));
