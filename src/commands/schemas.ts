import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '#catalog/files.ts';
import { editorFiles } from '#keeping/jsonSchemas.ts';
import { projectFolder } from '#catalog/project.ts';

/** Writes .vscode/: how an editor checks content/ while it is written. */
for (const [name, text] of editorFiles(readFiles(projectFolder))) {
  const file = path.join(projectFolder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
